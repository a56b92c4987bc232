// What the rules add to ESLint: parser alone, then with the five rules of `recommended`, with the index warm and cold,
// and with all of them, `pii-leak` too, which asks for what code does.
//   node bench/eslint-overhead.mjs FOLDER [FOLDER ...] [--runs 5]
// Budget (vendure 1633446, packages/core/src packages/common/src): warm adds <= 10 % CPU to the parser alone.
// `npm run build` first: the built plugin is measured.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { commonFolder } from './support/commonFolder.mjs';
import { alternate, measure, report } from './support/measure.mjs';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { runs: { type: 'string', default: '5' } } });
if (positionals.length === 0) throw new Error('usage: node bench/eslint-overhead.mjs FOLDER [FOLDER ...]');
const folders = positionals.map((folder) => resolve(folder));
const child = fileURLToPath(new URL('./support/eslint-once.mjs', import.meta.url));
const cwd = commonFolder(folders);
const home = mkdtempSync(join(tmpdir(), 'nilometer-bench-'));
const cache = join(home, 'cache');

function lint(rules, ...before) {
  for (const step of before) step();
  const run = measure(process.execPath, [child, rules, ...folders], { cwd, env: { ...process.env, CACHE_DIR: cache } });
  if (run.status !== 0) throw new Error(run.stdout);
  const { files, findings } = JSON.parse(run.stdout);
  return { cpu: run.cpu, peakMb: run.peakMb, files, findings };
}

lint('five');
lint('all');
const medians = alternate({
  'parser alone': () => lint('none'),
  // What ESLint spends on any five rules; the budget counts it as ours.
  'five empty rules': () => lint('empty'),
  'five rules, index warm': () => lint('five'),
  'all rules, index warm': () => lint('all'),
  'five rules, index cold': () => lint('five', () => rmSync(cache, { recursive: true, force: true })),
}, Number(values.runs));
report(`ESLint, ${folders.join(' ')}`, medians, { peer: 'parser alone' });
rmSync(home, { recursive: true, force: true });
