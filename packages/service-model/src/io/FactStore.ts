import type { CodeFacts } from '../syntax/code.ts';
import type { CodeIndex } from './CodeIndex.ts';
import { examine, examineCode, examineMore, type Interests, kindOf, mayConcern } from '../project/examine.ts';
import type { FileRecord } from '../project/FileRecord.ts';
import { contentHash } from './contentHash.ts';
import type { FactIndex } from './FactIndex.ts';
import { readSource } from './readSource.ts';
import { isSame, type Stamp, stampOf } from './stamp.ts';

/** A file as it was when it was last looked at. `stamp` is absent for an editor's unsaved text. */
export interface Entry {
  readonly file: string;
  readonly hash: string;
  readonly stamp: Stamp | undefined;
  readonly record: FileRecord;
  /** Of an unsaved text only: the index has that of all others. */
  readonly code?: CodeFacts;
}

export interface WorkDone {
  filesSeen: number;
  filesRead: number;
  filesParsed: number;
}

const UNREADABLE = 'unreadable:';

const unreadable = (reason: string): FileRecord => ({ candidate: false, generated: false, unparsed: { line: 1, reason } });

function problemOf(file: string): string {
  const read = readSource(file);
  return 'problem' in read ? read.problem : 'not a file';
}

/** Facts of files, by content. Trusts what it looked at until `revalidate`. */
export class FactStore {
  readonly work: WorkDone = { filesSeen: 0, filesRead: 0, filesParsed: 0 };
  private readonly looked = new Map<string, Entry | null>();
  private readonly seen = new Set<string>();
  private readonly index: FactIndex;
  private readonly codes: CodeIndex;
  private readonly interests: Interests;

  constructor(index: FactIndex, codes: CodeIndex, interests: Interests) {
    this.index = index;
    this.codes = codes;
    this.interests = interests;
  }

  /** The file with what its own model needs; `undefined` when there is no such file. */
  entry(file: string): Entry | undefined {
    const known = this.looked.get(file);
    if (known !== undefined) return known ?? undefined;
    const entry = this.look(file);
    this.looked.set(file, entry ?? null);
    return entry;
  }

  /** The file with facts that linking asks for. */
  linked(file: string, want: 'module' | 'body'): FileRecord | undefined {
    const entry = this.entry(file);
    if (!entry || entry.record.unparsed || entry.record.body || (want === 'module' && entry.record.module)) return entry?.record;
    const read = readSource(file);
    this.work.filesRead++;
    if ('problem' in read) return entry.record;
    const { record, parses } = examineMore(file, read.text, entry.record, want);
    this.work.filesParsed += parses;
    this.remember({ ...entry, record });
    return record;
  }

  /** The code of a content, where the index knows it. */
  codeOf(hash: string): CodeFacts | undefined {
    return this.codes.get(hash);
  }

  /** What a file's code says; `undefined` for what is no source text, or can't be parsed. */
  code(file: string): CodeFacts | undefined {
    const entry = this.entry(file);
    if (!entry || entry.record.unparsed || entry.record.manifest || entry.record.schema) return undefined;
    const known = this.codes.get(entry.hash);
    if (known) return known;
    const read = readSource(file);
    this.work.filesRead++;
    if ('problem' in read) return undefined;
    const { record, parses, code } = examineCode(file, read.text, entry.record);
    this.work.filesParsed += parses;
    this.remember({ ...entry, record }, code);
    return code;
  }

  /**
   * An editor's text, examined but not kept: the index only knows what is on disk. `undefined`: it concerns nobody. A
   * content that the index knows is not looked through again for what may concern whom: its hash takes a tenth of that.
   */
  overlay(file: string, text: string): Entry | undefined {
    const hash = contentHash(kindOf(file, this.interests) ?? '', text);
    const kept = this.index.content(hash);
    if (!kept && !mayConcern(file, text, this.interests)) return undefined;
    const known = this.entry(file);
    if (known?.hash === hash) return known;
    if (kept) return { file, hash, stamp: undefined, record: kept };
    const { record, parses, code } = examine(file, text, this.interests);
    this.work.filesParsed += parses;
    return { file, hash, stamp: undefined, record, ...(code ? { code } : {}) };
  }

  /** As `entry`, for a file that a walk or a person named: not being there is a fact too. */
  named(file: string): Entry {
    return this.entry(file) ?? { file, hash: '', stamp: undefined, record: unreadable(problemOf(file)) };
  }

  /** The content that a file has now, without its facts where the index knows it. */
  hashOf(file: string): string {
    const known = this.looked.get(file);
    if (known) return known.hash;
    const stamp = stampOf(file);
    const hash = stamp && this.index.hashOf(file, stamp);
    if (hash === undefined) return this.named(file).hash;
    this.see(file);
    return hash;
  }

  /** Facts of other schema files of the same reader, given by name. */
  schemas(files: readonly string[]): unknown[] {
    return files.flatMap((file) => this.entry(file)?.record.schema?.facts ?? []);
  }

  /** Everything that was looked at. */
  *entries(): Iterable<Entry> {
    for (const entry of this.looked.values()) if (entry) yield entry;
  }

  /** Files whose facts others may build on. */
  *linkedEntries(): Iterable<Entry> {
    for (const entry of this.looked.values()) if (entry && (entry.record.module ?? entry.record.schema ?? entry.record.manifest)) yield entry;
  }

  /** Looks again at every file that was looked at. @returns whether any of them changed, came or went */
  revalidate(): boolean {
    let changed = false;
    for (const [file, entry] of this.looked) {
      const stamp = stampOf(file);
      const same = entry === null || entry.stamp === undefined ? stamp === entry?.stamp : stamp !== undefined && isSame(stamp, entry.stamp);
      if (same) continue;
      this.looked.delete(file);
      changed = true;
    }
    return changed;
  }

  /** A file counts once, however often it is looked at: for its hash, then for its facts. */
  private see(file: string): void {
    this.seen.add(file);
    this.work.filesSeen = this.seen.size;
  }

  private look(file: string): Entry | undefined {
    const stamp = stampOf(file);
    if (!stamp) return undefined;
    this.see(file);
    const hash = this.index.hashOf(file, stamp);
    const record = hash === undefined ? undefined : this.index.content(hash);
    return hash !== undefined && record ? { file, hash, stamp, record } : this.read(file, stamp);
  }

  private read(file: string, stamp: Stamp): Entry {
    const read = readSource(file);
    this.work.filesRead++;
    if ('problem' in read) {
      return this.remember({ file, hash: UNREADABLE + contentHash('', read.problem), stamp, record: unreadable(read.problem) });
    }
    const hash = contentHash(kindOf(file, this.interests) ?? '', read.text);
    const kept = this.index.content(hash);
    if (kept) return this.remember({ file, hash, stamp, record: kept });
    const { record, parses, code } = examine(file, read.text, this.interests);
    this.work.filesParsed += parses;
    return this.remember({ file, hash, stamp, record }, code);
  }

  private remember(entry: Entry, code?: CodeFacts): Entry {
    if (code) this.codes.put(entry.hash, code);
    this.looked.set(entry.file, entry);
    this.index.put(entry);
    return entry;
  }
}
