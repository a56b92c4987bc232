// rename-import (plan and R0, nothing written) over a source tree, side by side with jscodeshift doing the same dry.
//   node bench/rename-import.mjs FOLDER [--runs 5] [--from @nestjs/common] [--to @platform/http] [--ours]
// Budget (ever-co/ever-gauzy 39a5c3a): <= 2 CPU s and <= 200 MB; 1,346 edits in 1,343 files.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { alternate, measure, report } from './support/measure.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '5' },
    from: { type: 'string', default: '@nestjs/common' },
    to: { type: 'string', default: '@platform/http' },
    // Without the peer, which takes minutes.
    ours: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('usage: node bench/rename-import.mjs FOLDER');
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

function ours() {
  const options = ['--option', `from=${values.from}`, '--option', `to=${values.to}`, '--format', 'json'];
  const run = measure(process.execPath, [here('../codemods/bin/nilometer-codemods.js'), 'migrate', folder, '--recipe', 'rename-import', ...options]);
  if (run.status !== 0) throw new Error(run.stdout);
  const { edits, filesEdited, recipes } = JSON.parse(run.stdout);
  return { cpu: run.cpu, peakMb: run.peakMb, files: filesEdited, edits: edits.length, failed: recipes[0].totals.unparsed };
}

function jscodeshift() {
  const options = ['--dry', '--parser=tsx', '--extensions=ts,tsx', '--ignore-pattern=**/node_modules/**', `--from=${values.from}`, `--to=${values.to}`];
  const run = measure(process.execPath, [here('../node_modules/jscodeshift/bin/jscodeshift.js'), '-t', here('./rename-import.transform.cjs'), ...options, folder]);
  const count = (word) => Number(new RegExp(`(\\d+) ${word}`).exec(run.stdout)?.[1] ?? NaN);
  // It does not count edits; a file counts once.
  return { cpu: run.cpu, peakMb: run.peakMb, files: count('ok'), edits: NaN, failed: count('errors') };
}

const contenders = values.ours ? { nilometer: ours } : { nilometer: ours, jscodeshift };
const medians = alternate(contenders, Number(values.runs));
report(`rename-import ${values.from} -> ${values.to}, ${folder}`, medians, { peer: values.ours ? 'nilometer' : 'jscodeshift' });
