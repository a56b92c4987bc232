// Fields that the classifier judges in a CPU second: of the models of FOLDERs, or of 20,000 generated ones.
//   node bench/pii/throughput.mjs [FOLDER ...] [--runs 5]
// Budget: >= 100,000 fields/CPU s, median of 5 runs.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadPolicy } from '@nilometer/policy';
import { classify, loadBehaviourReaders, openProject } from '@nilometer/service-model';
import { median } from '../support/measure.mjs';
import { generatedRecords } from './generatedRecords.mjs';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { runs: { type: 'string', default: '5' } } });

async function recordsOf(folder) {
  const root = resolve(folder);
  const model = openProject({ root, policy: loadPolicy({ from: root }), cache: 'disk', behaviours: loadBehaviourReaders() }).model();
  return [...model.entities, ...model.carriers];
}
const records = positionals.length === 0 ? generatedRecords() : (await Promise.all(positionals.map(recordsOf))).flat();
const fields = records.reduce((sum, record) => sum + record.fields.length, 0);

function once() {
  const started = process.cpuUsage();
  const labels = { pii: 0, secret: 0, none: 0 };
  for (const { name, orm, fields: siblings } of records) for (const field of siblings) labels[classify(field, { name, orm }, siblings).label]++;
  const { user, system } = process.cpuUsage(started);
  return { perSecond: fields / ((user + system) / 1e6), labels };
}

const { labels } = once();
const rate = median(Array.from({ length: Number(values.runs) }, () => once().perSecond));
console.log(`${fields} fields of ${records.length} records: ${Math.round(rate)} fields/CPU s (median of ${values.runs}); ${labels.pii} personal, ${labels.secret} secret, ${labels.none} neither`);
