import { createHash } from 'node:crypto';

/** What makes a finding the same finding after lines moved or the file was reformatted. */
export interface FingerprintParts {
  readonly guideline: string;
  readonly messageId: string;
  /** Relative to the policy's root, with `/`: the same from whichever folder the run was started. */
  readonly file: string;
  readonly entity?: string | undefined;
  /** What it is about besides file and entity: a field, a specifier, a package with its version. */
  readonly subject: string;
  /** Counts findings of one file whose other parts are equal, in source order, from 0. */
  readonly ordinal: number;
}

/** 16 hex characters (64 bits) of a SHA-256: no line, column or message text goes in, so it survives rewording. */
export function fingerprint(parts: FingerprintParts): string {
  const { guideline, messageId, file, entity, subject, ordinal } = parts;
  // JSON, so that no choice of names can make two different lists of parts read the same.
  const key = JSON.stringify([guideline, messageId, file, entity ?? null, subject, ordinal]);
  return createHash('sha256').update(key).digest('hex').slice(0, 16);
}
