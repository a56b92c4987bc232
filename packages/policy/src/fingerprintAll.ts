import { fingerprint, type FingerprintParts } from './fingerprint.ts';

/** Fingerprints of findings in source order, ordinals counted; the answer has the order of the argument. */
export function fingerprintAll(findings: readonly Omit<FingerprintParts, 'ordinal'>[]): string[] {
  const seen = new Map<string, number>();
  return findings.map((parts) => {
    const first = fingerprint({ ...parts, ordinal: 0 });
    const ordinal = seen.get(first) ?? 0;
    seen.set(first, ordinal + 1);
    return ordinal === 0 ? first : fingerprint({ ...parts, ordinal });
  });
}
