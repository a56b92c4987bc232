/** A feature flag that somebody answers for. */
export interface DeclaredFlag {
  /** As code asks for it. */
  readonly name: string;
  readonly owner: string;
  /** When it is to be gone from the code: an ISO date (`2026-12-31`: to the end of that day, UTC) or instant. */
  readonly expires: string;
  readonly reason?: string;
}
