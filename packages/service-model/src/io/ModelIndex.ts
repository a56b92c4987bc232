import type { Row, Version } from './ModelRows.ts';
import type { Answer } from './resolveModule.ts';

export type Rows<T> = ReadonlyMap<string, Row<T>>;

/** Rows of texts that are not saved, at most: they are made again. */
const DRAFTS = 64;

export interface Checks {
  readonly hashOf: (file: string) => string;
  readonly agreesWith: (answer: Answer) => boolean;
  /** What else of a file's surroundings its model says: its service, what its tsconfig makes of null. */
  readonly aroundOf: (file: string) => string;
}

/**
 * Conclusions by file, each believed as long as everything that it was drawn from holds. What is asked of one version or
 * answer is asked once, until `recheck`.
 */
export class ModelIndex<T> {
  private kept: Map<string, Row<T>> | undefined;
  private readonly drafts = new Map<string, Row<T>>();
  private readonly versions = new Map<Version, boolean>();
  private readonly answers = new Map<Answer, boolean>();
  private readonly put = new Set<string>();
  private readonly load: () => Rows<T>;
  /** Rows kept since it was loaded or saved. */
  dirty = 0;
  /** Of those, what took more than a look at the text. */
  made = 0;

  /** @param load asked for once, when the first row is */
  constructor(load: () => Rows<T> = () => new Map()) {
    this.load = load;
  }

  /** What holds of a file with this content. */
  find(file: string, hash: string, checks: Checks): Row<T> | undefined {
    return [this.drafts.get(file), this.loaded().get(file)].find((row) => row !== undefined && row.hash === hash && this.holds(file, row, checks));
  }

  keep(file: string, row: Row<T>): void {
    this.loaded().set(file, row);
    this.put.add(file);
    this.dirty++;
    if (row.versions.length > 0) this.made++;
  }

  /** As `keep`, of what follows from texts that are not saved: no other process has them. */
  draft(file: string, row: Row<T>): void {
    this.drafts.delete(file);
    this.drafts.set(file, row);
    const [oldest] = this.drafts.keys();
    if (this.drafts.size > DRAFTS && oldest !== undefined) this.drafts.delete(oldest);
  }

  /** Files may have changed, come or gone. */
  recheck(): void {
    this.versions.clear();
    this.answers.clear();
  }

  /** Rows that another process has written meanwhile; those made here are as good. */
  takeIn(others: () => Rows<T>): void {
    if (this.kept) for (const [file, row] of others()) if (!this.put.has(file)) this.kept.set(file, row);
  }

  /** @param isThere asked for each file */
  toWrite(isThere: (file: string) => boolean): Rows<T> {
    return new Map([...this.loaded()].filter(([file]) => isThere(file)));
  }

  private holds(file: string, { around, versions, answers }: Row<T>, { hashOf, agreesWith, aroundOf }: Checks): boolean {
    // What no file can be part of follows from nothing else.
    if (versions.length === 0) return true;
    return aroundOf(file) === around &&
      versions.every((one) => once(this.versions, one, ([path, hash]) => hashOf(path) === hash)) &&
      answers.every((one) => once(this.answers, one, agreesWith));
  }

  private loaded(): Map<string, Row<T>> {
    return (this.kept ??= new Map(this.load()));
  }
}

function once<K>(known: Map<K, boolean>, key: K, ask: (key: K) => boolean): boolean {
  const answer = known.get(key) ?? ask(key);
  known.set(key, answer);
  return answer;
}
