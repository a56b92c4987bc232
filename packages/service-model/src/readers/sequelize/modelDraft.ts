import type { Range } from '@nilometer/policy';
import type { Tri } from '../../model.ts';
import type { CodeContext, EntityDraft } from '../../reader.ts';
import type { Attribute } from './attribute.ts';
import { keyOf, type ModelOptions, type Stamps, stampsOf, textOption } from './factsOf.ts';

export interface Described {
  readonly name: string;
  readonly file: string;
  readonly range: Range;
  readonly attributes: readonly Attribute[];
  /** Fields that are no columns. */
  readonly associations?: EntityDraft['fields'];
  readonly options: ModelOptions;
  /** Why there may be more to it. */
  readonly unread: string | null;
  /** Is it what two others are joined through? */
  readonly joins?: Tri;
  /** The `id` that Sequelize adds is taken off again: https://sequelize.org/docs/v6/other-topics/legacy */
  readonly keyless?: boolean;
  readonly bases?: readonly string[];
  readonly platformWritten?: boolean;
  /** Where decorators say more than the options. */
  readonly stamps?: (stamps: Stamps) => Stamps;
}

export function modelDraft(described: Described, context: CodeContext): EntityDraft {
  const { name, file, range, attributes, associations = [], options, unread, joins = 'no', keyless = false, bases = [], platformWritten = false, stamps = (same) => same } = described;
  const { because, ...facts } = stamps(stampsOf(options, attributes, context));
  const found = keyOf(attributes, unread, joins);
  const key = keyless && !found.attribute ? { kind: 'unknown' as const, because: 'its id is taken off, and no other key declared' } : found;
  const reasons = [...new Set([...(unread === null ? [] : [unread]), ...(key.because === undefined ? [] : [key.because]), ...because])].join('; ');
  const site = key.attribute?.field;
  return {
    name,
    file,
    range,
    persisted: true,
    table: textOption(options, 'tableName', context),
    ...facts,
    primaryKey: key.kind,
    ...(site ? { primaryKeySite: { file: site.file, range: site.range, field: site.name, declaredIn: site.inheritedFrom ?? name } } : {}),
    ...(reasons === '' ? {} : { unknownBecause: reasons }),
    bases,
    platformWritten,
    fields: [...attributes.map(({ field }) => field), ...associations].sort((a, b) => (a.file === b.file ? a.range.start.offset - b.range.start.offset : 0)),
  };
}
