import { ToolError } from '@nilometer/policy';
import { isoSeconds } from '../judge/isoSeconds.ts';
import type { Metadata } from './metadata.ts';

/** What two machines' clocks may differ by: the five minutes of Kerberos, https://www.rfc-editor.org/rfc/rfc4120#section-8.2 */
const SKEW_MS = 5 * 60_000;

/**
 * The metadata as it is, unless it claims to come from the future: it would never get too old.
 * @param latest the later of the clock's time and the instant that is judged at
 * @throws {ToolError}
 */
export function refuseFuture(metadata: Metadata, shown: string, latest: Date): Metadata {
  const taken = metadata.takenAt?.getTime() ?? -Infinity;
  if (taken <= latest.getTime() + SKEW_MS) return metadata;
  throw new ToolError(`${shown}: it says that it was taken at ${isoSeconds(taken)}, which is yet to come`, {
    remedy: 'Record one with `ga-enforcer snapshot --out FILE`, or set this machine\u2019s clock.',
  });
}
