import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import envPaths from 'env-paths';
import findCacheDirectory from 'find-cache-directory';
import { FactIndex, type IndexData } from './FactIndex.ts';

/** Raised when the shape of what is written changes. */
const FORMAT = 1;

/** `node_modules/.cache/nilometer` of the project, or the user's cache folder where there is no package.json. */
export const cacheFolder = (root: string): string =>
  findCacheDirectory({ name: 'nilometer', cwd: root }) ?? envPaths('nilometer', { suffix: '' }).cache;

const isRow = (row: unknown): boolean => Array.isArray(row) && row.length === 4 && typeof row[0] === 'string' && row.slice(1).every(Number.isFinite);
const isRecord = (record: unknown): boolean => record === 0 || (typeof record === 'object' && record !== null && 'candidate' in record);

const isIndex = (value: unknown): value is IndexData =>
  typeof value === 'object' && value !== null &&
  'files' in value && typeof value.files === 'object' && value.files !== null && Object.values(value.files).every(isRow) &&
  'contents' in value && typeof value.contents === 'object' && value.contents !== null && Object.values(value.contents).every(isRecord);

function load(file: string): IndexData | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isIndex(value) ? value : undefined;
  } catch {
    // Absent, half-written by a crash, or somebody else's: it is only a cache.
    return undefined;
  }
}

/** Indexes with unsaved work. One listener for all of them: Node warns of a leak from the eleventh on. */
const unsaved = new Set<DiskIndex>();
let listens = false;

function saveOnExit(index: DiskIndex): void {
  unsaved.add(index);
  if (listens) return;
  listens = true;
  process.once('exit', () => unsaved.forEach((one) => one.save()));
}

/** Contents examined since the last save that make another save worth its milliseconds. */
const SAVE_AFTER = 200;

/** One file a project root and a set of interests, shared by processes. */
export class DiskIndex {
  readonly index: FactIndex;
  private readonly file: string;
  private saves = 0;

  /** @param key everything besides the content that decides what is recorded */
  constructor(root: string, key: string) {
    const name = createHash('sha1').update(JSON.stringify([FORMAT, root, key])).digest('hex').slice(0, 16);
    this.file = join(cacheFolder(root), `facts-${name}.json`);
    this.index = new FactIndex(load(this.file));
  }

  /** Saves when enough has gathered, else at the end of the process: files come one by one in a lint run. */
  saveLater(): void {
    if (this.index.dirty > SAVE_AFTER) this.save();
    else if (this.index.dirty > 0) saveOnExit(this);
  }

  /** Merges what other processes wrote meanwhile, then replaces the file at once. A cache that can't be written is no error. */
  save(): void {
    unsaved.delete(this);
    if (this.index.dirty === 0) return;
    this.index.dirty = 0;
    try {
      const written = existsSync(this.file) ? load(this.file) : undefined;
      if (written) this.index.merge(written);
      mkdirSync(join(this.file, '..'), { recursive: true });
      const temporary = `${this.file}.${process.pid}.${this.saves++}`;
      writeFileSync(temporary, JSON.stringify(this.index.data(Date.now())));
      renameSync(temporary, this.file);
    } catch {
      // Read-only file systems and full disks: the next run reads the sources again.
    }
  }
}
