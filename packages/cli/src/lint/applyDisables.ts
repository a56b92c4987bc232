import { groupBy, isActive, isoInstant, type Finding, type Policy } from '@nilometer/policy';
import type { DisableDirective } from '@nilometer/service-model';

export interface Disabled {
  readonly kept: readonly Finding[];
  readonly disabled: readonly Finding[];
  /** Of `kept`: what only an expired comment excuses, and the expired comments themselves. They are errors, as with an expired waiver. */
  readonly expired: readonly Finding[];
}

/**
 * Honours disable comments as the architecture says: with owner, reason and an expiry that has not passed, never for a
 * locked guideline, and never for the one that judges comments. A comment that falls short leaves its finding in place,
 * and the finding says what the comment lacks. Configuration comments count for nothing.
 */
export function applyDisables(findings: readonly Finding[], directives: readonly DisableDirective[], policy: Policy, now: Date): Disabled {
  const kept: Finding[] = [];
  const disabled: Finding[] = [];
  const expired: Finding[] = [];
  const byFile = groupBy(directives, ({ file }) => file);
  for (const finding of findings) {
    if (finding.guideline === 'waiver-hygiene') {
      kept.push(finding);
      if (finding.messageId === 'expired') expired.push(finding);
      continue;
    }
    const directive = directiveFor(finding, byFile.get(finding.file) ?? []);
    const lack = directive && shortcoming(directive, finding.guideline, policy, now);
    if (directive && lack === null) {
      disabled.push(finding);
      continue;
    }
    const left = lack ? { ...finding, message: `${finding.message} (${lack.because})` } : finding;
    kept.push(left);
    if (lack?.isExpiry) expired.push(left);
  }
  return { kept, disabled, expired };
}

function directiveFor({ guideline, range }: Finding, directives: readonly DisableDirective[]): DisableDirective | undefined {
  const names = (d: DisableDirective) => d.guidelines.length === 0 || d.guidelines.includes(guideline);
  const lineOf = (d: DisableDirective) => d.range.end.line;
  const { line } = range.start;
  const near = directives.find((d) => names(d)
    && ((d.kind === 'disable-line' && lineOf(d) === line) || (d.kind === 'disable-next-line' && lineOf(d) === line - 1)));
  if (near) return near;
  const block = directives.filter((d) => names(d) && (d.kind === 'disable' || d.kind === 'enable') && lineOf(d) <= line).at(-1);
  return block?.kind === 'disable' ? block : undefined;
}

interface Lack {
  readonly because: string;
  readonly isExpiry: boolean;
}

const lacks = (because: string): Lack => ({ because, isExpiry: false });

function shortcoming(directive: DisableDirective, guideline: string, policy: Policy, now: Date): Lack | null {
  if (policy.guidelines[guideline]?.locked) return lacks('locked by policy: a comment cannot disable it');
  const missing = [
    directive.owner === null && 'owner:@team',
    directive.expires === null && 'expires:YYYY-MM-DD',
    directive.reason === '' && 'a reason',
  ].filter((part) => part !== false);
  if (missing.length > 0) return lacks(`its disable comment is not honoured: it lacks ${missing.join(', ')}`);
  // As in a waiver: what else `Date` makes sense of would last for ever (99999), or end at another hour on each machine.
  if (!isoInstant(directive.expires ?? '')) return lacks(`its disable comment is not honoured: expires:${directive.expires} is no ISO date`);
  return isActive({ expires: directive.expires ?? '' }, now)
    ? null
    : { because: `its disable comment expired on ${directive.expires}`, isExpiry: true };
}
