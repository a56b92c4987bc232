import { Patience } from './Patience.ts';

interface Changing {
  changed(): boolean;
}

export interface FreshnessOptions {
  readonly texts: { readonly generation: number; revalidate(): void };
  readonly files: { revalidate(): boolean };
  readonly surroundings: Changing;
  readonly passedBy: { forget(before: number): void };
  /** Where specifiers lead may be another. */
  readonly onResolve: () => void;
  /** All is to be concluded anew. */
  readonly onChange: () => void;
  /** Nothing that was looked at has changed, but something may have come. */
  readonly onLook: () => void;
}

/** Ignore files change by hand and seldom. */
const TRUST_IGNORES_MS = 30_000;

/** Whether what was concluded of a project's files still stands; looks again as often as whoever asks can wait for. */
export class Freshness {
  private readonly of: FreshnessOptions;
  private readonly patience = new Patience();
  private textsSeen = 0;
  /** Raised whenever all is to be concluded anew. */
  concluded = 0;
  /** Raised whenever it was seen that something changed. */
  changes = 0;

  constructor(options: FreshnessOptions) {
    this.of = options;
  }

  /** Forgets what was concluded when any file that it was concluded from has changed, or `always`: what was not found may be there now. */
  refresh(when: 'onChange' | 'always'): void {
    const { texts, files, surroundings, passedBy, onResolve, onLook } = this.of;
    const started = performance.now();
    passedBy.forget(started - TRUST_IGNORES_MS);
    this.patience.looks(started);
    texts.revalidate();
    const isChanged = files.revalidate();
    const isMoved = surroundings.changed();
    if (isChanged || isMoved) this.changes += 1;
    if (isChanged || isMoved || when === 'always') {
      onResolve();
      this.conclude();
    } else onLook();
    this.spent(performance.now() - started);
  }

  /** Is it time to look again? An editor's text that came or went is no matter of time. */
  look(): void {
    if (this.patience.isTime(performance.now())) this.refresh('onChange');
    const { generation } = this.of.texts;
    if (this.textsSeen === generation) return;
    this.textsSeen = generation;
    this.changes += 1;
    this.conclude();
  }

  /** In milliseconds, on looking. */
  spent(ms: number): void {
    this.patience.spent(ms);
  }

  /** Long work of ours for a question has ended. */
  answered(): void {
    this.patience.answered(performance.now());
  }

  private conclude(): void {
    this.concluded += 1;
    this.of.onChange();
  }
}
