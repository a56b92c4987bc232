import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recipes } from '../../codemods/src/recipes/all.generated.ts';
import { commands } from '../../packages/cli/src/commands.ts';
import { root } from '../support/root.ts';

const page = readFileSync(join(root, 'docs/decisions/010-what-is-postponed.md'), 'utf8');

/** What the column "left out" spells as code. */
const leftOut = page.split('\n').filter((line) => line.startsWith('| ')).flatMap((line) => [...(line.split(' | ')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name));

test('nothing that is postponed is built', () => {
  expect(leftOut).toContain('plain-to-pii');
  expect(leftOut.filter((name) => name !== undefined && (Object.hasOwn(commands, name) || Object.hasOwn(recipes, name)))).toEqual([]);
});
