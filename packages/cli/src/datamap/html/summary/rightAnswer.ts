import { groupBy } from '@nilometer/policy';
import type { Place, RightCoverage } from '@nilometer/service-model';
import { html, nothing, type Markup } from '../markup.ts';
import { foldedPlaces } from '../foldedPlaces.ts';
import { prose } from '../prose.ts';
import { stateLink } from '../stateLink.ts';
import { counted } from '../words/counted.ts';
import { coveredWords } from '../words/coveredWords.ts';

export interface AskedRight {
  /** The filter of the table that is about it. */
  readonly filter: 'erasure' | 'export';
  /** One answer a field. */
  readonly answers: readonly RightCoverage[];
  /** Code that answers the right, whichever record it is about. */
  readonly places: readonly Place[];
  /** What leads to exactly these fields in the table. */
  readonly state: Readonly<Record<string, string>>;
}

/** Different reasons shown; the table has them all. */
const REASONS = 3;

function reasonsOf(answers: readonly RightCoverage[]): Markup {
  const sorted = [...groupBy(answers, ({ because }) => because)].sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1));
  const shown = sorted.slice(0, REASONS).map(([because, { length }]) => html`<li>${prose(because)}${sorted.length > 1 ? ` (${counted(length, 'field')})` : ''}</li>`);
  const rest = sorted.length - shown.length;
  return html`<ul>${shown}${rest > 0 ? html`<li>${counted(rest, 'more reason')}</li>` : nothing}</ul>`;
}

/** The answer to "can you delete it?" or "can I have a copy?": for how many fields, why, and by which code. */
export function rightAnswer({ filter, answers, places, state }: AskedRight): Markup {
  const lines = (['yes', 'no', 'unknown'] as const).map((covered) => {
    const these = answers.filter((answer) => answer.covered === covered);
    if (these.length === 0) return nothing;
    const word = coveredWords[covered];
    return html`<li><strong>${word}</strong> for ${stateLink(counted(these.length, 'field'), { ...state, [filter]: word })}${reasonsOf(these)}</li>`;
  });
  return html`${answers.length === 0 ? html`<p>There is nothing to ask for.</p>` : html`<ul>${lines}</ul>`}${foldedPlaces('Code that answers such requests', places)}`;
}
