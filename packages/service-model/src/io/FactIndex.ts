import type { FileRecord } from '../project/FileRecord.ts';
import type { Entry } from './FactStore.ts';
import { isSame, type Stamp } from './stamp.ts';

/** `[hash, mtimeMs, size, ino]` */
export type StampRow = readonly [string, number, number, number];

/** What is kept between runs: which content a file had, and what is known of each content. */
export interface IndexData {
  readonly files: Readonly<Record<string, StampRow>>;
  /** `0`: a content that concerns nobody. */
  readonly contents: Readonly<Record<string, FileRecord | 0>>;
}

const NOBODY: FileRecord = { candidate: false, generated: false };

const concernsNobody = (record: FileRecord): boolean =>
  !record.candidate && !record.generated && Object.keys(record).length === 2;

/** Facts by content hash, so that a branch switch, a rename or a copy costs no parse. */
export class FactIndex {
  private readonly files = new Map<string, StampRow>();
  private readonly contents = new Map<string, FileRecord>();
  /** Changes since it was loaded or saved. */
  dirty = 0;

  constructor(data?: IndexData) {
    if (data) this.merge(data);
  }

  merge({ files, contents }: IndexData): void {
    for (const [file, row] of Object.entries(files)) if (!this.files.has(file)) this.files.set(file, row);
    for (const [hash, record] of Object.entries(contents)) if (!this.contents.has(hash)) this.contents.set(hash, record === 0 ? NOBODY : record);
  }

  /** The content that a file is known to have, if it has not been touched since. */
  hashOf(file: string, stamp: Stamp): string | undefined {
    const row = this.files.get(file);
    return row && isSame(stamp, { mtimeMs: row[1], size: row[2], ino: row[3] }) ? row[0] : undefined;
  }

  content(hash: string): FileRecord | undefined {
    return this.contents.get(hash);
  }

  put({ file, hash, stamp, record }: Entry): void {
    this.dirty++;
    if (stamp) this.files.set(file, [hash, stamp.mtimeMs, stamp.size, stamp.ino]);
    this.contents.set(hash, concernsNobody(record) ? NOBODY : record);
  }

  /**
   * What to write. A file touched less than two seconds before is left out: it may be written again within the
   * resolution of its time stamp (git's "racy" entries). Contents that no file has any more stay until they outnumber the rest.
   */
  data(now: number): IndexData {
    const rows = [...this.files].filter(([, row]) => row[1] < now - 2000);
    const used = new Set([...this.files.values()].map(([hash]) => hash));
    const spare = [...this.contents.keys()].filter((hash) => !used.has(hash));
    const dropped = new Set(spare.slice(0, Math.max(0, spare.length - used.size)));
    const contents = [...this.contents].filter(([hash]) => !dropped.has(hash));
    return {
      files: Object.fromEntries(rows),
      contents: Object.fromEntries(contents.map(([hash, record]) => [hash, record === NOBODY ? 0 : record])),
    };
  }
}
