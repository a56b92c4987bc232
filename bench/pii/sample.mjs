// Draws fields that are taken for personal data, with the code around them, to be read by hand.
//   node bench/pii/sample.mjs --seed 1 --count 200 [--of persisted|carriers] owner/name@commit=FOLDER ...
// Prints one JSON line a field: what bench/precision/pii.jsonl keeps, and `code`, which a reader replaces by `verdict`
// (true, false, debatable) and `reason`. `carriers` are records that are not stored: DTOs, schemas of messages. What depends on people's opinion (confidence low) is not drawn.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkoutsOf } from '../support/checkouts.mjs';
import { modelOfFolder } from '../support/modelOfFolder.mjs';
import { seededDraw } from '../support/seededDraw.mjs';
import { reportsOf } from './convert.mjs';

/** Lines shown before and behind a field. */
const AROUND = 4;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '200' }, of: { type: 'string' } },
});

const fields = checkoutsOf(positionals).flatMap(({ repository, commit, folder }) => {
  const { entities } = modelOfFolder(folder);
  const chosen = { entities: entities.filter(({ persisted }) => values.of === undefined || persisted === (values.of === 'persisted')) };
  return reportsOf(repository, chosen)
    .filter(({ confidence }) => confidence !== 'low')
    .map(({ path: file, line, entity, field, category, confidence }) => ({ repository, commit, file, line, entity, field, category, confidence, folder }));
});
const drawn = seededDraw(fields, Number(values.count), values.seed, ...positionals.map((argument) => argument.split('=')[0]));
console.error(`seed ${values.seed}: ${drawn.length} of ${fields.length} fields`);
for (const { folder, ...field } of drawn) {
  const lines = readFileSync(join(folder, field.file), 'utf8').split(/\r?\n/);
  const code = lines.slice(Math.max(0, field.line - 1 - AROUND), field.line + AROUND);
  console.log(JSON.stringify({ ...field, code }));
}
