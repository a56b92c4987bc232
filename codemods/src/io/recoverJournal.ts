import { existsSync, readFileSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { hashOf, type Journal, type JournalEntry, parseJournal } from '../engine/journal/journal.ts';
import { recoveryPlan } from '../engine/journal/recoveryPlan.ts';
import { journalFolder } from './journalFolder.ts';
import { replaceFile, temporaryName } from './replaceFile.ts';

export const journalName = 'journal.json';

/**
 * Finishes what a killed run began, before anything else is done in this repository.
 * @returns a sentence for the person, or `undefined` when there was nothing to do.
 */
export function recoverJournal(root: string): string | undefined {
  const { folder, top } = journalFolder(realpathSync(root));
  if (!existsSync(folder)) return undefined;
  clearUnfinished(folder);
  const file = join(folder, journalName);
  if (!existsSync(file)) return undefined;
  const journal = parseJournal(readFileSync(file, 'utf8'));
  if (!journal) {
    rmSync(file);
    return `An unreadable journal (${file}) was removed; no file was written under it.`;
  }
  if (!staysBelow(top, journal)) return `The journal ${file} names files outside ${top}: it was not followed. Remove it.`;
  const at = (entry: JournalEntry): string => join(journal.root, entry.path);
  const plan = recoveryPlan(journal, (entry) => (existsSync(at(entry)) ? hashOf(readFileSync(at(entry))) : null));
  for (const { entry, content } of plan.writes) replaceFile(at(entry), content, entry.mode);
  for (const entry of journal.entries) rmSync(temporaryName(at(entry)), { force: true });
  rmSync(file);
  const run = `An interrupted run of ${journal.recipes.join(', ')}`;
  return plan.direction === 'forward'
    ? `${run} was finished: ${plan.writes.length} of ${journal.entries.length} files were still to be written.`
    : `${run} was rolled back (${plan.writes.length} files), because these were changed since: ${plan.foreign.join(', ')}.`;
}

/** A journal that was not put in place yet: the run wrote nothing else. */
function clearUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) if (name.endsWith('.nilometer-tmp')) rmSync(join(folder, name), { force: true });
}

/** A journal is data that came with a folder, perhaps from somebody else: it gets no file outside changed, through no link. */
function staysBelow(top: string, { root, entries }: Journal): boolean {
  return entries.every(({ path }) => {
    const home = dirname(join(root, path));
    const inside = existsSync(home) ? relative(realpathSync(top), realpathSync(home)) : '..';
    return !isAbsolute(inside) && inside.split(/[\\/]/, 1)[0] !== '..';
  });
}
