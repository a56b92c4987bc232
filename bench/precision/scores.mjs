import { existsSync, readFileSync } from 'node:fs';
import { catalogue } from '@nilometer/policy';
import { lastDraw, readLines } from './lines.mjs';

const results = existsSync(new URL('results.json', import.meta.url)) ? JSON.parse(readFileSync(new URL('results.json', import.meta.url), 'utf8')) : { findings: {}, standing: {}, recall: {} };

const sum = (table = {}) => Object.values(table).reduce((total, one) => total + one, 0);
const count = (lines, verdict) => lines.filter((line) => line.verdict === verdict).length;
const share = (part, whole) => (whole === 0 ? null : part / whole);
const standingOf = (id, verdict) => sum(Object.fromEntries(Object.entries(results.standing[id] ?? {}).map(([repository, counts]) => [repository, counts[verdict]])));

/**
 * What is known of each guideline's precision and recall, from what was read and listed by hand.
 * `precision` is that of the last draw as it was drawn; `strict` takes debatable findings for false ones; `standing` is
 * what is left of the draw since causes were mended.
 */
export function scores() {
  const read = readLines();
  return Object.values(catalogue)
    .filter(({ surfaces }) => surfaces.includes('lint'))
    .map(({ id, severity }) => {
      const lines = lastDraw(read.get(id) ?? []);
      const wrong = count(lines, 'false');
      const recall = Object.values(results.recall[id] ?? {});
      return {
        id,
        level: severity.recommended,
        findings: sum(results.findings[id]),
        findingServices: Object.values(results.findings[id] ?? {}).filter((some) => some > 0).length,
        read: lines.length,
        services: new Set(lines.map(({ repository }) => repository)).size,
        wrong,
        debatable: count(lines, 'debatable'),
        precision: share(lines.length - wrong, lines.length),
        strict: share(count(lines, 'true'), lines.length),
        standingWrong: standingOf(id, 'false'),
        standing: standingOf(id, 'true') + standingOf(id, 'debatable') + standingOf(id, 'false'),
        listed: recall.reduce((total, one) => total + one.listed, 0),
        found: recall.reduce((total, one) => total + one.found, 0),
        recallServices: recall.length,
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Findings of each guideline in each service. */
export const findingsByService = () => results.findings;
