import { groupBy } from '@nilometer/policy';
import type { DataMapService } from '@nilometer/service-model';
import { html, nothing, type Markup } from '../markup.ts';
import { prose } from '../prose.ts';
import { counted } from '../words/counted.ts';

/** Places that are named for a reason. */
const NAMED = 3;

/** What stayed unread or unclear, by reason, the most frequent first: blindness is said, never hidden. */
export function notJudged(services: readonly DataMapService[]): Markup {
  const entries = services.flatMap((service) => service.notJudged);
  if (entries.length === 0) return html`<p>No record that was found had to be left out. What code cannot tell is said at the end of this page.</p>`;
  const sorted = [...groupBy(entries, ({ reason }) => reason)].sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1));
  const items = sorted.map(([reason, these]) => {
    const named = these.slice(0, NAMED).map(({ file, line }) => html`<li><small translate="no">${file}:${line}</small></li>`);
    const rest = these.length - named.length;
    return html`<li>${these.length} × ${prose(reason)}<ul>${named}${rest > 0 ? html`<li><small>${rest} more</small></li>` : nothing}</ul></li>`;
  });
  return html`<details><summary>${counted(entries.length, 'place')} in the code, for ${counted(sorted.length, 'reason')}</summary><ul>${items}</ul></details>`;
}
