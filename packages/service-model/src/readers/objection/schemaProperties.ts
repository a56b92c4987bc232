import type { Located } from '../../link/code.ts';
import type { Tri } from '../../model.ts';
import type { CodeContext } from '../../reader.ts';
import { isListExpr, isObjectExpr } from '../../syntax/expr.ts';

/** One that holds no further ones. */
export interface SchemaProperty {
  /** `address.street`; items of a list have no number. */
  readonly path: string;
  readonly file: string;
  /** Offset and name of its last part. */
  readonly at: number;
  readonly name: string;
  readonly type: string | null;
  readonly format: string | null;
  /** `unknown`: it may be left out, and what the column is then is not said. */
  readonly nullable: Tri;
}

export interface SchemaProperties {
  readonly properties: readonly SchemaProperty[];
  /** Some can't be read. */
  readonly open: boolean;
}

/** Schemas that hold themselves end here. */
const MAX_DEPTH = 8;

function textsOf(at: Located | undefined, context: CodeContext): { readonly texts: readonly string[]; readonly open: boolean } {
  if (!at) return { texts: [], open: false };
  const { place, expr } = context.values.resolve(at);
  const texts = (isListExpr(expr) ? expr.list : [expr]).map((item) => context.values.text({ place, expr: item }));
  return { texts: texts.filter((text) => text !== null), open: texts.includes(null) || (isListExpr(expr) && expr.cut === true) };
}

const orNull = (types: readonly string[], nullable: Tri): Tri => (types.includes('null') ? 'yes' : nullable);

/** https://vincit.github.io/objection.js/api/model/static-properties.html#static-jsonschema */
export function schemaProperties(schema: Located, context: CodeContext, prefix = '', depth = 0): SchemaProperties {
  const { values } = context;
  const given = values.property(schema, 'properties');
  if (!given || depth > MAX_DEPTH) return { properties: [], open: depth > 0 || !isObjectExpr(values.resolve(schema).expr) };
  const required = textsOf(values.property(schema, 'required'), context);
  const { entries, open } = values.properties(given);
  const found = entries.map(({ name, value, at }): SchemaProperties => {
    const types = textsOf(values.property(value, 'type'), context).texts;
    const items = types.includes('array') ? values.property(value, 'items') : undefined;
    const inner = [value, items].find((one) => one && values.property(one, 'properties'));
    if (inner) return schemaProperties(inner, context, `${prefix}${name}.`, depth + 1);
    const format = values.property(value, 'format');
    const plain = types.filter((type) => type !== 'null').join(' | ');
    const [item] = textsOf(items && values.property(items, 'type'), context).texts;
    const isRequired = required.texts.includes(name) && values.property(value, 'type') !== undefined;
    return {
      properties: [{
        path: prefix + name,
        file: value.place.file,
        at,
        name,
        type: plain === '' ? null : item === undefined ? plain : `${item}[]`,
        format: format ? values.text(format) : null,
        nullable: orNull(types, isRequired ? 'no' : 'unknown'),
      }],
      open: false,
    };
  });
  return { properties: found.flatMap(({ properties }) => properties), open: open || found.some((one) => one.open) };
}
