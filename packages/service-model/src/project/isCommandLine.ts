import type { ManifestFacts } from './FileRecord.ts';
import { ASKS, READS_WORDS } from './readsWords.ts';
import { SERVES } from './serves.ts';

/** Is a package a program for a command line: it has one and reads what is written behind its name, or asks whoever sits there, and depends on nothing of a server? */
export function isCommandLine({ bin, workspaces, startable, dependencies }: Pick<ManifestFacts, 'bin' | 'workspaces' | 'startable' | 'dependencies'>): boolean {
  const names = dependencies.flatMap(({ packageName, section }) => (section === 'devDependencies' ? [] : [packageName]));
  const isRead = bin && !startable && names.some((name) => READS_WORDS.test(name));
  return !workspaces && (isRead || names.some((name) => ASKS.test(name))) && !names.some((name) => SERVES.test(name));
}
