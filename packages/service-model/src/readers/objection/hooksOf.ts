import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import type { Lineage } from './lineageOf.ts';

/** What a hook gives a property of the row: `this.updatedAt = new Date()`. */
export interface Assigned {
  readonly name: string;
  readonly value: Located;
  /** The hook is that of a base class or a mixin, which runs for all that is made of it. */
  readonly inherited: boolean;
}

const HOOK = /^\$before(?:Insert|Update)$/;

/** https://vincit.github.io/objection.js/guide/hooks.html#instance-hooks */
export function hooksOf({ classes }: Lineage, { code }: CodeContext): Assigned[] {
  return classes.flatMap(({ file, fact: { properties } }, at) => properties.flatMap(({ name, init, scope }): Assigned[] =>
    (init !== null && HOOK.test(code.fn(file, scope)?.fact.name ?? '') ? [{ name, value: { place: { file, scope }, expr: init }, inherited: at > 0 }] : [])));
}
