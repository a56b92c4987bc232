import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { ToolError } from '@nilometer/policy';
import { type Journal, parseJournal } from '../engine/journal/journal.ts';
import { recoveryPlan } from '../engine/journal/recoveryPlan.ts';
import { journalFolder } from './journalFolder.ts';
import { hashNow, putFile } from './putFile.ts';
import { temporaryName } from './replaceFile.ts';
import { claim, claimsIn, refuseLiving } from './writerClaims.ts';

export const journalName = 'journal.json';

/**
 * For runs that write nothing: their plan would be about a tree that is half written.
 * @throws ToolError when another process is writing, or an interrupted run has to be recovered first.
 */
export function refuseUnfinished(root: string): void {
  const { folder } = journalFolder(realpathSync(root));
  refuseLiving(claimsIn(folder));
  const file = join(folder, journalName);
  const journal = existsSync(file) ? parseJournal(readFileSync(file, 'utf8')) : undefined;
  if (!journal) return;
  throw new ToolError(`a run of ${journal.recipes.join(', ')} was interrupted (${journal.writer.startedAt}), and its files may be half written`, {
    remedy: 'finish it first: nilometer migrate --recover <dir>',
  });
}

/**
 * Finishes what a killed run began, before anything else is written in this repository.
 * @param abandoned `true`: the person has said that nothing runs on other hosts.
 * @returns a sentence for the person, or `undefined` when there was nothing to do.
 * @throws ToolError when another process is writing, or the journal is not to be followed.
 */
export function recoverJournal(root: string, { abandoned = false }: { readonly abandoned?: boolean } = {}): string | undefined {
  const { folder, top } = journalFolder(realpathSync(root));
  if (!existsSync(folder)) return undefined;
  const held = claim(folder, abandoned);
  try {
    const said = follow(join(folder, journalName), top, [held.run, ...held.dead.map(({ run }) => run)]);
    for (const { file } of held.dead) rmSync(file, { force: true });
    return said;
  } finally {
    held.release();
  }
}

/** @param runs under whose names new contents may wait; the first is this one's. */
function follow(file: string, top: string, runs: readonly [string, ...string[]]): string | undefined {
  if (!existsSync(file)) return undefined;
  const journal = parseJournal(readFileSync(file, 'utf8'));
  if (!journal) {
    rmSync(file, { force: true });
    return `An unreadable journal (${file}) was removed; no file was written under it.`;
  }
  if (!staysBelow(top, journal)) throw new ToolError(`the journal ${file} names files outside ${top}: it was not followed`, { remedy: 'remove it' });
  const plan = recoveryPlan(journal, (entry) => hashNow(journal.root, entry));
  for (const { entry, content } of plan.writes) putFile(journal.root, entry, content, runs[0]);
  for (const { path } of journal.entries) {
    for (const run of [...runs, journal.run]) rmSync(temporaryName(join(journal.root, path), run), { force: true });
  }
  rmSync(file, { force: true });
  const who = `An interrupted run of ${journal.recipes.join(', ')}`;
  return plan.direction === 'forward'
    ? `${who} was finished: ${plan.writes.length} of ${journal.entries.length} files were still to be written.`
    : `${who} was rolled back (${plan.writes.length} files), because these were changed since: ${plan.foreign.join(', ')}.`;
}

/** A journal is data that came with a folder, perhaps from somebody else: it gets no file outside changed, through no link. */
function staysBelow(top: string, { root, entries }: Journal): boolean {
  return entries.every(({ path }) => {
    const inside = relative(realpathSync(top), realpathSync(nearestFolder(dirname(join(root, path)))));
    return !isAbsolute(inside) && inside.split(/[\\/]/, 1)[0] !== '..';
  });
}

/** The folder itself, or the one above it that is there: a created file's folder may be new too. */
const nearestFolder = (folder: string): string => (existsSync(folder) || dirname(folder) === folder ? folder : nearestFolder(dirname(folder)));
