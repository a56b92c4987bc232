import type { FileRecord } from '../project/FileRecord.ts';
import type { Entry } from './FactStore.ts';
import { isSame, type Stamp } from './stamp.ts';

/** `[hash, mtimeMs, size, ino, ctimeMs]` */
export type StampRow = readonly [string, number, number, number, number];

/** Which content each file had. */
export type FileRows = Readonly<Record<string, StampRow>>;

/** What is known of each content; `0`: it concerns nobody. */
export type ContentRecords = Readonly<Record<string, FileRecord | 0>>;

const NOBODY: FileRecord = { candidate: false, generated: false };

const concernsNobody = (record: FileRecord): boolean =>
  !record.candidate && !record.generated && Object.keys(record).length === 2;

/** Facts by content hash, so that a branch switch, a rename or a copy costs no parse. */
export class FactIndex {
  private readonly files: Map<string, StampRow>;
  private readonly gone = new Set<string>();
  private contents: Map<string, FileRecord> | undefined;
  private readonly loadContents: () => ContentRecords;
  /** Changes since it was loaded or saved. */
  dirty = 0;
  /** Of those, contents. */
  dirtyContents = 0;

  /** @param loadContents asked for once, and only when facts are: an unchanged project needs none */
  constructor(files: FileRows = {}, loadContents: () => ContentRecords = () => ({})) {
    this.files = new Map(Object.entries(files));
    this.loadContents = loadContents;
  }

  /** The content that a file is known to have, if it has not been touched since. */
  hashOf(file: string, stamp: Stamp): string | undefined {
    const row = this.files.get(file);
    return row && isSame(stamp, { mtimeMs: row[1], size: row[2], ino: row[3], ctimeMs: row[4] }) ? row[0] : undefined;
  }

  content(hash: string): FileRecord | undefined {
    return this.loaded().get(hash);
  }

  put({ file, hash, stamp, record }: Entry): void {
    this.dirty++;
    this.dirtyContents++;
    this.gone.delete(file);
    if (stamp) this.files.set(file, [hash, stamp.mtimeMs, stamp.size, stamp.ino, stamp.ctimeMs]);
    this.loaded().set(hash, concernsNobody(record) ? NOBODY : record);
  }

  /** A file's content, of which nothing else is known. */
  see(file: string, hash: string, { mtimeMs, size, ino, ctimeMs }: Stamp): void {
    this.dirty++;
    this.gone.delete(file);
    this.files.set(file, [hash, mtimeMs, size, ino, ctimeMs]);
  }

  /** What another process has written meanwhile. */
  takeIn(files: FileRows, contents: () => ContentRecords): void {
    for (const [file, row] of Object.entries(files)) if (!this.files.has(file) && !this.gone.has(file)) this.files.set(file, row);
    if (!this.contents) return;
    for (const [hash, record] of Object.entries(contents())) if (!this.contents.has(hash)) this.contents.set(hash, record === 0 ? NOBODY : record);
  }

  /** Drops the rows of files that are no more. @param isThere asked for each file that has a row */
  forgetGone(isThere: (file: string) => boolean): void {
    for (const file of this.files.keys()) {
      if (isThere(file)) continue;
      this.files.delete(file);
      this.gone.add(file);
      this.dirty++;
    }
  }

  /**
   * The rows to write, over those that another process wrote. A file touched less than two seconds before is left out:
   * it may be written again within the resolution of its time stamp (git's "racy" entries).
   */
  rows(now: number, others: FileRows): FileRows {
    const all = [...Object.entries(others).filter(([file]) => !this.gone.has(file)), ...this.files];
    return Object.fromEntries(all.filter(([, row]) => row[1] < now - 2000));
  }

  /** The contents to write. Those that no file has any more stay until they outnumber the rest. */
  records(others: ContentRecords): ContentRecords {
    const all = new Map([...Object.entries(others), ...[...this.loaded()].map(([hash, record]) => [hash, record === NOBODY ? 0 : record] as const)]);
    const used = new Set([...this.files.values()].map(([hash]) => hash));
    const spare = [...all.keys()].filter((hash) => !used.has(hash));
    for (const hash of spare.slice(0, Math.max(0, spare.length - used.size))) all.delete(hash);
    return Object.fromEntries(all);
  }

  /** Does any file have this content? */
  isUsed(): (hash: string) => boolean {
    const used = new Set([...this.files.values()].map(([hash]) => hash));
    return (hash) => used.has(hash);
  }

  private loaded(): Map<string, FileRecord> {
    this.contents ??= new Map(Object.entries(this.loadContents()).map(([hash, record]) => [hash, record === 0 ? NOBODY : record]));
    return this.contents;
  }
}
