import { valueOf } from '../../entities/valueOf.ts';
import { callChain } from '../../link/callChain.ts';
import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isObjectExpr, isRefExpr } from '../../syntax/expr.ts';

/** What is said of a property, by an object (`{ type: 'uuid', primary: true }`) or by calls (`p.uuid().primary()`). */
export interface Said {
  /** `true` where a call without arguments says it. */
  readonly option: (name: string) => Located | true | undefined;
  /** `manyToOne`, `m:1`, `uuid`, `embedded`; empty where nothing is said. */
  readonly kind: string;
  /** What the kind is about: the entity at the other end. */
  readonly about: Located | undefined;
  /** Names of options or calls, as written. */
  readonly words: readonly string[];
  readonly annotated?: string;
}

const located = (given: Located | true | undefined): Located | undefined => (given === true ? undefined : given);

export function lastName({ expr }: Located): string | undefined {
  return isRefExpr(expr) ? expr.ref.slice(expr.ref.lastIndexOf('.') + 1) : undefined;
}

/** `undefined` where it can't be followed. */
export function saidOf(value: Located, context: CodeContext): Said | undefined {
  const { values } = context;
  const at = valueOf(value, context);
  if (isObjectExpr(at.expr)) {
    const { entries } = values.properties(at);
    const option = (name: string) => entries.find((entry) => entry.name === name)?.value;
    const kind = option('kind') ?? option('reference');
    return { option, kind: (kind && (values.text(kind) ?? lastName(kind))) ?? '', about: option('entity'), words: entries.map(({ name }) => name) };
  }
  const chain = callChain(at, values);
  if (!chain) return undefined;
  const [first, ...rest] = chain.links;
  const annotated = rest.find(({ name }) => name === '$type')?.types[0];
  const option = (name: string) => {
    const link = rest.find((one) => one.name === name);
    return link && (link.args[0] ?? true);
  };
  return { option, kind: first.name, about: located(first.args[0]), words: chain.links.map(({ name }) => name), ...(annotated === undefined ? {} : { annotated }) };
}

const RELATION = /^(?:m:1|1:1|1:m|m:n|(?:many|one)_?to_?(?:many|one))$/i;
export const isRelated = ({ kind }: Said): boolean => RELATION.test(kind);
export const isEmbedded = ({ kind }: Said): boolean => /^embedded$/i.test(kind);
/** Of the other end's table: nothing is stored here that could be empty. */
export const isToMany = ({ kind }: Said): boolean => /(?::[mn]|many)$/i.test(kind);
