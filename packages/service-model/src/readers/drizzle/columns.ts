import { valueOf } from '../../entities/valueOf.ts';
import { callChain, type ChainLink } from '../../link/callChain.ts';
import type { Located, Origin } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isMixExpr, isRefExpr } from '../../syntax/expr.ts';
import { COLUMN, CUSTOM_TYPE } from './modules.ts';

export interface DrizzleColumn {
  readonly name: string;
  readonly file: string;
  /** Offset of the name. */
  readonly at: number;
  /** The builder: `varchar`; of a type of the company's own, what the database knows it by; else its name; `null` where the column is made out of sight. */
  readonly builder: string | null;
  /** Is the builder Drizzle's own, or was its type found? */
  readonly known: boolean;
  readonly links: readonly ChainLink[];
}

export interface DrizzleColumns {
  readonly columns: readonly DrizzleColumn[];
  /** A spread could not be followed, so there may be more. */
  readonly open: boolean;
}

/** The type in `customType({ dataType() { return 'varchar(48)' } })`, without its length. */
function customType({ path, steps }: Origin, context: CodeContext): string | undefined {
  const [given] = CUSTOM_TYPE.test(path) ? steps.flatMap((step) => (step.kind === 'call' ? step.args : [])) : [];
  const dataType = given && context.values.property(given, 'dataType');
  const expr = dataType && valueOf(dataType, context).expr;
  const said = isMixExpr(expr) ? expr.mix[0] : expr;
  return typeof said === 'string' ? /^[a-z]\w*/i.exec(said)?.[0] : undefined;
}

function columnOf(name: string, at: number, value: Located, context: CodeContext): DrizzleColumn {
  const chain = callChain(value, context.values);
  const base = { name, at, file: value.place.file };
  if (!chain) return { ...base, builder: null, known: false, links: [] };
  const origin = context.origins.of(chain.root);
  const own = origin && (customType(origin, context) ?? COLUMN.exec(origin.path)?.groups?.['type']);
  const written = isRefExpr(chain.root.expr) ? chain.root.expr.ref : null;
  return { ...base, builder: own ?? written, known: own !== undefined, links: chain.links };
}

/** Columns given as an object, or by a function that returns one: `(t) => ({ id: t.uuid() })`. */
export function columnsOf(given: Located, context: CodeContext): DrizzleColumns {
  const { entries, open } = context.values.properties(valueOf(given, context));
  return { columns: entries.map(({ name, at, value }) => columnOf(name, at, value, context)), open };
}

export const linkOf = ({ links }: DrizzleColumn, ...names: readonly string[]): ChainLink | undefined => links.find(({ name }) => names.includes(name));

/** What a column is given when nobody gives it anything, by the database and by Drizzle: `default(0).$defaultFn(() => Date.now())`. */
export const presetsOf = ({ links }: DrizzleColumn): Located[] =>
  links.flatMap(({ name, args }) => (/^(?:\$default(?:Fn)?|default)$/.test(name) ? args.slice(0, 1) : []));

/** One of the options that a builder was given: `mode` of `integer('at', { mode: 'timestamp' })`. */
export function optionOf({ links }: DrizzleColumn, option: string, { values }: CodeContext): string | null {
  const given = links[0]?.args.map((arg) => values.property(arg, option)).find((value) => value !== undefined);
  return given ? values.text(given) : null;
}
