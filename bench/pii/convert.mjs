// Fields that the model takes for personal data, as the labelled set's scorer reads them.
//   node bench/pii/convert.mjs owner/name=FOLDER ... > reports.json
// Labels stand where a field is declared, so what several entities inherit is one report, of their base.
import { pathToFileURL } from 'node:url';
import { checkoutsOf } from '../support/checkouts.mjs';
import { modelOfFolder } from '../support/modelOfFolder.mjs';

/** Of one repository's model, as `nilometer model --format json` prints it. */
export function reportsOf(repository, { entities }) {
  const reports = new Map();
  for (const { name, file, fields } of entities) {
    for (const { name: field, file: path = file, line, inheritedFrom: entity = name, pii } of fields) {
      const key = JSON.stringify([path, entity, field]);
      if (pii.label !== 'pii' || reports.has(key)) continue;
      reports.set(key, { repo: repository, path, entity, field, line, category: pii.category, confidence: pii.confidence });
    }
  }
  return [...reports.values()];
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const reports = checkoutsOf(process.argv.slice(2)).flatMap(({ repository, folder }) => reportsOf(repository, modelOfFolder(folder)));
  process.stdout.write(`${JSON.stringify(reports)}\n`);
}
