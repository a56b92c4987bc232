import { isIntegerType } from '../../entities/keyOfColumnType.ts';
import { isVersionName } from '../../entities/isVersionName.ts';
import type { Tri } from '../../model.ts';
import type { CodeContext } from '../../reader.ts';
import type { Fields } from './fieldsOf.ts';
import { hooksOf } from './hooksOf.ts';
import type { Lineage } from './lineageOf.ts';
import { staticOf } from './staticOf.ts';

export interface Stamps {
  readonly version: Tri;
  readonly createdAt: Tri;
  readonly updatedAt: Tri;
  /** Why one is unknown, where the lineage does not say so already. */
  readonly because: readonly string[];
}

const NAMES = {
  createdAt: /^(?:created?|creation|inserted)(?:_?(?:at|on|date|time|timestamp))?$/i,
  updatedAt: /^(?:last_?)?(?:updated?|modified|changed)(?:_?(?:at|on|date|time|timestamp))?$/i,
} as const;
const WORDS = { createdAt: 'a creation date', updatedAt: 'a last-update date' } as const satisfies Record<keyof typeof NAMES, string>;

/** The plugin does nothing where a model does not ask for it: https://github.com/oscaroox/objection-timestamps#basic */
const isStamped = ({ timestamps, classes }: Lineage, context: CodeContext): boolean => timestamps && staticOf('timestamp', classes, context)?.value?.expr === true;

/**
 * Objection keeps neither. A date that the hook of a base or a mixin sets is kept for all models, whoever writes them, as
 * the plugin does it; one that a model's own hook sets is set by hand. One that no hook sets may have a default in the
 * database, and a model need not declare it: of aura-nw/horoscope-v2 at 2be4ece, 15 of the 43 tables whose models know of
 * no creation date have one by their migrations.
 */
export function stampsOf(lineage: Lineage, { fields }: Fields, context: CodeContext): Stamps {
  const { unread } = lineage;
  const because: string[] = [];
  const assigned = hooksOf(lineage, context);
  const stamp = (fact: keyof typeof NAMES): Tri => {
    if (isStamped(lineage, context)) return 'yes';
    if (unread.length > 0) return 'unknown';
    const setting = assigned.filter(({ name }) => NAMES[fact].test(name));
    if (setting.length > 0) return setting.some(({ inherited }) => inherited) ? 'yes' : 'no';
    const field = fields.find(({ name, relation }) => !relation && NAMES[fact].test(name));
    because.push(`whether the database sets ${field?.name ?? WORDS[fact]} is not said by its model`);
    return 'unknown';
  };
  const isVersion = fields.some(({ name, type }) => type !== null && isIntegerType(type) && isVersionName(name));
  return {
    version: isVersion ? 'yes' : unread.length > 0 ? 'unknown' : 'no',
    createdAt: stamp('createdAt'),
    updatedAt: stamp('updatedAt'),
    because,
  };
}
