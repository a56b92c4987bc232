import { createHash } from 'node:crypto';
import { z } from 'zod';

/** A file's content at one side of a write. */
const content = z.strictObject({
  hash: z.string(),
  /** Base64: files may hold bytes that JSON can't. */
  base64: z.string(),
});

const entry = z.strictObject({
  /** Relative to the journal's root, with `/`. */
  path: z.string(),
  /** Permission bits that the file gets, whichever way it is written. */
  mode: z.number().int(),
  /** `null`: the run creates the file. */
  before: content.nullable(),
  /** `null`: the run deletes it. */
  after: content.nullable(),
});

const writer = z.strictObject({
  pid: z.number().int(),
  host: z.string(),
  /** ISO 8601. */
  startedAt: z.string(),
});

const journal = z.strictObject({
  format: z.literal(1),
  /** Unique; part of the names under which new contents wait, so that recovery finds them. */
  run: z.string(),
  writer,
  /** Absolute folder that the paths are relative to. */
  root: z.string(),
  recipes: z.array(z.string()),
  entries: z.array(entry),
});

export type JournalContent = z.infer<typeof content>;
export type JournalEntry = z.infer<typeof entry>;
export type Journal = z.infer<typeof journal>;

export const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const contentOf = (bytes: Buffer | null): JournalContent | null => bytes && { hash: hashOf(bytes), base64: bytes.toString('base64') };

/** The bytes of a side; `null` where there is no file. */
export const bytesOf = (side: JournalContent | null): Buffer | null => side && Buffer.from(side.base64, 'base64');

/** Both sides, because recovery may have to go either way. */
export const journalEntry = (path: string, mode: number, before: Buffer | null, after: Buffer | null): JournalEntry => ({
  path,
  mode,
  before: contentOf(before),
  after: contentOf(after),
});

export const serializeJournal = (value: Journal): string => JSON.stringify(value);

/** `undefined` when the text is no journal, or not all of one: it is on disk whole before any file is written under it. */
export function parseJournal(text: string): Journal | undefined {
  try {
    const parsed = journal.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
