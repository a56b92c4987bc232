#!/usr/bin/env node
// Draws the README's pictures from real runs: what the commands print, colours turned into SVG.
// `--check` writes nothing and exits 1 when a picture no longer shows what its command prints.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pictures } from './pictures/pictures.mjs';
import { terminalSvg } from './pictures/terminalSvg.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** What a command prints on a terminal, below the line that a person types. */
function shown({ command, typed, ends = 0 }) {
  const run = spawnSync(process.execPath, ['packages/cli/bin/nilometer.js', ...command], {
    cwd: root, encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '1', NO_COLOR: '', COLUMNS: '120' },
  });
  if (run.status !== ends) throw new Error(`${command.join(' ')} exits with ${run.status}: ${run.stderr}`);
  return `$ nilometer ${typed}\n\n${run.stdout}`;
}

for (const picture of pictures(root)) {
  const file = join(root, 'docs', `${picture.name}.svg`);
  const svg = terminalSvg(shown(picture), `Output of nilometer ${picture.typed}`);
  if (existsSync(file) && readFileSync(file, 'utf8') === svg) continue;
  if (process.argv.includes('--check')) {
    console.error(`docs/${picture.name}.svg is stale: run \`npm run picture\``);
    process.exitCode = 1;
  } else writeFileSync(file, svg);
}
