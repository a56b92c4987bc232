import { createHash } from 'node:crypto';
import { z } from 'zod';

const entry = z.strictObject({
  /** Relative to the journal's root, with `/`. */
  path: z.string(),
  /** Permission bits that the new file gets. */
  mode: z.number().int(),
  oldHash: z.string(),
  newHash: z.string(),
  /** Base64: files may hold bytes that JSON can't. Both, because recovery may have to go either way. */
  oldContent: z.string(),
  newContent: z.string(),
});

const journal = z.strictObject({
  format: z.literal(1),
  /** Absolute folder that the paths are relative to. */
  root: z.string(),
  recipes: z.array(z.string()),
  entries: z.array(entry),
});

export type JournalEntry = z.infer<typeof entry>;
export type Journal = z.infer<typeof journal>;

export const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

export const journalEntry = (path: string, mode: number, before: Buffer, after: Buffer): JournalEntry => ({
  path,
  mode,
  oldHash: hashOf(before),
  newHash: hashOf(after),
  oldContent: before.toString('base64'),
  newContent: after.toString('base64'),
});

export const serializeJournal = (value: Journal): string => JSON.stringify(value);

/** `undefined` when the text is no journal: it is put in place whole, by a rename, so nothing was written under it. */
export function parseJournal(text: string): Journal | undefined {
  try {
    const parsed = journal.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
