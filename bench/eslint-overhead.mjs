// What the rules add to ESLint: parser alone, then so many empty rules, the rules of `recommended`, and all of them, those
// that ask for what code does among them, with the index warm and cold; and the same in two workers, which share one index.
//   node bench/eslint-overhead.mjs FOLDER [FOLDER ...] [--runs 5] [--count 20]
// --count: fewer rules than these are filled up with copies of `pii-leak`, which asks for what code does.
// Budget (vendure 1633446, packages/core/src packages/common/src): all rules, warm, add <= 15 % CPU to the parser alone.
// `npm run build` first: the built plugin is measured.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { commonFolder } from './support/commonFolder.mjs';
import { alternate, measure, report } from './support/measure.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' }, count: { type: 'string', default: '20' } },
});
if (positionals.length === 0) throw new Error('usage: node bench/eslint-overhead.mjs FOLDER [FOLDER ...]');
const folders = positionals.map((folder) => resolve(folder));
const child = fileURLToPath(new URL('./support/eslint-once.mjs', import.meta.url));
const cwd = commonFolder(folders);
const home = mkdtempSync(join(tmpdir(), 'nilometer-bench-'));
const cache = join(home, 'cache');
const forget = () => rmSync(cache, { recursive: true, force: true });

function lint(rules, { before = () => {}, concurrency = '', count = values.count } = {}) {
  before();
  const env = { ...process.env, CACHE_DIR: cache, BENCH_RULES: rules, BENCH_COUNT: count, BENCH_CONCURRENCY: concurrency };
  const run = measure(process.execPath, [child, ...folders], { cwd, env });
  if (run.status !== 0) throw new Error(run.stdout);
  const { files, findings } = JSON.parse(run.stdout);
  return { cpu: run.cpu, peakMb: run.peakMb, files, findings };
}

lint('all');
const runs = Number(values.runs);
const alone = alternate({
  'parser alone': () => lint('none'),
  // What ESLint spends on a rule of anybody, and on as many; the budget counts it as ours.
  '1 empty rule': () => lint('empty', { count: '1' }),
  [`${values.count} empty rules`]: () => lint('empty'),
  'recommended, index warm': () => lint('recommended'),
  'all rules, index warm': () => lint('all'),
  'all rules, index cold': () => lint('all', { before: forget }),
}, runs);
report(`ESLint, ${folders.join(' ')}, ${values.count} rules`, alone, { peer: 'parser alone' });
const shared = alternate({
  'parser alone, 2 workers': () => lint('none', { concurrency: '2' }),
  'all rules, 2 workers, warm': () => lint('all', { concurrency: '2' }),
  'all rules, 2 workers, cold': () => lint('all', { concurrency: '2', before: forget }),
}, runs);
report('The same in two workers', shared, { peer: 'parser alone, 2 workers' });
forget();
rmSync(home, { recursive: true, force: true });
