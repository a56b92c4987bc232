import { expect, test } from 'vitest';
import { isRunAs } from '../../src/project/isRunAs.ts';

test.each<[string, string, boolean]>([
  ['./src/seed.ts', 'src/seed.ts', true],
  ['db', 'db/index.js', true],
  ['dist/src/setup/reset.js', 'src/setup/reset.ts', true],
  ['build/jobs/stats.js', 'src/jobs/stats.ts', true],
  ['dist', 'src/index.ts', true],
  ['dist/other.js', 'src/reset.ts', false],
  ['src/reset.js', 'reset.ts', false],
])('%s runs %s: %s', (ran, file, expected) => {
  expect(isRunAs(ran, file)).toBe(expected);
});
