import type { Range } from '@nilometer/policy';
import { creationAmong } from '../../dates/creationAmong.ts';
import type { Tri } from '../../model.ts';
import type { EntityDraft } from '../../reader.ts';
import { keyOf } from './keyOf.ts';
import type { MikroProperty } from './property.ts';

export interface Head {
  readonly name: string;
  readonly file: string;
  readonly range: Range;
  readonly table: string | null;
  readonly persisted: boolean;
  readonly childOf?: string;
  readonly bases: readonly string[];
  readonly platformWritten: boolean;
  /** Why there may be properties that are not seen: a base that was not found. */
  readonly broken: string | null;
  /** Names of properties with decorators that can't be followed: one of them may be what is looked for. */
  readonly undecided: readonly string[];
}

const NAMES = { version: /version|revision|lock/i, createdAt: /creat|insert/i, updatedAt: /updat|modif|chang/i };

/** Everything that MikroORM makes of properties, its own and inherited ones. */
export function entityFrom(head: Head, properties: readonly MikroProperty[]): EntityDraft {
  const { broken, undecided, ...rest } = head;
  const key = keyOf(properties, broken);
  const own = properties.filter(({ embedded }) => !embedded);
  const orUnknown = (value: Tri, fact: keyof typeof NAMES): Tri => {
    if (value !== 'no') return value;
    return broken !== null || undecided.some((name) => NAMES[fact].test(name)) ? 'unknown' : 'no';
  };
  const once = creationAmong(own.filter(({ made, touched }) => made === 'now' && !touched).map(({ field }) => field.name));
  const reasons = [
    broken,
    head.persisted ? key.because : undefined,
    once === 'unknown' ? 'no name says which of its dates is that of creation' : undefined,
  ].filter((reason) => typeof reason === 'string');
  const because = [...new Set(reasons)].join('; ');
  return {
    ...rest,
    version: orUnknown(own.some(({ version }) => version) ? 'yes' : 'no', 'version'),
    createdAt: orUnknown(once, 'createdAt'),
    updatedAt: orUnknown(own.some(({ touched }) => touched) ? 'yes' : 'no', 'updatedAt'),
    primaryKey: key.kind,
    ...(key.property ? { primaryKeySite: { file: key.property.field.file, range: key.property.field.range, field: key.property.field.name, declaredIn: key.property.declaredIn } } : {}),
    ...(because === '' ? {} : { unknownBecause: because }),
    fields: properties.map(({ field }) => field),
  };
}
