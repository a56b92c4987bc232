import { groupBy, printable } from '@nilometer/policy';
import type { DependencyVerdict } from '../judge/verdict.ts';
import type { Section } from './section.ts';
import { titleOf } from './titleOf.ts';

const SHOWN = 5;

/** What nobody can say anything of, by reason: one registry that is down is one line. */
export const undeterminedSection: Section = ({ body: { dependencies } }, colors) => {
  const byReason = groupBy(dependencies.filter(({ outcome }) => outcome === 'undetermined'), reasonOf);
  return [...byReason].map(([reason, verdicts]) => {
    const more = verdicts.length > SHOWN ? ` and ${verdicts.length - SHOWN} more` : '';
    return `${colors.yellow('?')} ${verdicts.slice(0, SHOWN).map(titleOf).join(', ')}${more}: ${printable(reason)}`;
  });
};

const reasonOf = ({ undetermined = '' }: DependencyVerdict): string => undetermined;
