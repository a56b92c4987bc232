import type { Finding, Level, LevelledFinding } from './finding.ts';
import type { Policy } from './policy.ts';
import type { Severity } from './guideline.ts';

const levels = { off: null, warn: 'warn', error: 'error' } as const satisfies Record<Severity, Level | null>;

/**
 * Findings with the level that the policy configures; those of guidelines that are off are left out.
 * `expired`: the ones that `applyWaivers` gave back, which are errors whatever is configured.
 */
export function withLevels(findings: readonly Finding[], policy: Pick<Policy, 'guidelines'>, expired: readonly Finding[] = []): LevelledFinding[] {
  const overdue = new Set(expired);
  return findings.flatMap((finding) => {
    const configured = levels[policy.guidelines[finding.guideline]?.severity ?? 'off'];
    if (configured === null) return [];
    return [{ ...finding, level: overdue.has(finding) ? 'error' : configured }];
  });
}
