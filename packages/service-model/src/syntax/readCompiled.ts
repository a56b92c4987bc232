import type { Argument, CallExpression } from 'oxc-parser';
import type { DecoratorFact } from './facts.ts';
import { readValue } from './readValue.ts';
import { refOf } from './refOf.ts';

/** Decorators that a compiler took out of a class and applies by a call; `member` is `null` for the class itself. */
export interface CompiledDecorators {
  readonly className: string;
  readonly member: string | null;
  readonly decorators: readonly DecoratorFact[];
  /** Of `__metadata("design:type", String)`. */
  readonly type: string | null;
  readonly start: number;
  readonly end: number;
}

/** TypeScript's and tslib's `__decorate`, swc's `_ts_decorate`, esbuild's `__decorateClass`. */
const HELPER = /(^|[._])_*(ts_)?decorate(Class)?$/;

function applied(node: Argument | null): DecoratorFact[] {
  if (!node || node.type === 'SpreadElement') return [];
  const ref = refOf(node.type === 'CallExpression' ? node.callee : node);
  return ref === undefined ? [] : [{ ref, args: node.type === 'CallExpression' ? node.arguments.map(readValue) : null }];
}

function designType(list: readonly DecoratorFact[]): string | null {
  const found = list.find(({ ref, args }) => /metadata$/.test(ref) && args?.[0] === 'design:type')?.args?.[1];
  if (typeof found !== 'object' || found === null || !('ref' in found)) return null;
  return /^(String|Number|Boolean)$/.test(found.ref) ? found.ref.toLowerCase() : found.ref;
}

/** `__decorate([Column(), __metadata('design:type', String)], Base.prototype, 'name', void 0)` */
export function readCompiled(node: CallExpression): CompiledDecorators | undefined {
  const [list, target, member] = node.arguments;
  if (list?.type !== 'ArrayExpression' || !target || !HELPER.test(refOf(node.callee) ?? '')) return undefined;
  const owner = target.type === 'SpreadElement' ? undefined : refOf(target);
  if (owner === undefined) return undefined;
  const all = list.elements.flatMap(applied);
  const isMember = owner.endsWith('.prototype') && member?.type === 'Literal';
  return {
    className: owner.replace(/\.prototype$/, ''),
    member: isMember ? String(member.value) : null,
    decorators: all.filter(({ ref }) => !/(^|[._])_*(ts_)?(metadata|param)$/.test(ref)),
    type: designType(all),
    start: node.start,
    end: node.end,
  };
}
