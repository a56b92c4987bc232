import type { CodeFacts } from '../syntax/code.ts';
import type { CodeIndex } from './CodeIndex.ts';
import type { FileKind } from '../project/fileKind.ts';
import { examine, examineCode, examineManifest, examineMore, type Interests } from '../project/examine.ts';
import { isGenerated } from '../project/isGenerated.ts';
import type { FileRecord, ManifestFacts } from '../project/FileRecord.ts';
import { contentHash } from './contentHash.ts';
import type { FactIndex } from './FactIndex.ts';
import { OpenTexts } from './OpenTexts.ts';
import { readSource, type SourceText } from './readSource.ts';
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

/** What a store asks of the project that it belongs to. */
export interface Asks {
  /** By the file's name alone. */
  kindOf(file: string): FileKind | undefined;
  /** The last chance to learn that another process has parsed a file. */
  beforeParse(): void;
}

/** Facts of files, by content. Trusts what it looked at until `revalidate`. */
export class FactStore {
  readonly work: WorkDone = { filesSeen: 0, filesRead: 0, filesParsed: 0 };
  private readonly looked = new Map<string, Entry | null>();
  private readonly seen = new Set<string>();
  /** Contents of files of which no facts were asked for. */
  private readonly hashes = new Map<string, { readonly hash: string; readonly stamp: Stamp | undefined }>();
  /** Texts of an editor that stand for what the disk holds, examined. */
  private readonly drafts = new Map<string, Entry & { readonly text: string }>();
  private readonly index: FactIndex;
  private readonly codes: CodeIndex;
  private readonly interestsOf: () => Interests;
  private readonly texts: OpenTexts;
  private readonly asks: Asks;
  private lastRead: { readonly file: string; readonly stamp: Stamp; readonly read: SourceText } | undefined;

  /**
   * @param interests asked for when a text is to be examined: who only wants contents compared needs no reader
   */
  constructor(index: FactIndex, codes: CodeIndex, interests: () => Interests, texts: OpenTexts, asks: Asks) {
    this.index = index;
    this.codes = codes;
    this.interestsOf = interests;
    this.texts = texts;
    this.asks = asks;
  }

  private get interests(): Interests {
    return this.interestsOf();
  }

  /** The file with what its own model needs; `undefined` when there is no such file. */
  entry(file: string): Entry | undefined {
    const text = this.texts.of(file);
    return text === undefined ? this.onDisk(file) : this.draft(file, text);
  }

  private onDisk(file: string): Entry | undefined {
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
    const read = this.textOf(file);
    if ('problem' in read) return entry.record;
    const { record, parses } = examineMore(file, read.text, entry.record, want);
    this.work.filesParsed += parses;
    this.remember({ ...entry, record });
    return record;
  }

  /** What a package.json says: read for itself, as it is no reason to load what is known of all contents. */
  manifest(file: string): ManifestFacts | undefined {
    const looked = this.texts.of(file) === undefined ? this.looked.get(file) : undefined;
    if (looked !== undefined) return looked?.record.manifest;
    if (this.contentOf(file) === '') return undefined;
    const read = this.textOf(file);
    return 'problem' in read ? undefined : examineManifest(read.text).manifest;
  }

  /** The code of a content, where the index knows it. */
  codeOf(hash: string): CodeFacts | undefined {
    return this.codes.get(hash);
  }

  /** What a file's code says; `undefined` for what is no source text, or can't be parsed. */
  code(file: string): CodeFacts | undefined {
    const entry = this.entry(file);
    if (!entry || entry.record.unparsed || entry.record.manifest || entry.record.schema) return undefined;
    const known = entry.code ?? this.codes.get(entry.hash);
    if (known) return known;
    this.asks.beforeParse();
    const others = this.codes.get(entry.hash);
    if (others) return others;
    const read = this.textOf(file);
    if ('problem' in read) return undefined;
    const { record, parses, code } = examineCode(file, read.text, entry.record);
    this.work.filesParsed += parses;
    this.remember({ ...entry, record }, code);
    return code;
  }

  /** A text that is not its file's content, examined but not kept: the index only knows what is on disk. */
  overlay(file: string, text: string): Entry {
    const hash = this.hashOfText(file, text);
    const kept = this.index.content(hash);
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
    const known = this.looked.get(file) ?? this.hashes.get(file);
    if (known) return known.hash;
    const stamp = stampOf(file);
    const hash = stamp && this.index.hashOf(file, stamp);
    if (hash === undefined) return this.named(file).hash;
    this.hashes.set(file, { hash, stamp });
    this.see(file);
    return hash;
  }

  /**
   * Whom of some readers does a file's text concern? Without a parse, also of a file that is not known yet.
   * @param speaks of those readers
   */
  speaksTo(file: string, ids: ReadonlySet<string>, speaks: (text: string) => readonly string[]): readonly string[] {
    const record = this.looked.get(file)?.record ?? this.index.content(this.contentOf(file));
    if (record) return record.speaks?.filter((id) => ids.has(id)) ?? [];
    const read = this.textOf(file);
    return 'problem' in read || isGenerated(read.text) ? [] : speaks(read.text);
  }

  /** Hash of a text that a file has or might have. */
  hashOfText(file: string, text: string): string {
    return contentHash(this.asks.kindOf(file) ?? '', text);
  }

  /** The content that a file has, with an editor's text for that of the disk; `''`: there is no such file. Examines nothing. */
  contentOf(file: string): string {
    const text = this.texts.of(file);
    return text === undefined ? this.contentOnDisk(file) : this.hashOfText(file, text);
  }

  /** As `contentOf`, of the disk alone. */
  contentOnDisk(file: string): string {
    const known = this.looked.get(file) ?? this.hashes.get(file);
    if (known) return known.hash;
    const stamp = stampOf(file);
    const hash = stamp === undefined ? '' : (this.index.hashOf(file, stamp) ?? this.hashOfDisk(file, stamp));
    this.hashes.set(file, { hash, stamp });
    if (stamp) this.see(file);
    return hash;
  }

  private hashOfDisk(file: string, stamp: Stamp): string {
    const read = this.readDisk(file);
    const hash = 'problem' in read ? UNREADABLE + contentHash('', read.problem) : this.hashOfText(file, read.text);
    this.index.see(file, hash, stamp);
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
    for (const [file, { stamp: then }] of this.hashes) {
      const stamp = this.looked.has(file) ? then : stampOf(file);
      if (stamp === then || (stamp && then && isSame(stamp, then))) continue;
      this.hashes.delete(file);
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
    this.asks.beforeParse();
    const read = this.readDisk(file);
    if ('problem' in read) {
      return this.remember({ file, hash: UNREADABLE + contentHash('', read.problem), stamp, record: unreadable(read.problem) });
    }
    const hash = this.hashOfText(file, read.text);
    const kept = this.index.content(hash);
    if (kept) return this.remember({ file, hash, stamp, record: kept });
    const { record, parses, code } = examine(file, read.text, this.interests);
    this.work.filesParsed += parses;
    return this.remember({ file, hash, stamp, record }, code);
  }

  private textOf(file: string): SourceText {
    const text = this.texts.of(file);
    if (text !== undefined) return { text };
    return this.readDisk(file);
  }

  /** What is read for its hash is often asked for its facts next. */
  private readDisk(file: string): SourceText {
    const stamp = stampOf(file);
    const { lastRead } = this;
    if (lastRead?.file === file && stamp && isSame(stamp, lastRead.stamp)) return lastRead.read;
    this.work.filesRead++;
    const read = readSource(file);
    this.lastRead = stamp && { file, stamp, read };
    return read;
  }

  /** An editor's text, examined: the index learns nothing of it. */
  private draft(file: string, text: string): Entry {
    const known = this.drafts.get(file);
    if (known?.text === text) return known;
    const entry = { ...this.overlay(file, text), text };
    for (const other of this.drafts.keys()) if (this.texts.of(other) === undefined) this.drafts.delete(other);
    this.drafts.set(file, entry);
    return entry;
  }

  private remember(entry: Entry, code?: CodeFacts): Entry {
    const draft = entry.stamp === undefined ? this.drafts.get(entry.file) : undefined;
    if (draft) {
      this.drafts.set(entry.file, { ...draft, ...entry, ...(code ? { code } : {}) });
      return entry;
    }
    this.hashes.delete(entry.file);
    if (code) this.codes.put(entry.hash, code);
    this.looked.set(entry.file, entry);
    this.index.put(entry);
    return entry;
  }
}
