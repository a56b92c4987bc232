// Scores the model's personal fields over a labelled set, beside what other tools' rules reach on it.
//   node bench/pii/score.mjs --labels labels.jsonl --scorer score.mjs [--errors] owner/name=FOLDER ...
// The labelled set and its scorer are kept outside this repository; each FOLDER is a checkout of the commit that its
// labels name. `npm run build` first: the built command line is measured.
// Targets: precision >= 97 % at high; at high and medium precision >= 94 %, recall >= 90 %, F1 >= 92, every ORM >= 85.
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkoutsOf } from '../support/checkouts.mjs';
import { modelOfFolder } from '../support/modelOfFolder.mjs';
import { reportsOf } from './convert.mjs';
import { misplacedLabels } from './misplacedLabels.mjs';
import { printErrors, printScores } from './printScores.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { labels: { type: 'string' }, scorer: { type: 'string' }, errors: { type: 'boolean', default: false } },
});
const { labels: labelFile, scorer } = values;
if (!labelFile || !scorer) throw new Error('usage: node bench/pii/score.mjs --labels FILE --scorer FILE [--errors] owner/name=FOLDER ...');
const labels = readFileSync(labelFile, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
const checkouts = checkoutsOf(positionals);
const missing = [...new Set(labels.map(({ repo }) => repo))].filter((repo) => !checkouts.some(({ repository }) => repository === repo));
if (missing.length > 0) throw new Error(`no FOLDER for ${missing.join(', ')}`);
const misplaced = misplacedLabels(labels, checkouts);
if (misplaced.length > 0) throw new Error(`${misplaced.length} labels name a line without their field: another commit? First: ${JSON.stringify(misplaced[0])}`);

const models = checkouts.map(({ repository, folder }) => ({ repository, model: modelOfFolder(folder) }));
const reports = models.flatMap(({ repository, model }) => reportsOf(repository, model));
const home = mkdtempSync(join(tmpdir(), 'nilometer-bench-'));

function scoreAt(confidence) {
  const [given, printed] = [join(home, 'reports.json'), join(home, 'score.json')];
  writeFileSync(given, JSON.stringify(reports));
  // The scorer exits while a pipe still holds most of what it printed.
  const out = openSync(printed, 'w');
  execFileSync(process.execPath, [scorer, given, labelFile, '--min-confidence', confidence, '--json'], { stdio: ['ignore', out, 'inherit'] });
  closeSync(out);
  return JSON.parse(readFileSync(printed, 'utf8'));
}

const [high, medium] = [scoreAt('high'), scoreAt('medium')];
rmSync(home, { recursive: true });
printScores({ high, medium, labels: labels.length, reports: reports.length });
if (values.errors) printErrors(medium);
