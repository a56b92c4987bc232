import { annotationOf } from '../../entities/annotationOf.ts';
import { optionPlaceOf } from '../../entities/optionPlaceOf.ts';
import { typedNull } from '../../entities/typedNull.ts';
import { isObject as isOptions } from '../../syntax/value.ts';
import { exprOfValue } from '../../behaviours/exprOfValue.ts';
import type { LinkedClass, LinkedMember } from '../../link/linkedClass.ts';
import type { Place } from '../../link/code.ts';
import type { CodeContext, FieldDraft } from '../../reader.ts';
import { rangeAt } from '../../syntax/lineStarts.ts';
import type { Applied } from '../../link/applied.ts';
import { classSchema, propOf } from './classSchema.ts';
import type { Below, DeclaredPath } from './declaredPath.ts';
import { type PathShape, shapeOf } from './typeShape.ts';

/** `@Prop({ type, … })`, `@Prop([Address])`; without a type, that of the property. */
function shapeOfProp(prop: Applied, { fact }: LinkedMember, place: Place, context: CodeContext): PathShape {
  const [first] = prop.args;
  const given = first === undefined ? undefined : context.values.resolve({ place, expr: exprOfValue(first, 'returned') });
  const isList = given && typeof given.expr === 'object' && given.expr !== null && 'list' in given.expr;
  if (given && (isList || context.values.property(given, 'type'))) return shapeOf(given, context);
  const items = given && context.values.property(given, 'items');
  const linked = fact.type === null ? undefined : classSchema(place.file, fact.type, context);
  const shape = items ? shapeOf(items, context).shape : linked ? ({ kind: 'class', linked } as const) : ({ kind: 'leaf', type: null } as const);
  return { shape, ...(given ? { options: given } : {}) };
}

/** Members of a class and its bases that are stored; of two with one name the nearer one counts. */
export function declaredByClass(linked: LinkedClass, below: Below, context: CodeContext): DeclaredPath[] {
  const seen = new Set<string>();
  return context.linker.chainOf(linked).classes.flatMap((owner) => owner.members.flatMap((member): DeclaredPath[] => {
    const { fact } = member;
    const prop = propOf(member);
    if (!prop || seen.has(fact.name)) return [];
    seen.add(fact.name);
    const [given] = prop.args;
    const isTyped = given !== undefined && (!isOptions(given) || 'type' in given.object);
    const stateAt = prop.args.length === 0 || isOptions(prop.args[0]) ? optionPlaceOf(member, prop) : undefined;
    const inheritedFrom = owner === linked ? below.inheritedFrom : owner.fact.name;
    const field: FieldDraft = {
      name: below.prefix + fact.name,
      file: owner.file,
      range: rangeAt(owner.lineStarts, fact.span),
      type: fact.type,
      nullable: 'unknown',
      nullability: { stated: 'unknown', ...typedNull(fact), ...(isTyped ? {} : { inferred: true }), ...(stateAt ? { stateAt } : {}) },
      ...(inheritedFrom === undefined ? {} : { inheritedFrom }),
      ...annotationOf(member.decorators.flatMap(({ applied }) => applied), context.conceptOf),
      relation: false,
      decorators: member.decorators.map(({ name }) => name),
      ...(fact.comment === undefined ? {} : { comment: fact.comment }),
      insertAt: fact.insertAt,
    };
    return [{ field, ...shapeOfProp(prop, member, { file: owner.file, scope: 0 }, context) }];
  }));
}
