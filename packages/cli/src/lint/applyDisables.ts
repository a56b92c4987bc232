import { isActive, type Finding, type Policy } from '@nilometer/policy';
import { isoInstant } from '@nilometer/policy/cli';
import { disableDirectives, type DisableDirective } from './disableDirectives.ts';

export interface Disabled {
  readonly kept: readonly Finding[];
  readonly disabled: readonly Finding[];
  /** Of `kept`: what only an expired comment excuses. They are errors, as with an expired waiver. */
  readonly expired: readonly Finding[];
}

/**
 * Honours disable comments as the architecture says: with owner, reason and an expiry that has not passed,
 * and never for a locked guideline. A comment that falls short leaves its finding in place, and the finding
 * says what the comment lacks.
 */
export function applyDisables(
  findings: readonly Finding[],
  textOf: (file: string) => string | undefined,
  policy: Policy,
  now: Date,
): Disabled {
  const kept: Finding[] = [];
  const disabled: Finding[] = [];
  const expired: Finding[] = [];
  const directives = new Map<string, readonly DisableDirective[]>();
  for (const finding of findings) {
    let ofFile = directives.get(finding.file);
    if (!ofFile) directives.set(finding.file, (ofFile = disableDirectives(finding.file, textOf(finding.file) ?? '')));
    const directive = directiveFor(finding, ofFile);
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
  const line = range.start.line;
  const near = directives.find((d) => names(d)
    && ((d.kind === 'disable-line' && d.line === line) || (d.kind === 'disable-next-line' && d.line === line - 1)));
  if (near) return near;
  const block = directives.filter((d) => names(d) && (d.kind === 'disable' || d.kind === 'enable') && d.line <= line).at(-1);
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
