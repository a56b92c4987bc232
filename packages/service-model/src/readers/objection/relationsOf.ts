import { nameAt } from '../../entities/nameAt.ts';
import type { CodeClass } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { type Expr, isObjectExpr, isRefExpr } from '../../syntax/expr.ts';
import { staticOf } from './staticOf.ts';

export interface Relation {
  readonly name: string;
  readonly file: string;
  /** Offset of the name. */
  readonly at: number;
  /** Class at the other end, a list of it where there are many: `Pet[]`; `null` where a path leads to one. */
  readonly model: string | null;
}

export interface Relations {
  readonly relations: readonly Relation[];
  /** There may be more. */
  readonly open: boolean;
}

/** `...super.relationMappings`, also called. */
const OF_BASE = /"ref":"super\.relationMappings"/;

const isOfBase = (expr: Expr): boolean => OF_BASE.test(JSON.stringify(expr));

/** https://vincit.github.io/objection.js/api/types/#type-relationmapping */
const MANY = /(?:^|\.)(?:HasMany|ManyToMany)Relation$/;

/** https://vincit.github.io/objection.js/api/model/static-properties.html#static-relationmappings */
export function relationsOf(classes: readonly CodeClass[], context: CodeContext): Relations {
  const { values } = context;
  const mappings = staticOf('relationMappings', classes, context);
  if (!mappings) return { relations: [], open: false };
  const { value, owner } = mappings;
  if (!value || !isObjectExpr(value.expr)) return { relations: [], open: true };
  const ofBase = value.expr.object.some(([name, spread]) => name === null && isOfBase(spread));
  const inherited = ofBase ? relationsOf(classes.slice(classes.indexOf(owner) + 1), context) : { relations: [], open: false };
  const own = values.properties({ place: value.place, expr: { object: value.expr.object.filter(([name, spread]) => name !== null || !isOfBase(spread)) } });
  const relations = own.entries.map(({ name, value: said, at }): Relation => {
    const model = values.property(said, 'modelClass');
    const { expr } = model ?? {};
    const kind = values.property(said, 'relation')?.expr;
    const isMany = isRefExpr(kind) && MANY.test(kind.ref);
    const of = isRefExpr(expr) ? expr.ref : (nameAt(model, context) ?? null);
    return { name, file: said.place.file, at, model: isMany ? `${of ?? 'unknown'}[]` : of };
  });
  return { relations: [...inherited.relations.filter(({ name }) => relations.every((one) => one.name !== name)), ...relations], open: own.open || inherited.open };
}
