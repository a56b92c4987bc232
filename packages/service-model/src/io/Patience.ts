/** Of the time in which files are asked for without a pause, so much may be spent on looking whether files have changed. */
const SHARE = 0.005;
/** Of a pause before a question, so much: whoever waits after a pause is an editor, and wants to know what was saved just before. */
const SHARE_OF_PAUSE = 0.1;
/** What was looked at a moment ago is trusted, in milliseconds: all rules ask of one file. */
const MOMENT_MS = 50;

/** When to look again whether files have changed, where they are asked for one by one. */
export class Patience {
  /** When the last question was answered, or its answer went on: the time that we take ourselves is no pause of whoever asks. */
  private askedAt = -Infinity;
  private lookedAt = -Infinity;
  /** Of the last look. */
  private costMs = 0;

  /** @param now milliseconds, from any beginning */
  isTime(now: number): boolean {
    const pause = now - this.askedAt;
    const since = now - this.lookedAt;
    this.askedAt = now;
    return since > MOMENT_MS && this.costMs <= Math.max(pause * SHARE_OF_PAUSE, since * SHARE);
  }

  /** A look has begun: what it costs is told to `spent`. */
  looks(now: number): void {
    this.lookedAt = now;
    this.costMs = 0;
  }

  spent(ms: number): void {
    this.costMs += ms;
  }

  /** Long work of ours for a question has ended. */
  answered(now: number): void {
    this.askedAt = now;
  }
}
