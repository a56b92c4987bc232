// Writes docs/precision.md from the lines that were read by hand, results.json (measure.mjs) and peers.json (peers.mjs).
//   node bench/precision/report.mjs [--check]
// --check writes nothing, and exits 1 where the page is not what the files say.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { precisionPage } from './precisionPage.mjs';

const page = fileURLToPath(new URL('../../docs/precision.md', import.meta.url));
const text = precisionPage();
if (!process.argv.includes('--check')) writeFileSync(page, text);
else if (readFileSync(page, 'utf8') !== text) {
  console.error('docs/precision.md is stale: node bench/precision/report.mjs');
  process.exitCode = 1;
}
