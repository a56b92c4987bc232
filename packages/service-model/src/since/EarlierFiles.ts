import { dirname, join, posix, sep } from 'node:path';
import type { Resolution } from '../link/host.ts';
import { examine, examineCode, examineMore, type Interests, mayConcern } from '../project/examine.ts';
import type { FileRecord } from '../project/FileRecord.ts';
import type { CodeFacts } from '../syntax/code.ts';
import { stripBom } from '../syntax/stripBom.ts';
import type { Changes } from './changes.ts';

const NOTHING: FileRecord = { candidate: false, generated: false };
const withoutExtension = (file: string): string => file.replace(/\.[cm]?[jt]sx?$/, '');
const asFolder = (stem: string): string => stem.replace(/[\\/]index$/, '');

/** Files that changed, as they were before: their facts are read once, and kept in no index. */
export class EarlierFiles {
  private readonly texts = new Map<string, string | undefined>();
  private readonly records = new Map<string, FileRecord>();
  private readonly codes = new Map<string, CodeFacts | undefined>();
  private readonly kinds: ReadonlyMap<string, Changes['files'][number]['kind']>;
  private readonly deleted: readonly string[];
  private readonly before: Changes['before'];
  private readonly interests: Interests;

  constructor({ files, before }: Changes, interests: Interests) {
    this.kinds = new Map(files.map(({ file, kind }) => [file, kind]));
    this.deleted = files.filter(({ kind }) => kind === 'deleted').map(({ file }) => file);
    this.before = before;
    this.interests = interests;
  }

  /** Is it another file than it was, so that its facts are to be had from here? */
  has(file: string): boolean {
    return this.kinds.has(file);
  }

  isAdded(file: string): boolean {
    return this.kinds.get(file) === 'added';
  }

  /** `undefined` where there was no such file. */
  record(file: string, want: 'own' | 'module' | 'body'): FileRecord | undefined {
    if (this.isAdded(file)) return undefined;
    const text = this.text(file);
    if (text === undefined) return NOTHING;
    const known = this.records.get(file) ?? (mayConcern(file, text, this.interests) ? examine(file, text, this.interests).record : NOTHING);
    const record = want === 'own' ? known : examineMore(file, text, known, want).record;
    this.records.set(file, record);
    return record;
  }

  code(file: string): CodeFacts | undefined {
    if (this.isAdded(file)) return undefined;
    if (this.codes.has(file)) return this.codes.get(file);
    const text = this.text(file);
    const record = this.record(file, 'own');
    const code = text === undefined || !record || record.unparsed || record.manifest || record.schema ? undefined : examineCode(file, text, record).code;
    this.codes.set(file, code);
    return code;
  }

  /** Where a specifier led before, as far as files that came and went tell. @param now where it leads */
  resolve(from: string, specifier: string, now: Resolution): Resolution {
    if (now.kind === 'file' && !this.isAdded(now.file)) return now;
    const stem = withoutExtension(specifier.startsWith('.') ? join(dirname(from), specifier) : posix.join(sep, ...specifier.split('/').slice(1)));
    const file = this.deleted.find((one) => {
      const own = withoutExtension(one);
      return specifier.startsWith('.') ? own === stem || asFolder(own) === stem : stem.length > 1 && own.endsWith(stem);
    });
    if (file !== undefined) return { kind: 'file', file };
    return now.kind === 'file' ? { kind: 'missing' } : now;
  }

  private text(file: string): string | undefined {
    if (!this.texts.has(file)) {
      const text = this.before(file);
      this.texts.set(file, text === undefined ? undefined : stripBom(text));
    }
    return this.texts.get(file);
  }
}
