import { annotationOf } from '../../entities/annotationOf.ts';
import { typedNull } from '../../entities/typedNull.ts';
import { markedAt } from '../../entities/markedAt.ts';
import type { CodeClass } from '../../link/code.ts';
import type { CodeContext, FieldDraft } from '../../reader.ts';
import type { Tri } from '../../model.ts';
import { rangeAt } from '../../syntax/lineStarts.ts';
import { type DeclaredMember, declaredMembers } from './declaredMembers.ts';
import type { Lineage } from './lineageOf.ts';
import { type Relation, relationsOf } from './relationsOf.ts';
import { type SchemaProperty, schemaProperties } from './schemaProperties.ts';
import { staticOf } from './staticOf.ts';

export interface Fields {
  readonly fields: readonly FieldDraft[];
  /** By name: what the schema says of their values. */
  readonly formats: ReadonlyMap<string, SchemaProperty>;
  /** Why there may be more fields. */
  readonly unread: readonly string[];
}

/** Types that say nothing of what may be empty. */
const OPEN_TYPE = /^(?:any|unknown)$/;

function nullableOf({ fact: { type, optional } }: DeclaredMember['member'], said: SchemaProperty | undefined): Tri {
  if (said && said.nullable !== 'unknown') return said.nullable;
  if (optional) return 'yes';
  return type === null || OPEN_TYPE.test(type) ? 'unknown' : 'no';
}

function fieldOfMember({ owner, member }: DeclaredMember, own: CodeClass, said: SchemaProperty | undefined, relation: Relation | undefined, context: CodeContext): FieldDraft {
  const { fact, decorators } = member;
  return {
    name: fact.name,
    file: owner.file,
    range: rangeAt(owner.lineStarts, fact.span),
    type: fact.type ?? relation?.model ?? said?.type ?? null,
    nullable: relation ? 'unknown' : nullableOf(member, said),
    ...(relation || !said || said.nullable === 'unknown' ? {} : { nullability: { stated: said.nullable, ...typedNull(fact) } }),
    ...(owner.file === own.file && owner.fact.span.start === own.fact.at ? {} : { inheritedFrom: owner.fact.name }),
    ...annotationOf(decorators.flatMap(({ applied }) => applied), context.conceptOf),
    relation: relation !== undefined,
    decorators: decorators.map(({ name }) => name),
    insertAt: fact.insertAt,
  };
}

interface Named {
  readonly name: string;
  readonly file: string;
  readonly at: number;
}

const fieldOfKey = ({ name, file, at }: Named, rest: Pick<FieldDraft, 'name' | 'type' | 'nullable' | 'relation'>, inherited: Partial<Pick<FieldDraft, 'inheritedFrom'>>, context: CodeContext): FieldDraft =>
  ({ ...rest, file, range: context.code.range(file, { start: at, end: at + name.length }), ...inherited, ...markedAt(file, at, context), decorators: [] });

/** Declared properties, those of the schema that the class does not declare, and relations. */
export function fieldsOf(lineage: Lineage, context: CodeContext): Fields {
  const { classes: [own] } = lineage;
  const { relations, open } = relationsOf(lineage.classes, context);
  const schema = staticOf('jsonSchema', lineage.classes, context);
  const said = schema?.value ? schemaProperties(schema.value, context) : { properties: [], open: schema !== undefined };
  const members = declaredMembers(lineage, context);
  const formats = new Map(said.properties.map((property) => [property.path, property]));
  const related = new Map(relations.map((relation) => [relation.name, relation]));
  const parts = new Set(said.properties.filter(({ path }) => path.includes('.')).map(({ path }) => path.slice(0, path.indexOf('.'))));
  const declared = new Set(members.map(({ member }) => member.fact.name));
  const inherited = schema && schema.owner !== own ? { inheritedFrom: schema.owner.fact.name } : {};
  return {
    fields: [
      // An object is its parts, where a schema names them.
      ...members.filter(({ member }) => !parts.has(member.fact.name)).map((one) =>
        fieldOfMember(one, own, formats.get(one.member.fact.name), related.get(one.member.fact.name), context)),
      ...said.properties.filter(({ path }) => !declared.has(path) && !related.has(path)).map((property) =>
        fieldOfKey(property, { name: property.path, type: property.format === 'uuid' ? property.format : property.type, nullable: property.nullable, relation: false }, inherited, context)),
      ...relations.filter(({ name }) => !declared.has(name)).map((relation) =>
        fieldOfKey(relation, { name: relation.name, type: relation.model, nullable: 'unknown', relation: true }, {}, context)),
    ],
    formats,
    unread: [...(said.open ? ['some of its jsonSchema can\'t be read'] : []), ...(open ? ['some of its relationMappings can\'t be read'] : [])],
  };
}
