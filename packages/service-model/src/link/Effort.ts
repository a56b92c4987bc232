/**
 * Expressions that are looked at for one question. Within the depth alone, a sum of sums has millions of ends; the answer
 * that costs more than this is not known. The most that a question cost in outline, ghostfolio and novu was 55.
 */
const MAX_VISITS = 2000;

/** What is spent on one question: counted anew for each, so that no answer hangs on what was asked before. */
export class Effort {
  private visits = 0;

  renew(): void {
    this.visits = 0;
  }

  /** Counts one visit. @returns whether that is too many */
  isSpent(): boolean {
    this.visits += 1;
    return this.visits > MAX_VISITS;
  }
}
