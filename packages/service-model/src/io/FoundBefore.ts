import type { Detection } from '../detector.ts';
import { type FoundFile, type FoundIn, mergeFound } from './FoundFile.ts';
import { saveOnExit } from './saveOnExit.ts';
import type { Basis } from './snapshot.ts';

interface FoundOnDisk {
  found(): FoundFile | undefined;
  saveFound(found: FoundFile): void;
}

export interface FoundBeforeOptions {
  readonly disk: FoundOnDisk;
  /** Does all that a basis names still stand as it says? Looks at every file. */
  readonly holds: (basis: Basis) => boolean;
  /** Raised whenever it was seen that a file, or an editor's text, changed. */
  readonly changes: () => number;
  /** Of a text that its file has on disk, where the disk counts for all other files as well. */
  readonly hashOf: (file: string, text: string) => string | undefined;
}

/** That everything stands as it did is trusted for so many times as long as it took to see, so that a run, or an editor, spends 2 % of its time on it. */
const TRUST_TIMES = 50;
const TRUST_MS = 100;
const NONE: readonly Detection[] = [];

/** Findings may depend on the day: bans begin, flags expire. */
const today = (): string => new Date().toISOString().slice(0, 10);

/**
 * What detectors found in files of a project, believed as long as nothing changed that any finding in it could follow
 * from: a run over a project that stands still loads no model and judges nothing. What it stands on is known once
 * somebody asked for the whole model; before that nothing is kept.
 */
export class FoundBefore {
  private readonly from: FoundBeforeOptions;
  private basis: Basis | undefined;
  private loaded: FoundFile | undefined;
  private places: ReadonlyMap<string, number> = new Map();
  private readonly made = new Map<string, FoundIn & { readonly byQuestion: Map<string, readonly Detection[]> }>();
  private seen = '';
  private isLookedFor = false;
  private until = -Infinity;

  constructor(from: FoundBeforeOptions) {
    this.from = from;
  }

  /**
   * @param file absolute
   * @param question what was asked: of which detector, with which options
   */
  find(file: string, text: string, question: string): readonly Detection[] | undefined {
    if (!this.stands()) return undefined;
    const hash = this.from.hashOf(file, text);
    const made = this.made.get(file);
    const own = made?.hash === hash ? made?.byQuestion.get(question) : undefined;
    if (own) return own;
    const place = this.places.get(question);
    const row = this.loaded?.files[file];
    return place !== undefined && row?.[0] === hash && row?.[1].includes(place) ? (row[2][place] ?? NONE) : undefined;
  }

  keep(file: string, text: string, question: string, detections: readonly Detection[]): void {
    this.notice();
    const hash = this.from.hashOf(file, text);
    if (hash === undefined) return;
    const known = this.made.get(file);
    const row = known?.hash === hash ? known : { hash, byQuestion: new Map<string, readonly Detection[]>() };
    row.byQuestion.set(question, detections);
    this.made.set(file, row);
  }

  /** All was linked, or looked at, just now: what has been found since the last change follows from this. */
  standsOn({ key, outside, configs, answers }: Basis, tookMs: number): void {
    this.notice();
    if (this.basis && this.basis.key !== key) this.forget();
    this.basis = { key, outside, configs, answers };
    this.until = performance.now() + Math.max(TRUST_MS, TRUST_TIMES * tookMs);
    saveOnExit(this);
  }

  /** Over what other processes wrote meanwhile of the same state. */
  save(): void {
    this.notice();
    const { basis, made, from: { disk } } = this;
    if (!basis || made.size === 0) return;
    const others = disk.found();
    const day = today();
    disk.saveFound(mergeFound(others?.basis.key === basis.key && others.day === day ? others : undefined, { day, basis }, made));
    made.clear();
  }

  private stands(): boolean {
    this.notice();
    if (this.basis && performance.now() < this.until) return true;
    const asked = this.basis ?? (this.isLookedFor ? undefined : this.read()?.basis);
    if (!asked) return false;
    const started = performance.now();
    if (this.from.holds(asked)) this.standsOn(asked, performance.now() - started);
    else this.forget();
    return this.basis !== undefined;
  }

  /** What was found before a change says nothing of what is found after it. */
  private notice(): void {
    const now = `${this.from.changes()} ${today()}`;
    if (now === this.seen) return;
    this.seen = now;
    this.isLookedFor = false;
    this.forget();
  }

  private read(): FoundFile | undefined {
    this.isLookedFor = true;
    const found = this.from.disk.found();
    this.loaded = found?.day === today() ? found : undefined;
    this.places = new Map(this.loaded?.questions.map((question, place) => [question, place]));
    return this.loaded;
  }

  private forget(): void {
    this.basis = undefined;
    this.loaded = undefined;
    this.made.clear();
  }
}
