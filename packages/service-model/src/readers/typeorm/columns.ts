import { annotationOf } from '../../entities/annotationOf.ts';
import type { Concept } from '../../reader.ts';
import type { Applied, LinkedDecorator } from '../../link/applied.ts';
import type { Chain, LinkedClass, LinkedMember } from '../../link/linkedClass.ts';
import type { ClassContext } from '../../reader.ts';
import { isColumn, isRelation, isTypeOrm } from './decorators.ts';

/** A member that TypeORM stores, with the class of the chain that declares it. */
export interface Column {
  readonly member: LinkedMember;
  readonly owner: LinkedClass;
  /** The column or relation decorator in effect. */
  readonly mapping: Applied;
  readonly kind: 'column' | 'relation';
  readonly concepts: ReadonlySet<Concept>;
  readonly annotation: ReturnType<typeof annotationOf>;
}

const appliedOf = (decorators: readonly LinkedDecorator[]): Applied[] => decorators.flatMap(({ applied }) => applied);

export const conceptsOf = (member: LinkedMember, { conceptOf }: ClassContext): Set<Concept> =>
  new Set(appliedOf(member.decorators).flatMap((applied) => conceptOf(applied) ?? []));

/** Concepts that stand for a column by themselves: a company's `@Revision() rev` needs no `@Column`. */
const COLUMN_CONCEPTS: readonly Concept[] = ['version', 'createdAt', 'updatedAt', 'uuidKey'];

export function columnOf(member: LinkedMember, owner: LinkedClass, context: ClassContext): Column | undefined {
  const own = appliedOf(member.decorators).filter(({ module }) => isTypeOrm(module));
  const concepts = conceptsOf(member, context);
  const annotation = annotationOf(appliedOf(member.decorators), context.conceptOf);
  const column = own.find(({ symbol }) => isColumn(symbol));
  const mapping = column ?? own.find(({ symbol }) => isRelation(symbol));
  if (mapping) return { member, owner, mapping, kind: column ? 'column' : 'relation', concepts, annotation };
  if (!COLUMN_CONCEPTS.some((concept) => concepts.has(concept))) return undefined;
  return { member, owner, mapping: { module: 'typeorm', symbol: 'Column', args: [] }, kind: 'column', concepts, annotation };
}

/** Columns of a class and its bases; of two with one name the nearer one counts, as in TypeORM. */
export function columnsOf({ classes }: Pick<Chain, 'classes'>, context: ClassContext): Column[] {
  const byName = new Map<string, Column>();
  for (const owner of classes) {
    for (const member of owner.members) {
      const column = byName.has(member.fact.name) ? undefined : columnOf(member, owner, context);
      if (column) byName.set(member.fact.name, column);
    }
  }
  return [...byName.values()];
}
