import { isUuidValue } from '../../entities/isUuidValue.ts';
import type { PrimaryKey } from '../../model.ts';
import type { CodeContext } from '../../reader.ts';
import type { SchemaPath } from './pathsOf.ts';

export interface Key {
  readonly kind: PrimaryKey;
  readonly path?: SchemaPath;
  readonly because?: string;
}

const KINDS: Readonly<Record<string, PrimaryKey>> = {
  ObjectId: 'objectid', ObjectID: 'objectid', UUID: 'uuid', String: 'string', string: 'string', Number: 'number', number: 'number',
  Int32: 'number', BigInt: 'number', Long: 'number',
};

/** `_id` is an ObjectId unless the schema says otherwise: https://mongoosejs.com/docs/guide.html#_id */
export function primaryKeyOf(paths: readonly SchemaPath[], isOpen: boolean, context: CodeContext): Key {
  const path = paths.find(({ field }) => field.name === '_id');
  if (!path) return isOpen ? { kind: 'unknown', because: 'some of its paths can\'t be read' } : { kind: 'objectid' };
  const preset = path.options && context.values.property(path.options, 'default');
  if (preset && isUuidValue(preset, context)) return { kind: 'uuid', path };
  const [last = ''] = /[^.]*$/.exec(path.field.type ?? '') ?? [];
  const kind = KINDS[last] ?? 'unknown';
  return { kind, path, ...(kind === 'unknown' ? { because: 'the kind of key _id can\'t be read' } : {}) };
}
