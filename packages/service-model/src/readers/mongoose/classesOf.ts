import { calledName } from '../../behaviours/calledName.ts';
import { exprOfValue } from '../../behaviours/exprOfValue.ts';
import type { Applied } from '../../link/applied.ts';
import type { LinkedClass } from '../../link/linkedClass.ts';
import type { ClassContext, CodeContext, DraftNote, FileEntities, SchemaUses } from '../../reader.ts';
import { isRefExpr } from '../../syntax/expr.ts';
import { rangeAt } from '../../syntax/lineStarts.ts';
import { type Addition, additionsIn } from './additions.ts';
import { isTypegoose, propOf, schemaDecoratorOf } from './classSchema.ts';
import { type Drafted, draftOf } from './draftOf.ts';
import { TOP } from './declaredPath.ts';
import { classPaths } from './pathsOf.ts';
import { keyOf, madeBy, type SchemaCall } from './schemaCall.ts';
import { placeOfClass, placeOfSchema, placesOfParts } from './usesOf.ts';

/** Schemas and models that a file makes of classes, by the classes' names. */
function madeOfClasses(file: string, context: CodeContext): ReadonlyMap<string, readonly SchemaCall[]> {
  const made = new Map<string, SchemaCall[]>();
  for (const { place, expr } of context.code.callsOf(file)) {
    const schema = madeBy({ place, expr }, context);
    const [first] = schema?.kind === 'class' ? expr.args : [];
    if (schema && isRefExpr(first)) made.set(first.ref, [...(made.get(first.ref) ?? []), schema]);
  }
  return made;
}

/** typegoose: https://typegoose.github.io/typegoose/docs/api/default-classes#timestamps */
const extendsTimeStamps = (linked: LinkedClass, { linker }: CodeContext): boolean => linker.chainOf(linked).classes.some(({ file, fact: { base } }) => {
  const { target } = base && 'ref' in base ? linker.symbols.resolve(file, base.ref) : { target: undefined };
  return target?.kind === 'known' && isTypegoose(target) && target.symbol === 'TimeStamps';
});

function draftOfClass(linked: LinkedClass, decorator: Applied | undefined, additions: readonly Addition[], context: CodeContext): Drafted {
  const chain = context.linker.chainOf(linked);
  const place = { file: linked.file, scope: 0 };
  const [first] = decorator?.args ?? [];
  const given = first === undefined ? undefined : { place, expr: exprOfValue(first, 'returned') };
  const options = given && decorator && isTypegoose(decorator) ? context.values.property(given, 'schemaOptions') : given;
  const one = draftOf({
    name: linked.fact.name,
    file: linked.file,
    range: rangeAt(linked.lineStarts, linked.fact.span),
    paths: classPaths(linked, TOP, context),
    options,
    additions,
    collection: null,
    bases: chain.classes.slice(1).map(({ fact }) => fact.name),
    broken: chain.broken,
    platformWritten: chain.platform,
  }, context);
  return extendsTimeStamps(linked, context) ? { ...one, draft: { ...one.draft, createdAt: 'yes', updatedAt: 'yes' } } : one;
}

/** What others are built on, by its name. */
const BASE = /^(?:Abstract|Base)(?=[A-Z])|(?:Abstract|Base)$/;

/** NestJS makes a model of a class's schema alone: https://docs.nestjs.com/techniques/mongodb#model-injection */
const isBase = ({ fact: { name } }: LinkedClass, decorator: Applied | undefined, calls: readonly SchemaCall[]): boolean =>
  decorator !== undefined && !isTypegoose(decorator) && calls.length === 0 && BASE.test(name);

const makesModel = ({ expr }: SchemaCall): boolean => calledName({ expr }) === 'getModelForClass';

/** Classes with paths: NestJS, typegoose. */
export function classesOf(file: string, context: ClassContext): FileEntities {
  const declared = context.linker.classesOf(file).flatMap((linked) => {
    const decorator = schemaDecoratorOf(linked);
    const prop = linked.members.map(propOf).find((one) => one !== undefined);
    return prop || decorator ? [{ linked, decorator, prop }] : [];
  });
  // The code of other files is not even read.
  if (declared.length === 0) return { entities: [], carriers: [], notes: [] };
  const made = madeOfClasses(file, context);
  const additions = made.size === 0 ? undefined : additionsIn(file, context);
  const drafted = declared.map(({ linked, decorator, prop }) => {
    const calls = made.get(linked.fact.name) ?? [];
    const isEntity = (decorator !== undefined && !isBase(linked, decorator, calls)) || linked.decorators.some(({ applied }) => applied.some((one) => context.conceptOf(one) === 'entity'));
    const added = calls.flatMap((schema) => additions?.get(keyOf(schema)) ?? []);
    return { linked, isEntity, prop, calls, ...draftOfClass(linked, decorator, added, context) };
  });
  const parts = new Set(drafted.flatMap(({ paths }) => paths.parts.flatMap((part) => ('fact' in part ? [part.fact] : []))));
  const bases = new Set(drafted.flatMap(({ linked }) => context.linker.chainOf(linked).classes.slice(1).map(({ fact }) => fact)));
  const isModel = ({ linked: { fact }, isEntity, prop, calls, facts }: (typeof drafted)[number]): boolean => {
    if (facts.isPart || parts.has(fact) || fact.abstract) return false;
    // typegoose makes a model of whatever has a prop; a base that is none says so nowhere.
    return isEntity || (prop !== undefined && isTypegoose(prop) && calls.length > 0 && !bases.has(fact));
  };
  const records = drafted.filter(isModel);
  const entities = records.map(({ draft }) => draft);
  const notes = drafted.flatMap((one): DraftNote[] => {
    const { draft, prop, linked } = one;
    const { line } = draft.range.start;
    if (isModel(one)) return draft.unknownBecause === undefined ? [] : [{ file, line, reason: draft.unknownBecause }];
    const isAlone = prop && isTypegoose(prop) && !one.isEntity && !parts.has(linked.fact) && !bases.has(linked.fact) && !linked.fact.abstract;
    return isAlone ? [{ file, line, reason: 'whether a class with props is a model is said in no place that was read' }] : [];
  });
  const schemas: SchemaUses = {
    parts: placesOfParts(drafted.flatMap(({ paths }) => paths.parts)).filter((one) => one.file !== file),
    models: [],
    declared: records.filter(({ calls }) => !calls.some(makesModel)).flatMap(({ linked, draft, calls }) => [placeOfClass(linked), ...calls.map(placeOfSchema)].map((schema) => ({ schema, draft }))),
  };
  return { entities, carriers: drafted.filter((one) => !isModel(one)).map(({ draft: { unknownBecause: _, ...draft } }) => draft), notes, schemas };
}
