import type { ManifestFacts } from './FileRecord.ts';
import { READS_WORDS } from './readsWords.ts';
import { SERVES } from './serves.ts';

/** Is a package a program for a command line: it has one, reads what is written behind its name, and depends on nothing of a server? */
export function isCommandLine({ bin, workspaces, startable, dependencies }: Pick<ManifestFacts, 'bin' | 'workspaces' | 'startable' | 'dependencies'>): boolean {
  const names = dependencies.flatMap(({ packageName, section }) => (section === 'devDependencies' ? [] : [packageName]));
  return bin && !workspaces && !startable && names.some((name) => READS_WORDS.test(name)) && !names.some((name) => SERVES.test(name));
}
