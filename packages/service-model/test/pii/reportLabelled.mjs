#!/usr/bin/env node
// Classifies the fields of a labelled set (JSON lines: repo, path, orm, entity, field, line, type, kind) and prints the
// reports that its scorer takes, and fields a CPU second. Needs the built package.
// usage: reportLabelled.mjs <labels.jsonl> > reports.json
import { readFileSync } from 'node:fs';
import { classify } from '../../dist/index.js';

const [labels] = process.argv.slice(2);
if (labels === undefined) throw new Error('usage: reportLabelled.mjs <labels.jsonl>');
const records = readFileSync(labels, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

/** The set keeps a type and its decorators, or a whole mongoose or sequelize option object, in one text. */
function typeOf(text) {
  if (/^(?:\w+\(?\s*)?\{/.test(text)) return /\btype:\s*\[?([\w.]+)/.exec(text)?.[1] ?? text;
  return text.split(/\s@/)[0].replace(/^@.*/, '') || null;
}

const entities = new Map();
for (const record of records) {
  const key = `${record.repo}/${record.path}#${record.entity}`;
  entities.set(key, [...(entities.get(key) ?? []), record]);
}

const questions = [...entities.values()].flatMap((fields) => {
  const siblings = fields.map(({ field, type }) => ({ name: field, type: typeOf(type) }));
  return fields.map((record) => {
    const column = /name:\s*["'](\w+)["']/.exec(record.type)?.[1];
    const field = {
      name: record.field,
      type: typeOf(record.type),
      decorators: [...record.type.matchAll(/@(\w+)/g)].map(([, name]) => name),
      relation: record.kind === 'relation',
      ...(column === undefined ? {} : { column }),
    };
    return { record, field, owner: { name: record.entity, orm: record.orm }, siblings };
  });
});

const answers = questions.map(({ record, field, owner, siblings }) => ({ record, verdict: classify(field, owner, siblings) }));
const reports = answers
  .filter(({ verdict }) => verdict.label === 'pii')
  .map(({ record: { repo, path, entity, field, line }, verdict: { category, confidence } }) => ({ path: `${repo.replace('/', '__')}/${path}`, entity, field, line, category, confidence }));
process.stdout.write(`${JSON.stringify(reports)}\n`);

const laps = 50;
const before = process.cpuUsage();
for (let lap = 0; lap < laps; lap++) for (const { field, owner, siblings } of questions) classify(field, owner, siblings);
const { user, system } = process.cpuUsage(before);
console.error(`${Math.round((laps * questions.length * 1e6) / (user + system))} fields a CPU second over ${laps} × ${questions.length}`);
