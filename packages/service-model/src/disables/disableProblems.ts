import { catalogue, didYouMean, findGuideline, isActive, isoInstant, type Guideline, type Policy } from '@nilometer/policy';
import type { DisableDirective } from '../model.ts';

/** What is wrong with a comment, in the words of `waiver-hygiene`'s messages. */
export interface DisableProblem {
  readonly messageId: 'incomplete' | 'malformed' | 'expired' | 'blanket' | 'configured' | 'locked' | 'itself' | 'unknown';
  readonly data: Readonly<Record<string, string>>;
}

/** The guideline that judges comments: none can excuse it. */
export const HYGIENE = 'waiver-hygiene';

const ROWS: readonly Guideline[] = Object.values(catalogue);
const RULES: readonly string[] = ROWS.filter(({ surfaces }) => surfaces.includes('lint')).map(({ id }) => id);

const isRule = (id: string): boolean => findGuideline(id)?.surfaces.includes('lint') ?? false;

/** What no date and no owner would make right, of one guideline that the comment names. */
function beyondRepair(guideline: string, { guidelines }: Pick<Policy, 'guidelines'>): DisableProblem | undefined {
  if (guideline === HYGIENE) return { messageId: 'itself', data: {} };
  if (!isRule(guideline)) {
    const meant = didYouMean(guideline, RULES);
    return { messageId: 'unknown', data: { guideline, meant: meant === undefined ? '' : ` Did you mean nilometer/${meant}?` } };
  }
  return guidelines[guideline]?.locked ? { messageId: 'locked', data: { guideline } } : undefined;
}

/** What a comment lacks, or when it ended. */
function unjustified({ owner, expires, reason }: DisableDirective, what: string, now: Date): DisableProblem | undefined {
  const missing = [owner === null && 'an owner', expires === null && 'an expiry', reason === '' && 'a reason'].filter((part) => part !== false);
  if (missing.length > 0) return { messageId: 'incomplete', data: { what, missing: missing.join(', ') } };
  if (expires === null) return undefined;
  // What else `Date` makes sense of would last for ever (99999), or end at another hour on each machine.
  if (!isoInstant(expires)) return { messageId: 'malformed', data: { what, expires } };
  return isActive({ expires }, now) ? undefined : { messageId: 'expired', data: { what, expires, owner: owner ?? '' } };
}

/** Everything that is wrong with a comment; of one that only switches on again, nothing. */
export function disableProblems(directive: DisableDirective, policy: Pick<Policy, 'guidelines'>, now: Date): DisableProblem[] {
  const { kind, guidelines } = directive;
  if (kind === 'enable') return [];
  if (guidelines.length === 0) return [{ messageId: 'blanket', data: {} }];
  const problems = guidelines.map((guideline) => beyondRepair(guideline, policy));
  const found = problems.filter((problem) => problem !== undefined);
  const left = guidelines.filter((_, at) => problems[at] === undefined);
  if (left.length === 0) return found;
  const what = left.map((id) => `nilometer/${id}`).join(', ');
  const own = kind === 'configure' ? { messageId: 'configured' as const, data: { what } } : unjustified(directive, what, now);
  return own ? [...found, own] : found;
}
