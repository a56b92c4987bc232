import { isSame, type Stamp, stampOf } from './stamp.ts';

interface OpenText {
  readonly text: string;
  /** Of its file when the text was handed over: when that changes, somebody saved, or went back to what was there. */
  readonly stamp: Stamp;
}

/** More files than a person has open and unsaved. An editor does not tell when one is closed and its changes are dropped. */
const MOST = 64;

/**
 * Texts of an editor that are not saved, by absolute file: they stand for what the disk holds. Shared by the projects of
 * a process, as an editor hands a linter the text of one file at a time, and the next file may build on it.
 */
export class OpenTexts {
  private readonly texts = new Map<string, OpenText>();
  /** Raised whenever a text comes, changes or goes. */
  generation = 0;

  get isEmpty(): boolean {
    return this.texts.size === 0;
  }

  of(file: string): string | undefined {
    return this.texts.get(file)?.text;
  }

  /** A file that is not on disk is nobody's import: its text stands for nothing. */
  put(file: string, text: string): void {
    const known = this.texts.get(file);
    const stamp = stampOf(file);
    if (!stamp) return this.forget(file);
    if (known?.text === text && isSame(known.stamp, stamp)) return;
    this.texts.delete(file);
    this.texts.set(file, { text, stamp });
    const [oldest] = this.texts.keys();
    if (this.texts.size > MOST && oldest !== undefined) this.texts.delete(oldest);
    this.generation++;
  }

  forget(file: string): void {
    if (this.texts.delete(file)) this.generation++;
  }

  /** Forgets the texts of files that have changed since. */
  revalidate(): void {
    for (const [file, { stamp }] of this.texts) {
      const now = stampOf(file);
      if (!now || !isSame(now, stamp)) this.forget(file);
    }
  }
}
