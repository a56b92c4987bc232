// Judges the corpus by every guideline and compares with what was read by hand and with what was listed by hand.
//   node bench/precision/measure.mjs FOLDER [--guideline id ...] [--repository owner/name ...] [--draw 4 --seed 6]
// FOLDER holds checkouts of the commits of services.json, without their node_modules, each as owner+name.
// Writes results.json, from which docs/precision.md is made (report.mjs); with --draw prints instead, one JSON line a
// finding, up to that many of each guideline in each service: what a reader completes by `verdict` and `reason`.
// Exit 1 when a finding that was read as false came back, or one that was read as true is gone.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { seededDraw } from '../support/seededDraw.mjs';
import { checkoutsIn, missingFrom } from './checkouts.mjs';
import { findingsOf } from './findingsOf.mjs';
import { lastDraw, listedViolations, placeOf, readLines } from './lines.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { guideline: { type: 'string', multiple: true }, repository: { type: 'string', multiple: true }, draw: { type: 'string' }, seed: { type: 'string', default: '6' } },
});
const [folder] = positionals;
if (!folder) throw new Error('usage: node bench/precision/measure.mjs FOLDER');

const file = new URL('results.json', import.meta.url);
const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { findings: {}, standing: {}, recall: {} };
const read = readLines();
const listed = listedViolations();
let broken = 0;

/** A finding on a violation's line, or within two: where a decorator, a name and a call of one thing stand. */
const isFound = (places, { file: path, line }) => [0, 1, -1, 2, -2].some((by) => places.has(placeOf(path, line + by)));

function draw(repository, commit, groups) {
  for (const [guideline, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const { file: path, range, entity, message } of seededDraw(group, Number(values.draw), values.seed, repository, guideline)) {
      console.log(JSON.stringify({ guideline, seed: Number(values.seed), repository, commit, file: path, line: range.start.line, entity, message }));
    }
  }
}

function compare(repository, groups) {
  const ids = values.guideline ?? [...new Set([...groups.keys(), ...read.keys(), ...listed.keys()])];
  for (const id of ids) {
    const group = groups.get(id) ?? [];
    const places = new Set(group.map(({ file: path, range }) => placeOf(path, range.start.line)));
    results.findings[id] = { ...results.findings[id], [repository]: group.length };
    const lines = lastDraw(read.get(id) ?? []).filter((line) => line.repository === repository);
    const stands = lines.filter((line) => places.has(placeOf(line.file, line.line)));
    if (lines.length > 0) results.standing[id] = { ...results.standing[id], [repository]: countVerdicts(stands) };
    const violations = (listed.get(id) ?? []).filter((line) => line.repository === repository);
    const found = violations.filter((one) => isFound(places, one));
    if (violations.length > 0) results.recall[id] = { ...results.recall[id], [repository]: { listed: violations.length, found: found.length } };
    for (const line of lines) {
      const isStanding = places.has(placeOf(line.file, line.line));
      if (line.verdict === 'false' ? !isStanding : isStanding) continue;
      broken += line.verdict === 'false' ? 0 : 1;
      console.error(`${line.verdict === 'false' ? 'false, and still found' : 'true, and no longer found'}: ${id} ${repository} ${placeOf(line.file, line.line)}`);
    }
    for (const one of violations) if (!found.includes(one)) console.error(`listed, and not found: ${id} ${repository} ${placeOf(one.file, one.line)}`);
  }
}

const countVerdicts = (lines) => Object.fromEntries(['true', 'debatable', 'false'].map((verdict) => [verdict, lines.filter((line) => line.verdict === verdict).length]));

const sorted = (value) => (value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)])) : value);

for (const { repository } of missingFrom(folder)) if (!values.repository || values.repository.includes(repository)) console.error(`${repository}: no checkout in ${folder}`);
for (const { repository, commit, root } of checkoutsIn(folder, values.repository)) {
  const groups = findingsOf(root, values.guideline);
  console.error(`${repository}: ${[...groups].map(([id, { length }]) => `${id} ${length}`).sort().join(', ')}`);
  if (values.draw) draw(repository, commit, groups);
  else compare(repository, groups);
}
if (!values.draw) {
  writeFileSync(file, `${JSON.stringify(sorted(results), null, 2)}\n`);
  process.exitCode = broken > 0 ? 1 : 0;
}
