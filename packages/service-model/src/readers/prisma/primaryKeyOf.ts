import type { PrimaryKey } from '../../model.ts';
import type { PrismaField, PrismaModel } from './schema.ts';

const attribute = ({ attributes }: Pick<PrismaField, 'attributes'>, name: string) => attributes.find((found) => found.name === name);

/** `cuid()`, `ulid()` and `nanoid()` are strings of their own kind. */
function kindOf(field: PrismaField): PrimaryKey {
  const preset = attribute(field, 'default')?.args ?? '';
  if (attribute(field, 'db.ObjectId') || /^auto\(/.test(preset)) return 'objectid';
  if (field.type === 'Int' || field.type === 'BigInt' || field.type === 'Decimal' || field.type === 'Float') return 'number';
  if (field.type !== 'String') return 'unknown';
  const isUuid = attribute(field, 'db.Uuid') ?? attribute(field, 'db.UniqueIdentifier') ?? /^uuid\(|^dbgenerated\(.*(?:uuid|newid)/i.exec(preset);
  return isUuid ? 'uuid' : 'string';
}

const isConstant = (field: PrismaField): boolean => /^-?\d+$/.test(attribute(field, 'default')?.args ?? '');

/** The names in `@@id([a, b])` and `@@id(fields: [a, b(sort: Desc)])`. */
export const listed = (args: string): string[] => [...(/\[(.*?)\]/.exec(args)?.[1] ?? '').replace(/\(.*?\)/g, '').matchAll(/\w+/g)].map(([name]) => name);

/** The relation that a field is the foreign key of. */
const relationOf = (model: PrismaModel, { name }: PrismaField): PrismaField | undefined =>
  model.fields.find((field) => listed(/fields:\s*(\[.*?\])/.exec(attribute(field, 'relation')?.args ?? '')?.[1] ?? '').includes(name));

export function primaryKeyOf(model: PrismaModel): { readonly kind: PrimaryKey; readonly field?: PrismaField; readonly because?: string } {
  const block = attribute(model, 'id');
  const names = block ? listed(block.args) : [];
  const fields = block ? model.fields.filter(({ name }) => names.includes(name)) : model.fields.filter((field) => attribute(field, 'id'));
  const [field] = fields;
  if (!field) return { kind: 'unknown', because: 'no @id: a unique field is its key' };
  if (names.length > 1) return { kind: 'composite', field };
  const relation = relationOf(model, field);
  // The key of the model at the other end: not looked up.
  if (relation) return { kind: 'unknown', field, because: `the key ${field.name} is that of ${relation.type}` };
  // `Int @id @default(1)`: nothing is told apart by it.
  if (isConstant(field)) return { kind: 'unknown', field, because: `the key ${field.name} is the same in every row, so there is one` };
  const kind = kindOf(field);
  return kind === 'unknown' ? { kind, field, because: `the kind of key ${field.name} can't be read from ${field.type}` } : { kind, field };
}
