import type { Finding } from '../finding.ts';
import { picomatch } from '../picomatch.ts';
import type { Waiver } from '../waiver.ts';

/** The parts of a finding that a waiver can name; `file` is relative to the policy's root. */
export type Waivable = Pick<Finding, 'guideline' | 'file' | 'entity' | 'package' | 'version' | 'fingerprint'>;

const globs = new Map<string, (text: string) => boolean>();

function globMatches(glob: string, text: string): boolean {
  let matches = globs.get(glob);
  if (!matches) globs.set(glob, (matches = picomatch()(glob, { dot: true })));
  return matches(text);
}

const sameIfAsked = (asked: string | undefined, actual: string | undefined): boolean => asked === undefined || asked === actual;

const globIfAsked = (asked: string | undefined, actual: string | undefined): boolean =>
  asked === undefined || (actual !== undefined && globMatches(asked, actual));

/** Does the waiver cover the finding, its date aside? Every part that `match` gives must hold. */
export function matchesFinding(waiver: Pick<Waiver, 'guideline' | 'match'>, finding: Waivable): boolean {
  const { match } = waiver;
  return (
    waiver.guideline === finding.guideline &&
    sameIfAsked(match.fingerprint, finding.fingerprint) &&
    sameIfAsked(match.package, finding.package) &&
    sameIfAsked(match.version, finding.version) &&
    globIfAsked(match.file, finding.file) &&
    globIfAsked(match.entity, finding.entity)
  );
}
