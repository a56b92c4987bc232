/** Of the time that passes, so much may be spent on looking whether files have changed. */
const SHARE = 0.02;
/** So much of it is saved up, in milliseconds: after a pause an editor's question is answered from what the disk holds now. */
const MOST_MS = 500;
/** What was looked at a moment ago is trusted, in milliseconds: all rules ask of one file. */
const MOMENT_MS = 50;

/**
 * When to look again whether files have changed, where they are asked for one by one: a lint run asks without a pause, and
 * spends 2 % on it; an editor asks now and then, and is told of what was saved just before.
 */
export class Patience {
  private savedMs = 0;
  private since = 0;
  private lookedAt = -Infinity;
  /** Of the last look. */
  private costMs = 0;

  /** @param now milliseconds, from any beginning */
  isTime(now: number): boolean {
    this.savedMs = Math.min(MOST_MS, this.savedMs + (now - this.since) * SHARE);
    this.since = now;
    return now - this.lookedAt > MOMENT_MS && this.savedMs >= Math.min(this.costMs, MOST_MS);
  }

  /** A look has begun: what it costs is told to `spent`. */
  looks(now: number): void {
    this.lookedAt = now;
    this.costMs = 0;
  }

  spent(ms: number): void {
    this.costMs += ms;
    this.savedMs -= ms;
  }
}
