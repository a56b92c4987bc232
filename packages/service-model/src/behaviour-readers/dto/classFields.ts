import type { CodeClass, Place } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import type { PropertyFact } from '../../syntax/code.ts';
import { isFunctionExpr } from '../../syntax/expr.ts';
import type { Heritage } from '../../syntax/facts.ts';
import { sourceOf } from './decorates.ts';
import { chosen, type DataField, type DataFields, joined, NO_FIELDS, withNullable } from './field.ts';
import { schemaFields } from './schemaFields.ts';

/** Bases of bases; also what ends a circle. */
const MAX_DEPTH = 12;

const EMPTY_TYPE = /(?:^|\|)\s*(?:null|undefined)\s*(?:\||$)/;

function annotationOf({ decorators = [] }: Pick<PropertyFact, 'decorators'>, place: Place, context: CodeContext): DataField['annotated'] {
  const concepts = decorators.map((one) => sourceOf(one, place, context)).map((source) => source && context.conceptOf({ ...source, args: [] }));
  return concepts.includes('pii') ? 'pii' : concepts.includes('notPii') ? 'notPii' : 'none';
}

/** Properties that hold data: neither static nor functions. What is assigned in a constructor alone has no declaration to judge. */
function ownFields(one: CodeClass, context: CodeContext): DataFields {
  const place: Place = { file: one.file, scope: one.fact.scope };
  const field = (name: string, at: number, { type, optional, decorators = [] }: Pick<PropertyFact, 'type' | 'optional' | 'decorators'>): DataField => ({
    name,
    file: one.file,
    at,
    length: name.length,
    type,
    nullable: optional || (type !== null && EMPTY_TYPE.test(type)) || decorators.some(({ ref }) => ref === 'IsOptional') ? 'yes' : 'no',
    owner: one.fact.name,
    decorators: decorators.map(({ ref }) => ref.slice(ref.lastIndexOf('.') + 1)),
    annotated: annotationOf({ decorators }, place, context),
  });
  const fields = one.fact.properties
    .filter(({ init, type, decorators, static: isStatic }) => !isStatic && !isFunctionExpr(init ?? undefined) && (type !== null || decorators !== undefined || init !== null))
    .map((property) => field(property.name, property.at, property));
  // `@Expose() get fullName()`
  const getters = context.code.functionsOf(one.file)
    .filter(({ fact }) => fact.owner === one.index && fact.getter && fact.decorators)
    .map(({ fact }) => field(fact.name, fact.span.start, { type: null, decorators: fact.decorators ?? [] }));
  return { fields: [...fields, ...getters] };
}

const keysOf = (heritage: Heritage | undefined): ReadonlySet<string> | undefined =>
  heritage && 'computed' in heritage && heritage.texts ? new Set(heritage.texts) : undefined;

/** `OmitType(CreateUser, ['password'])`: https://docs.nestjs.com/openapi/mapped-types, the same in @nestjs/graphql and @nestjs/mapped-types. */
function mappedFields(ref: string, args: readonly Heritage[], place: Place, context: CodeContext, depth: number): DataFields {
  const [first, second] = args;
  const given = () => (first ? heritageFields(first, place, context, depth) : NO_FIELDS);
  const keys = keysOf(second);
  switch (ref.slice(ref.lastIndexOf('.') + 1)) {
    case 'PartialType':
      return withNullable(given(), 'yes');
    case 'OmitType':
    case 'PickType':
      return keys ? chosen(given(), keys, ref.endsWith('OmitType') ? 'omit' : 'pick') : { ...given(), because: `the keys of ${ref} are computed` };
    case 'IntersectionType':
      return args.map((one) => heritageFields(one, place, context, depth)).reduce(joined, NO_FIELDS);
    case 'createZodDto':
      return (first && 'ref' in first ? schemaFields({ place, expr: { ref: first.ref } }, context) : undefined) ?? { ...NO_FIELDS, because: `schema of ${ref} not found` };
    default:
      return { ...NO_FIELDS, because: `mixin ${ref} is not read` };
  }
}

function heritageFields(base: Heritage, place: Place, context: CodeContext, depth: number): DataFields {
  if ('computed' in base) return { ...NO_FIELDS, because: `base class is computed: ${base.computed}` };
  if (base.args) return mappedFields(base.ref, base.args, place, context, depth + 1);
  const found = context.code.classNamed(place, base.ref);
  return found ? classFields(found, context, depth + 1) : { ...NO_FIELDS, because: `base class ${base.ref} not found` };
}

/** By the code around them: ever-gauzy's bases have hundreds of heirs. */
const known = new WeakMap<CodeContext['code'], Map<string, DataFields>>();

function rememberedOwn(one: CodeClass, context: CodeContext): DataFields {
  const answers = known.get(context.code) ?? new Map<string, DataFields>();
  known.set(context.code, answers);
  const key = `${one.file}\0${one.index}`;
  const answer = answers.get(key) ?? ownFields(one, context);
  answers.set(key, answer);
  return answer;
}

/** Fields of a class with those of its bases; what it declares itself counts over what it inherits. */
export function classFields(one: CodeClass, context: CodeContext, depth = 0): DataFields {
  const own = rememberedOwn(one, context);
  const { base } = one.fact;
  return base && depth < MAX_DEPTH ? joined(heritageFields(base, { file: one.file, scope: one.fact.scope }, context, depth), own) : own;
}
