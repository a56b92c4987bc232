import { readFileSync } from 'node:fs';

const anchors = JSON.parse(readFileSync(new URL('./anchors.json', import.meta.url), 'utf8'));

const percent = (share) => (Number.isFinite(share) ? Number((100 * share).toFixed(1)) : undefined);
function row({ tp, fp, fn, tn }) {
  const [precision, recall] = [tp / (tp + fp), tp / (tp + fn)];
  return { P: percent(precision), R: percent(recall), F1: percent((2 * precision * recall) / (precision + recall)), tp, fp, fn, tn };
}
const table = (title, rows) => {
  console.log(`\n${title}`);
  console.table(rows);
};
const each = (counts) => Object.fromEntries(Object.keys(counts).sort().map((key) => [key, row(counts[key])]));

/** The scorer's counts at two thresholds as tables, beside the figures of others. */
export function printScores({ high, medium, labels, reports }) {
  console.log(`${labels} labelled fields; ${reports} fields of these repositories are taken for personal data`);
  table('All', {
    'at high': row(high.total),
    'at high and medium': row(medium.total),
    ...Object.fromEntries(anchors.rows.map(({ name, p, r, f }) => [name, { P: p, R: r, F1: f }])),
  });
  console.log(`at high and medium: macro F1 over repositories with 5 personal fields or more ${percent(medium.total.macroF1)};`
    + ` also reported, not scored: ${medium.total.deb} of ${medium.total.debN} debatable, ${medium.total.sec} of ${medium.total.secN} secrets`);
  table('By ORM, at high and medium', each(medium.byOrm));
  table('By language of the names', each(medium.byLang));
  table('By repository', each(medium.byRepo));
  table('By category: recall', Object.fromEntries(Object.entries(medium.byCat).map(([key, { tp, fn }]) => [key, { R: percent(tp / (tp + fn)), tp, fn }])));
}

const spoken = ({ repo, path, line, entity, field, type, category }) => `  ${repo} ${path}:${line} ${entity}.${field} <${String(type).slice(0, 60)}>${category ? ` [${category}]` : ''}`;

/** Every mistake at high and medium, to be read by hand. */
export function printErrors({ falsePositives, falseNegatives }) {
  console.log(`\nFalse positives (${falsePositives.length})\n${falsePositives.map(spoken).join('\n')}`);
  console.log(`\nFalse negatives (${falseNegatives.length})\n${falseNegatives.map(spoken).join('\n')}`);
}
