import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EMPTY, type FileModel } from '../project/FileModel.ts';
import type { WidePart } from '../project/widePart.ts';
import { cacheFolder } from './cacheFolder.ts';
import { CodeIndex, type CodeTexts, codeTextsOfFile, codeTextsToFile } from './CodeIndex.ts';
import { type ContentRecords, FactIndex, type FileRows } from './FactIndex.ts';
import { FolderIndex, type FolderRows } from './FolderIndex.ts';
import { ModelIndex, type Rows } from './ModelIndex.ts';
import { areModelRows, rowsOf, type WrittenRows, writtenRows } from './ModelRows.ts';
import type { FoundFile } from './FoundFile.ts';
import { pruneCache } from './pruneCache.ts';
import { isSaved, saveOnExit } from './saveOnExit.ts';
import type { Basis, Snapshot } from './snapshot.ts';
import { isSame, type Stamp, stampOf } from './stamp.ts';

/** Raised when what is written changes for the same text, other than by a reader (they have versions). */
const FORMAT = 18;

type Part = 'files' | 'facts' | 'code' | 'folders' | 'model' | 'parts' | 'wide' | 'named' | 'found';

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
const isBasis = (value: unknown): value is Basis =>
  typeof value === 'object' && value !== null && 'key' in value && 'configs' in value &&
  'outside' in value && areRows(value.outside, 2) && 'answers' in value && areRows(value.answers, 3);
const isSnapshot = (value: unknown): value is Snapshot => isBasis(value) && 'model' in value && isModel(value.model);
const isDetection = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'messageId' in value && 'data' in value && 'range' in value && 'subject' in value && 'file' in value;
const areFound = (value: unknown): boolean => isTable(value, (found) => Array.isArray(found) && found.every(isDetection));
const isFoundFile = (value: unknown): value is FoundFile =>
  typeof value === 'object' && value !== null && 'day' in value && typeof value.day === 'string' && 'basis' in value && isBasis(value.basis) && 'questions' in value && areNames(value.questions) &&
  'files' in value && isTable(value.files, (row) => Array.isArray(row) && row.length === 3 && typeof row[0] === 'string' && Array.isArray(row[1]) && areFound(row[2]));

/** Lists that are empty, which most of a file's are, are left out. */
const isPart = (value: unknown): value is Partial<FileModel> =>
  typeof value === 'object' && value !== null && isModel({ ...EMPTY, ...value });
const slim = (model: FileModel): Partial<FileModel> => Object.fromEntries(Object.entries(model).filter(([, value]) => !Array.isArray(value) || value.length > 0));
const whole = (part: unknown): FileModel => ({ ...EMPTY, ...(isPart(part) ? part : {}) });
const isWidePart = (value: unknown): value is WidePart => typeof value === 'object' && value !== null && 'behaviours' in value && Array.isArray(value.behaviours);
const NO_WIDE: WidePart = { behaviours: [] };
const arePartRows = (value: unknown): value is WrittenRows => areModelRows(value, isPart);
const areWideRows = (value: unknown): value is WrittenRows => areModelRows(value, isWidePart);

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

/** Contents examined since the last save that make another save worth its milliseconds. */
const SAVE_AFTER = 200;

/** While others may be writing, so often at most is it looked what they have written. */
const TAKE_IN_MS = 250;

/**
 * Nine files a project root and a set of interests, shared by processes: rows, contents, code, folders of
 * two kinds of walks, the last whole model, what each file adds to a model, what of that bears on others, and what was found in files.
 */
export class DiskIndex {
  readonly index: FactIndex;
  readonly codes: CodeIndex;
  readonly parts: ModelIndex<FileModel>;
  readonly wide: ModelIndex<WidePart>;
  private readonly modelName: string;
  private seen: Stamp | undefined;
  private lookedAt = 0;
  private readonly folder: string;
  private foldersRead: FolderIndex | undefined;
  private namedRead: FolderIndex | undefined;
  private readonly name: string;

  /**
   * @param key everything besides the content that decides what is recorded
   * @param modelKey what else decides what a model says
   */
  constructor(root: string, key: string, modelKey = '') {
    this.folder = cacheFolder(root);
    this.name = createHash('sha1').update(JSON.stringify([FORMAT, root, key])).digest('hex').slice(0, 16);
    this.index = new FactIndex(load(this.file('files'), isFileRows), () => load(this.file('facts'), isContentRecords) ?? {});
    this.codes = new CodeIndex(() => this.codeTexts());
    this.modelName = createHash('sha1').update(JSON.stringify([this.name, modelKey])).digest('hex').slice(0, 16);
    this.parts = new ModelIndex(() => this.partRows());
    this.wide = new ModelIndex(() => this.wideRows());
    this.seen = stampOf(this.file('files'));
  }

  /** What other processes have written since, as the workers of one run do: asked before a file is parsed. */
  takeIn(when: 'now' | 'later' = 'later'): void {
    const now = performance.now();
    if (when === 'later' && now - this.lookedAt < TAKE_IN_MS) return;
    this.lookedAt = now;
    const stamp = stampOf(this.file('files'));
    if (!stamp || (this.seen && isSame(stamp, this.seen))) return;
    this.seen = stamp;
    this.index.takeIn(load(this.file('files'), isFileRows) ?? {}, () => load(this.file('facts'), isContentRecords) ?? {});
    this.codes.takeIn(() => this.codeTexts());
    this.parts.takeIn(() => this.partRows());
    this.wide.takeIn(() => this.wideRows());
  }

  /** Saves when enough has gathered, else at the end of the process: files come one by one in a lint run. */
  saveLater(): void {
    if (this.index.dirtyContents + this.parts.made + this.wide.made > SAVE_AFTER) this.save();
    else if (this.dirty > 0) saveOnExit(this);
  }

  /** Over what other processes wrote meanwhile. Contents first, so that no row leads nowhere; rows say that there is something new. */
  save(): void {
    isSaved(this);
    if (this.dirty === 0) return;
    this.takeIn('now');
    if (this.index.dirtyContents > 0) this.write('facts', this.index.records({}));
    if (this.codes.dirty > 0) this.writeText('code', codeTextsToFile(this.codes.toWrite(new Map(), this.index.isUsed())));
    const isThere = (file: string): boolean => stampOf(file) !== undefined;
    if (this.parts.dirty > 0) this.write('parts', writtenRows(this.parts.toWrite(isThere), slim));
    if (this.wide.dirty > 0) this.write('wide', writtenRows(this.wide.toWrite(isThere), (part) => part));
    this.write('files', this.index.rows(Date.now(), {}));
    this.index.dirty = this.index.dirtyContents = this.codes.dirty = this.parts.dirty = this.wide.dirty = this.parts.made = this.wide.made = 0;
    this.seen = stampOf(this.file('files'));
    this.prune();
  }

  private get dirty(): number {
    return this.index.dirty + this.parts.dirty + this.wide.dirty;
  }

  private partRows(): Rows<FileModel> {
    const written = load(this.file('parts'), arePartRows);
    return written ? rowsOf(written, whole) : new Map();
  }

  private wideRows(): Rows<WidePart> {
    const written = load(this.file('wide'), areWideRows);
    return written ? rowsOf(written, (part) => (isWidePart(part) ? part : NO_WIDE)) : new Map();
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

  /** The same of walks for what a name alone tells. */
  get named(): FolderIndex {
    return (this.namedRead ??= new FolderIndex(load(this.file('named'), isFolderRows)));
  }

  saveFolders(): void {
    this.saveWalk('folders', this.foldersRead);
    this.saveWalk('named', this.namedRead);
  }

  private saveWalk(part: 'folders' | 'named', folders: FolderIndex | undefined): void {
    if (!folders || folders.dirty === 0) return;
    folders.dirty = 0;
    this.write(part, folders.toWrite(load(this.file(part), isFolderRows) ?? {}, existsSync));
  }

  snapshot(): Snapshot | undefined {
    return load(this.file('model'), isSnapshot);
  }

  saveSnapshot(snapshot: Snapshot): void {
    this.write('model', snapshot);
  }

  found(): FoundFile | undefined {
    return load(this.file('found'), isFoundFile);
  }

  saveFound(found: FoundFile): void {
    this.write('found', found);
  }

  /** As with writing: a cache that can't be tidied is no error. */
  private prune(): void {
    try {
      pruneCache(this.folder, [this.name, this.modelName], Date.now());
    } catch {
      return;
    }
  }

  private file(part: Part): string {
    return join(this.folder, `${part}-${part === 'parts' || part === 'wide' ? this.modelName : this.name}.json`);
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
