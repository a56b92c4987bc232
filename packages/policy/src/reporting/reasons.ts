import type { NotJudged } from '../report.ts';
import { groupBy } from '../groupBy.ts';

/** Reasons shown one by one; beyond that their number is enough, and the JSON report has them all. */
const SHOWN = 5;

/** Why things were not judged, the most frequent reason first, each with its count and one place. */
export function reasons(entries: readonly NotJudged[], pathPrefix: string): string[] {
  const sorted = [...groupBy(entries, (entry) => entry.reason)].sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1));
  const shown = sorted.slice(0, SHOWN).map(([reason, [first, ...others]]) => {
    const place = first === undefined ? '' : ` (${pathPrefix}${first.file}:${first.line}${others.length === 0 ? '' : ' and others'})`;
    return `${others.length + 1}: ${reason}${place}`;
  });
  const rest = sorted.slice(SHOWN);
  return rest.length === 0 ? shown : [...shown, `${rest.flatMap(([, all]) => all).length} for ${rest.length} more reasons`];
}
