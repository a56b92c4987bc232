import { creationAmong } from '../../dates/creationAmong.ts';
import { isNowValue } from '../../entities/isNowValue.ts';
import type { Tri } from '../../model.ts';
import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isObjectExpr } from '../../syntax/expr.ts';
import type { Addition } from './additions.ts';
import type { SchemaPath } from './pathsOf.ts';

export interface SchemaFacts {
  readonly version: Tri;
  readonly createdAt: Tri;
  readonly updatedAt: Tri;
  readonly collection: string | null;
  /** `_id: false`: it is only ever part of a document. */
  readonly isPart: boolean;
  /** It names a key by which others are told apart that are made of it. */
  readonly discriminates: boolean;
  /** Why some of it is unknown. */
  readonly because: readonly string[];
}

/** Plugins that compare and count up the version key with every save. */
const VERSION_PLUGIN = /^mongoose-update-if-current#/;
/** Plugins that by their name may: they are not known. */
const MAY_VERSION = /(?:version|concurren|optimistic|lock|if-current|revision)[^#]*#/i;
const MAY_STAMP = /timestamp|created|modified/i;

type Said = boolean | 'object' | 'unknown' | undefined;

/** What an option is set to, as far as it switches something on or off. */
function saidBy(at: Located | undefined, { values }: CodeContext): Said {
  if (!at) return undefined;
  const { expr } = values.resolve(at);
  if (typeof expr === 'boolean') return expr;
  if (typeof expr === 'string' || typeof expr === 'number') return true;
  if (expr === null) return false;
  return isObjectExpr(expr) || 'list' in expr ? 'object' : 'unknown';
}

const UNREAD = 'the options of its schema can\'t be read';

/** What the options, the plugins and `set()` say, and the paths that mongoose fills in by itself. */
export function schemaFacts(options: Located | undefined, additions: readonly Addition[], paths: readonly SchemaPath[], context: CodeContext): SchemaFacts {
  const { values, origins } = context;
  const own = options ? values.properties(options) : { entries: [], open: false };
  const setTo = (name: string): Located | undefined =>
    additions.findLast(({ method, args: [first] }) => method === 'set' && first?.expr === name)?.args[1] ?? own.entries.find((entry) => entry.name === name)?.value;
  const said = (name: string): Said => saidBy(setTo(name), context) ?? (own.open ? 'unknown' : undefined);

  const plugins = additions.flatMap(({ method, args: [plugin] }) => (method === 'plugin' && plugin ? [origins.of(plugin)] : []));
  const named = plugins.flatMap((origin) => (origin && !origin.fn ? [origin.path] : []));
  const optimistic = said('optimisticConcurrency');
  const isVersioned = (optimistic === true || optimistic === 'object') && said('versionKey') !== false;
  const version: Tri = isVersioned || named.some((path) => VERSION_PLUGIN.test(path)) ? 'yes'
    : optimistic === 'unknown' || named.some((path) => MAY_VERSION.test(path)) ? 'unknown' : 'no';

  const timestamps = setTo('timestamps');
  const stamped = said('timestamps');
  const stamp = (which: 'createdAt' | 'updatedAt'): Tri => {
    if (stamped === 'unknown') return 'unknown';
    if (stamped === true || stamped === 'object') {
      const one = timestamps && stamped === 'object' ? saidBy(values.property(timestamps, which), context) : undefined;
      return one === false ? 'no' : one === 'unknown' ? 'unknown' : 'yes';
    }
    return named.some((path) => MAY_STAMP.test(path)) ? 'unknown' : 'no';
  };
  const byDefault = paths.filter(({ field, options: given }) => {
    const preset = field.name.includes('.') || !given ? undefined : values.property(given, 'default');
    return preset !== undefined && isNowValue(preset, context);
  });
  const filled = creationAmong(byDefault.map(({ field }) => field.name));
  const createdAt = stamp('createdAt');
  const updatedAt = stamp('updatedAt');
  const collection = setTo('collection');
  return {
    version,
    createdAt: createdAt === 'yes' ? 'yes' : filled === 'no' ? createdAt : filled,
    updatedAt,
    collection: collection ? values.text(collection) : null,
    isPart: said('_id') === false,
    discriminates: setTo('discriminatorKey') !== undefined,
    because: [
      ...(own.open && [version, createdAt, updatedAt].includes('unknown') ? [UNREAD] : []),
      ...(version === 'unknown' && optimistic !== 'unknown' ? ['whether a plugin keeps its version can\'t be read'] : []),
      ...(createdAt === 'no' && filled === 'unknown' ? ['no name says which of its dates is that of creation'] : []),
      ...(stamped !== 'unknown' && (createdAt === 'unknown' || updatedAt === 'unknown') ? ['whether a plugin keeps its dates can\'t be read'] : []),
    ],
  };
}
