// Model index of a source tree: entities alone (what lint asks for) and all of it, cold and warm, against parsing the
// same files with TypeScript.
//   node bench/model-index.mjs FOLDER [FOLDER ...] [--runs 5]
// Budgets: vendure 1633446, packages/core/src packages/common/src: entities cold <= 2 CPU s, warm <= 50 ms of work, 0 parses;
// all cold <= 2.5 CPU s. ever-gauzy 39a5c3a: all cold <= 12 CPU s and 400 MB, warm <= 1.5 CPU s.
import { rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { alternate, measure, report } from './support/measure.mjs';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { runs: { type: 'string', default: '5' } } });
if (positionals.length === 0) throw new Error('usage: node bench/model-index.mjs FOLDER [FOLDER ...]');
const folders = positionals.map((folder) => resolve(folder));
const child = fileURLToPath(new URL('./support/model-once.mjs', import.meta.url));
const peer = fileURLToPath(new URL('./support/parse-with-typescript.mjs', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'nilometer-bench-'));
const env = { ...process.env, CACHE_DIR: join(home, 'cache') };

const once = (want) => {
  const run = measure(process.execPath, [child, '--want', want, ...folders], { env });
  if (run.status !== 0) throw new Error(run.stdout);
  const inside = JSON.parse(run.stdout);
  return { cpu: run.cpu, workMs: inside.workMs, parsed: inside.parsed, peakMb: run.peakMb };
};
const cold = (want) => { rmSync(env.CACHE_DIR, { recursive: true, force: true }); return once(want); };
const medians = alternate({
  'entities, cold': () => cold('entities'),
  'entities, warm': () => once('entities'),
  'all, cold': () => cold('all'),
  'all, warm': () => once('all'),
  'typescript 6, parse only': () => { const run = measure(process.execPath, [peer, ...folders]); return { cpu: run.cpu, workMs: 0, parsed: Number(run.stdout), peakMb: run.peakMb }; },
}, Number(values.runs));
report(`model index, ${folders.join(' ')}`, medians, { peer: 'typescript 6, parse only' });
rmSync(home, { recursive: true, force: true });
