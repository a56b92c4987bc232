import type { CodeCall } from '../../link/code.ts';
import type { CodeContext, DraftNote, FileEntities } from '../../reader.ts';
import { isObjectExpr, isRefExpr } from '../../syntax/expr.ts';
import { type Addition, additionsIn } from './additions.ts';
import { type Drafted, draftOf } from './draftOf.ts';
import { nameOfSchema } from './nameOfSchema.ts';
import { TOP } from './declaredPath.ts';
import { schemaPaths } from './pathsOf.ts';
import { calleeName, type ModelCall, modelCallsIn } from './modelCalls.ts';
import { keyOf, madeBy, type SchemaCall } from './schemaCall.ts';
import { placeOfSchema, placesOfParts, usesOf } from './usesOf.ts';

interface Model {
  readonly name: string;
  readonly collection: string | null;
  readonly childOf?: string;
}

/** `Event.discriminator('Click', …)`: the model that `Event` is. */
function baseOf(call: CodeCall, context: CodeContext): string | undefined {
  const name = calleeName(call);
  if (!name.endsWith('.discriminator')) return undefined;
  const ref = name.slice(0, -'.discriminator'.length);
  const { place, expr } = context.values.resolve({ place: call.place, expr: { ref } });
  const [first] = typeof expr === 'object' && expr !== null && 'call' in expr ? expr.args : [];
  return (first === undefined ? null : context.values.text({ place, expr: first })) ?? ref;
}

/** The models that are made of schemas, by the schemas' keys. */
function modelsOf(calls: readonly ModelCall[], context: CodeContext): ReadonlyMap<string, Model> {
  // Of several models of one schema, the first counts: the map is filled from the last.
  return new Map(calls.toReversed().flatMap(({ call, schema }): [string, Model][] => {
    const [name, , collection] = call.args;
    const text = name ? context.values.text(name) : null;
    const childOf = baseOf(call, context);
    return text !== null
      ? [[keyOf(schema), { name: text, collection: collection && !childOf ? context.values.text(collection) : null, ...(childOf === undefined ? {} : { childOf }) }]]
      : [];
  }));
}

/** Is its definition a parameter? Then a function makes schemas, and each call of it is one. */
function isFactory({ place, expr: { args: [definition] } }: SchemaCall, { values, code }: CodeContext): boolean {
  const value = definition === undefined ? undefined : values.resolve({ place, expr: definition });
  return value !== undefined && isRefExpr(value.expr) && code.meaning(value.place, value.expr.ref.split('.')[0] ?? '')?.kind === 'param';
}

interface Made {
  readonly schema: SchemaCall;
  /** The call in this file by which it comes about. */
  readonly call: CodeCall;
}

/** Schemas that a file makes, by itself or by a factory of the company's. */
function madeIn(file: string, context: CodeContext): Made[] {
  return context.code.callsOf(file).flatMap((call): Made[] => {
    const { place, expr } = call;
    const own = madeBy({ place, expr }, context);
    const mayBeFactory = !own && !expr.new && expr.args.some(isObjectExpr);
    const resolved = mayBeFactory ? context.values.resolve({ place, expr }) : undefined;
    const schema = own ?? (resolved?.place.given && madeBy(resolved, context));
    return schema?.kind === 'definition' && !isFactory(schema, context) ? [{ schema, call }] : [];
  });
}

interface OwnSchema extends Drafted {
  readonly schema: SchemaCall;
  readonly isModel: boolean;
}

interface OfFile {
  readonly models: ReadonlyMap<string, Model>;
  readonly additions: ReadonlyMap<string, readonly Addition[]>;
}

/** `settingSchema` of a model `BankDetails`, but not `userSchema` of a model `User`. */
const isOtherName = (declared: string, model: string): boolean => !declared.toLowerCase().includes(model.toLowerCase());

function draftOfSchema({ schema, call: { place, expr } }: Made, { models, additions }: OfFile, context: CodeContext): OwnSchema | undefined {
  const model = models.get(keyOf(schema));
  const name = nameOfSchema({ ...schema, place, expr }, context);
  // Without a name or a model it is a part of another one, declared on the spot.
  if (!name && !model) return undefined;
  const start = name?.at ?? expr.at[0];
  const [, options] = schema.expr.args;
  const drafted = draftOf({
    name: model?.name ?? name?.name ?? '',
    file: place.file,
    range: context.code.range(place.file, { start, end: start + (name?.written.length ?? 0) }),
    paths: schemaPaths(schema, TOP, context),
    options: options === undefined ? undefined : { place: schema.place, expr: options },
    additions: additions.get(keyOf(schema)) ?? [],
    collection: model?.collection ?? null,
    ...(model?.childOf === undefined ? {} : { childOf: model.childOf }),
    ...(model && name && isOtherName(name.name, model.name) ? { declaredAs: name.name } : {}),
  }, context);
  return { ...drafted, schema, isModel: model !== undefined };
}

/** Schemas that are declared by calls. */
export function schemasOf(file: string, context: CodeContext): FileEntities {
  const made = madeIn(file, context);
  const calls = modelCallsIn(file, context);
  const uses = usesOf(file, calls, context);
  // Most files that name the package only use its types.
  if (made.length === 0) return { entities: [], carriers: [], notes: [], ...(uses.parts.length + uses.models.length > 0 ? { schemas: { ...uses, declared: [] } } : {}) };
  const ofFile = { models: modelsOf(calls, context), additions: additionsIn(file, context) };
  const drafted = made.flatMap((one) => draftOfSchema(one, ofFile, context) ?? []);
  const notes = drafted.flatMap(({ paths, draft }): DraftNote[] =>
    (paths.open ? [{ file, line: draft.range.start.line, reason: 'some of the paths of a schema can\'t be read' }] : []));
  const held = drafted.flatMap(({ paths }) => paths.parts);
  const parts = new Set(held.flatMap((part) => ('place' in part ? [keyOf(part)] : [])));
  // `steps.discriminator('mail', MailStep)` may stand in another file: beside a schema that tells kinds apart and makes no model, others are the kinds.
  const haveKinds = drafted.some(({ isModel, facts }) => !isModel && facts.discriminates);
  // Without an `_id` nothing can be saved, whatever a model is made of it for.
  const isPart = ({ schema, isModel, facts }: OwnSchema): boolean => facts.isPart || (!isModel && (parts.has(keyOf(schema)) || (haveKinds && !facts.discriminates)));
  const records = drafted.filter((one) => !isPart(one));
  const entities = records.map(({ draft }) => draft);
  return {
    entities,
    schemas: {
      parts: [...uses.parts, ...placesOfParts(held)].filter((one) => one.file !== file),
      models: uses.models,
      declared: records.flatMap(({ draft, isModel, schema }) => (isModel ? [] : [{ schema: placeOfSchema(schema), draft }])),
    },
    carriers: drafted.filter(isPart).map(({ draft: { unknownBecause: _, ...draft } }) => draft),
    notes: [...notes, ...entities.flatMap(({ range, unknownBecause: reason }) => (reason === undefined ? [] : [{ file, line: range.start.line, reason }]))],
  };
}
