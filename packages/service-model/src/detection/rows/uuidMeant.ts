import type { Entity, Field } from '../../model.ts';
import type { Reader } from '../../reader.ts';
import { readers } from '../../readers/all.generated.ts';

/** Node's `UUID`, and what people call theirs: `Uuid`, `crypto.UUID`, `GUID`. */
const TYPE = /(?:^|\.)(?:UUID|GUID)$/i;
const NAME = /(?:^|_)[gu]uid$|[GU]uid$|[GU]UID$/;

const GENERATED: ReadonlyMap<string, string> = new Map(Object.values<Reader>(readers).flatMap(({ id, generatesKeyBy }) => (generatesKeyBy ? [[id, generatesKeyBy]] : [])));

/** What about a key says that it is a UUID, though what generates it was not told so? */
export function uuidMeant({ orm, primaryKeySite, fields }: Pick<Entity, 'orm' | 'primaryKeySite' | 'fields'>): Field | undefined {
  const by = GENERATED.get(orm);
  const key = fields.find(({ name }) => name === primaryKeySite?.field);
  // A number of 64 bits is a string in the code, too, and says so by the type of its column.
  if (by === undefined || !key?.decorators.includes(by) || key.columnType !== undefined) return undefined;
  return key.type !== 'number' && (key.type === 'string' || TYPE.test(key.type ?? '') || NAME.test(key.name)) ? key : undefined;
}
