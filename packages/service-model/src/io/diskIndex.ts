import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EMPTY } from '../project/FileModel.ts';
import { cacheFolder } from './cacheFolder.ts';
import { CodeIndex, type CodeTexts, codeTextsOfFile, codeTextsToFile } from './CodeIndex.ts';
import { type ContentRecords, FactIndex, type FileRows } from './FactIndex.ts';
import { FolderIndex, type FolderRows } from './FolderIndex.ts';
import { pruneCache } from './pruneCache.ts';
import type { Snapshot } from './snapshot.ts';

/** Raised when what is written changes for the same text, other than by a reader (they have versions). */
const FORMAT = 9;

type Part = 'files' | 'facts' | 'code' | 'folders' | 'model';

const isTable = (value: unknown, isEntry: (entry: unknown) => boolean): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isEntry);

const isFileRows = (value: unknown): value is FileRows =>
  isTable(value, (row) => Array.isArray(row) && row.length === 5 && typeof row[0] === 'string' && row.slice(1).every(Number.isFinite));
const areNames = (value: unknown): boolean => Array.isArray(value) && value.every((name) => typeof name === 'string');
const isFolderRows = (value: unknown): value is FolderRows =>
  isTable(value, (row) => Array.isArray(row) && row.length === 5 && typeof row[2] === 'string' && areNames(row[4]));
const isContentRecords = (value: unknown): value is ContentRecords =>
  isTable(value, (record) => record === 0 || (typeof record === 'object' && record !== null && 'candidate' in record));
const areRows = (value: unknown, length: number): boolean =>
  Array.isArray(value) && value.every((row) => Array.isArray(row) && row.length === length && typeof row[0] === 'string' && typeof row[1] === 'string');
const isModel = (value: unknown): boolean => {
  const found = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  return Object.entries(EMPTY).every(([key, empty]) => (Array.isArray(empty) ? Array.isArray(found.get(key)) : typeof found.get(key) === typeof empty));
};
const isSnapshot = (value: unknown): value is Snapshot =>
  typeof value === 'object' && value !== null && 'key' in value && 'model' in value && isModel(value.model) && 'configs' in value &&
  'outside' in value && areRows(value.outside, 2) && 'answers' in value && areRows(value.answers, 3);

/** A cache file is believed when it is whole and of the right shape; otherwise it is as if there were none. */
function load<T>(file: string, is: (value: unknown) => value is T): T | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return is(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What is left of a write that failed. Where its folder can't be written, nothing is. */
function discard(temporary: string): void {
  try {
    rmSync(temporary, { force: true });
  } catch {
    return;
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

/** Five files a project root and a set of interests, shared by processes: rows, contents, code, folders, the last whole model. */
export class DiskIndex {
  readonly index: FactIndex;
  readonly codes: CodeIndex;
  private readonly folder: string;
  private foldersRead: FolderIndex | undefined;
  private readonly name: string;

  /** @param key everything besides the content that decides what is recorded */
  constructor(root: string, key: string) {
    this.folder = cacheFolder(root);
    this.name = createHash('sha1').update(JSON.stringify([FORMAT, root, key])).digest('hex').slice(0, 16);
    this.index = new FactIndex(load(this.file('files'), isFileRows), () => load(this.file('facts'), isContentRecords) ?? {});
    this.codes = new CodeIndex(() => this.codeTexts());
  }

  /** Saves when enough has gathered, else at the end of the process: files come one by one in a lint run. */
  saveLater(): void {
    if (this.index.dirty > SAVE_AFTER) this.save();
    else if (this.index.dirty > 0) saveOnExit(this);
  }

  /** Over what other processes wrote meanwhile. Contents first, so that no row leads nowhere. */
  save(): void {
    unsaved.delete(this);
    if (this.index.dirty === 0) return;
    this.index.dirty = 0;
    this.write('facts', this.index.records(load(this.file('facts'), isContentRecords) ?? {}));
    this.write('files', this.index.rows(Date.now(), load(this.file('files'), isFileRows) ?? {}));
    this.saveCodes();
    this.prune();
  }

  private saveCodes(): void {
    if (this.codes.dirty === 0) return;
    this.codes.dirty = 0;
    this.writeText('code', codeTextsToFile(this.codes.toWrite(this.codeTexts(), this.index.isUsed())));
  }

  /** Of walks: a run that asks for single files needs none. */
  get folders(): FolderIndex {
    return (this.foldersRead ??= new FolderIndex(load(this.file('folders'), isFolderRows)));
  }

  saveFolders(): void {
    if (this.folders.dirty === 0) return;
    this.folders.dirty = 0;
    this.write('folders', this.folders.toWrite(load(this.file('folders'), isFolderRows) ?? {}, existsSync));
  }

  snapshot(): Snapshot | undefined {
    return load(this.file('model'), isSnapshot);
  }

  saveSnapshot(snapshot: Snapshot): void {
    this.write('model', snapshot);
  }

  /** As with writing: a cache that can't be tidied is no error. */
  private prune(): void {
    try {
      pruneCache(this.folder, this.name, Date.now());
    } catch {
      return;
    }
  }

  private file(part: Part): string {
    return join(this.folder, `${part}-${this.name}.json`);
  }

  private write(part: Part, value: unknown): void {
    this.writeText(part, JSON.stringify(value));
  }

  private codeTexts(): CodeTexts {
    try {
      return codeTextsOfFile(readFileSync(this.file('code'), 'utf8'));
    } catch {
      return new Map();
    }
  }

  /** Replaces a file at once. A cache that can't be written (read-only, disk full) is no error: the next run reads the sources again. */
  private writeText(part: Part, text: string): void {
    const file = this.file(part);
    // ESLint's worker threads share the process's number.
    const temporary = `${file}.${randomUUID()}`;
    try {
      mkdirSync(this.folder, { recursive: true });
      writeFileSync(temporary, text);
      renameSync(temporary, file);
    } catch {
      discard(temporary);
    }
  }
}
