import { creationAmong } from '../../dates/creationAmong.ts';
import type { PrimaryKey, Tri } from '../../model.ts';
import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isCallExpr } from '../../syntax/expr.ts';
import type { Attribute } from './attribute.ts';
import { keyOfDataType } from './dataType.ts';

/** Options of a model, nearest first: its own, its bases', those that its connection gives to all. */
export type ModelOptions = readonly Located[];

type Said = boolean | 'name' | 'unknown' | undefined;

function saidBy(options: ModelOptions, name: string, { values }: CodeContext): Said {
  for (const at of options) {
    const { entries, open } = values.properties(at);
    const found = entries.find((entry) => entry.name === name);
    if (found) {
      const { expr } = values.resolve(found.value);
      return typeof expr === 'boolean' ? expr : typeof expr === 'string' ? 'name' : 'unknown';
    }
    if (open) return 'unknown';
  }
  return undefined;
}

export const textOption = (options: ModelOptions, name: string, { values }: CodeContext): string | null => {
  const found = options.map((at) => values.property(at, name)).find((at) => at !== undefined);
  return found ? values.text(found) : null;
};

export interface Stamps {
  readonly version: Tri;
  readonly createdAt: Tri;
  readonly updatedAt: Tri;
  readonly because: readonly string[];
}

/** What a model calls the date of creation that it declares itself. */
const CREATED = /^(?:created?|creation|inserted)(?:_?(?:at|on|date|time|timestamp))?$/i;

const or = (said: Said, without: Tri): Tri => (said === undefined ? without : said === 'unknown' ? 'unknown' : said === false ? 'no' : 'yes');

/**
 * Sequelize keeps both dates unless it is told not to, and a version where it is told to:
 * https://sequelize.org/docs/v6/core-concepts/model-basics/#timestamps, /docs/v6/other-topics/optimistic-locking
 * A creation date that a model declares in its place, without a default, may have one in the database: migrations say so.
 */
export function stampsOf(options: ModelOptions, attributes: readonly Attribute[], context: CodeContext): Stamps {
  const kept = or(saidBy(options, 'timestamps', context), 'yes');
  const stamp = (name: 'createdAt' | 'updatedAt'): Tri => {
    const said = or(saidBy(options, name, context), 'yes');
    if (kept === 'no' || said === 'no') return 'no';
    return kept === 'yes' && said === 'yes' ? 'yes' : 'unknown';
  };
  const version = or(saidBy(options, 'version', context), 'no');
  const createdAt = stamp('createdAt');
  const updatedAt = stamp('updatedAt');
  const filled = creationAmong(attributes.filter(({ isNow }) => isNow).map(({ field }) => field.name));
  const left = createdAt === 'no' && filled === 'no' ? attributes.find(({ field, isPrimary }) => !isPrimary && !field.relation && CREATED.test(field.name)) : undefined;
  const isUnread = [version, createdAt, updatedAt].includes('unknown');
  return {
    version,
    createdAt: left ? 'unknown' : createdAt === 'no' ? filled : createdAt,
    updatedAt,
    because: [
      ...(isUnread ? ['the options of its model can\'t be read'] : []),
      ...(createdAt === 'no' && filled === 'unknown' ? ['no name says which of its dates is that of creation'] : []),
      ...(left ? [`whether the database sets ${left.field.name} is not said by its model`] : []),
    ],
  };
}

export interface Key {
  readonly kind: PrimaryKey;
  readonly attribute?: Attribute;
  readonly because?: string;
}

/**
 * Without a key, Sequelize adds `id`, a number that counts up; not to a model through which two others are joined, whose
 * keys are its own: https://sequelize.org/docs/v6/advanced-association-concepts/advanced-many-to-many
 */
export function keyOf(attributes: readonly Attribute[], unread: string | null, joins: Tri): Key {
  const [first, second] = attributes.filter(({ isPrimary }) => isPrimary);
  if (first && second) return { kind: 'composite', attribute: first };
  // Sequelize puts the default into the key itself, also where the database would count up.
  if (first?.isOne) return { kind: 'unknown', attribute: first, because: `the key ${first.field.name} is the same in every row, so there is one` };
  if (first) {
    const kind = first.isUuid ? 'uuid' : keyOfDataType(first.type);
    return { kind, attribute: first, ...(kind === 'unknown' ? { because: `the kind of key ${first.field.name} can't be read` } : {}) };
  }
  if (unread !== null) return { kind: 'unknown', because: unread };
  if (joins === 'yes') return { kind: 'composite' };
  if (joins === 'unknown') return { kind: 'unknown', because: 'whether it joins two models, whose keys are its own then, can\'t be read' };
  return attributes.some(({ field }) => field.name === 'id') ? { kind: 'unknown', because: 'no primary key column found' } : { kind: 'number' };
}

/** Options that a connection gives to all of its models: `new Sequelize(…, { define: { … } })`. */
export function connectionOptions(connection: Located | undefined, { origins, values }: CodeContext): Located[] {
  const made = connection && origins.of(connection);
  if (!made || !/^(?:sequelize|sequelize-typescript|@sequelize\/core)#(?:Sequelize|default)\{\}$/.test(made.path)) return [];
  const [step] = made.steps;
  const last = step && 'args' in step ? step.args.at(-1) : undefined;
  const given = last && !isCallExpr(values.resolve(last).expr) ? values.property(last, 'define') : undefined;
  return given ? [given] : [];
}
