// What the rules cost in oxlint: oxlint with no rule, then with those of `recommended`, and with all, with the index warm and cold.
//   node bench/oxlint-rules.mjs FOLDER [FOLDER ...] [--runs 5]
// Budget (vendure 1633446, packages/core/src packages/common/src): all rules take <= 3.5 CPU s with a warm index.
// `npm run build` first: the built plugin is measured.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import eslintPlugin from '../rules/dist/index.js';
import nilometer from '../rules/dist/oxlint.js';
import { commonFolder } from './support/commonFolder.mjs';
import { alternate, measure, report } from './support/measure.mjs';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { runs: { type: 'string', default: '5' } } });
if (positionals.length === 0) throw new Error('usage: node bench/oxlint-rules.mjs FOLDER [FOLDER ...]');
const folders = positionals.map((folder) => resolve(folder));
const oxlint = join(dirname(createRequire(import.meta.url).resolve('oxlint/package.json')), 'bin/oxlint');
const cwd = commonFolder(folders);
const home = mkdtempSync(join(tmpdir(), 'nilometer-bench-'));
const cache = join(home, 'cache');

function configuration(name, ids) {
  const file = join(home, `${name}.json`);
  const jsPlugins = ids.length > 0 ? [fileURLToPath(new URL('../rules/dist/oxlint.js', import.meta.url))] : [];
  const rules = Object.fromEntries(ids.map((id) => [`nilometer/${id}`, 'error']));
  writeFileSync(file, JSON.stringify({ plugins: [], categories: { correctness: 'off' }, jsPlugins, rules }));
  return file;
}
const none = configuration('none', []);
const all = configuration('all', Object.keys(nilometer.rules));
const on = (rules) => Object.entries(rules).filter(([, level]) => ![level].flat().includes('off')).map(([id]) => id.replace('nilometer/', ''));
const recommended = configuration('recommended', on(eslintPlugin.configs.recommended[0].rules));

function lint(config, ...before) {
  for (const step of before) step();
  const run = measure(process.execPath, [oxlint, '-c', config, '--format', 'json', ...folders], { cwd, env: { ...process.env, CACHE_DIR: cache } });
  const { diagnostics, number_of_files: files } = JSON.parse(run.stdout);
  return { cpu: run.cpu, peakMb: run.peakMb, files, findings: diagnostics.length };
}

lint(all);
const medians = alternate({
  'no rule': () => lint(none),
  'recommended, index warm': () => lint(recommended),
  'all rules, index warm': () => lint(all),
  'all rules, index cold': () => lint(all, () => rmSync(cache, { recursive: true, force: true })),
}, Number(values.runs));
report(`oxlint, ${folders.join(' ')}`, medians, { peer: 'no rule' });
rmSync(home, { recursive: true, force: true });
