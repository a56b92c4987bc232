import { nameAt } from '../../../entities/nameAt.ts';
import { valueOf } from '../../../entities/valueOf.ts';
import type { Located } from '../../../link/code.ts';
import type { Tri } from '../../../model.ts';
import type { CodeContext } from '../../../reader.ts';
import { isCallExpr, isMixExpr, isRefExpr } from '../../../syntax/expr.ts';

const SCHEMA = /^typeorm(?:\/[\w/.-]+)?#EntitySchema$/;

/** The options of `new EntitySchema({…})`, also of one that a function of the company makes. */
export function schemaOptions(at: Located, { origins, values }: CodeContext): Located | undefined {
  const { place, expr } = values.resolve(at);
  if (!isCallExpr(expr) || !SCHEMA.test(origins.ofCallee({ place, expr })?.path ?? '')) return undefined;
  const [first] = expr.args;
  return first === undefined ? undefined : { place, expr: first };
}

const NATIVE = /^(?:String|Number|Boolean|Date|Buffer)$/;

/** Options of one column or relation: constants and spreads are followed. */
export class Options {
  /** A spread could not be followed, so a missing option is no answer. */
  readonly open: boolean;
  private readonly byName: ReadonlyMap<string, Located>;
  private readonly context: CodeContext;

  constructor(at: Located, context: CodeContext) {
    const { entries, open } = context.values.properties(at);
    this.byName = new Map(entries.map(({ name, value }) => [name, value]));
    this.open = open;
    this.context = context;
  }

  get(name: string): Located | undefined {
    return this.byName.get(name);
  }

  flag(name: string): Tri {
    const given = this.byName.get(name);
    if (!given) return this.open ? 'unknown' : 'no';
    const { expr } = this.context.values.resolve(given);
    return typeof expr === 'boolean' ? (expr ? 'yes' : 'no') : 'unknown';
  }

  /** Also what a function returns: `default: () => 'now()'`. */
  text(name: string): string | undefined {
    const given = this.byName.get(name);
    return given && nameAt(valueOf(given, this.context), this.context);
  }

  /** A type or a class by its name: `type: 'uuid'`, `type: String`, `target: User`. */
  type(name: string): string | undefined {
    const given = this.byName.get(name);
    if (!given) return undefined;
    const { values } = this.context;
    const value = valueOf(given, this.context);
    if (isRefExpr(value.expr)) return /^[\w$.]*?([A-Z][\w$]*)$/.exec(value.expr.ref)?.[1];
    // `isSqlite ? 'datetime' : 'timestamp'`
    const choices = isMixExpr(value.expr) ? value.expr.mix.flatMap((part) => (typeof part === 'string' ? [part] : isRefExpr(part) && NATIVE.test(part.ref) ? [part.ref] : [])) : [];
    return values.text(value) ?? (choices.length > 1 ? choices.join(' | ') : undefined);
  }
}
