import type { LockEntry } from '../lockfile/lockfileFormat.ts';
import { refuses } from './holder.ts';
import type { Holder } from './verdict.ts';

/** Names in a lockfile may be anything; a command that people paste must not run them. */
const quoted = (word: string): string => (/^[\w@./:^~+=-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`);

/** The shortest npm command that brings in the target; `undefined` where the direct parent has to move first. */
export function commandFor(entry: LockEntry, target: string | null, holder: Holder | undefined): string | undefined {
  if (target === null || entry.resolvedKind !== 'registry') return undefined;
  const { name, alias, importer, direct } = entry;
  if (holder?.kind === 'override') return `npm pkg set ${quoted(`overrides.${alias ?? name}=${target}`)} && npm install`;
  if (!direct) return entry.requiredBy.some(({ range }) => refuses(range, target)) ? undefined : `npm update ${quoted(alias ?? name)}`;
  const workspace = importer === '.' ? '' : `--workspace ${quoted(importer)} `;
  return `npm install ${workspace}${quoted(`${alias === undefined ? '' : `${alias}@npm:`}${name}@${target}`)}`;
}
