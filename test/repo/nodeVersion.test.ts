import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** The line of Node that a run is for: `.config/scripts/node24.mjs` says 24. Left out, whichever is installed, of those that the packages name. */
const wanted = process.env['NILOMETER_NODE'] ?? '(?:20|22|2[4-9])';

test(`these tests run on Node ${process.version}`, () => {
  process.stdout.write(`these tests run on Node ${process.version}\n`);
  expect(process.version).toMatch(new RegExp(`^v${wanted}\\.`));
});

test('and so do the programs that they start by name', () => {
  const { stdout } = spawnSync('node', ['--version'], { encoding: 'utf8' });
  expect(stdout.trim()).toBe(process.version);
});
