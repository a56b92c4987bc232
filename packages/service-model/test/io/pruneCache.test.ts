import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pruneCache } from '../../src/io/pruneCache.ts';
import { folderOf } from '../projectOf.ts';

const NOW = Date.UTC(2026, 0, 1);
const [USED, OTHER] = ['0'.repeat(16), '1'.repeat(16)];

test.each([
  ['a part of the index in use', `facts-${USED}.json`, 400 * 24, true],
  ['a part of another one', `facts-${OTHER}.json`, 31 * 24, false],
  ['a part of another one, used of late', `facts-${OTHER}.json`, 29 * 24, true],
  ['what a write of the index in use left', `facts-${USED}.json.6f9619ff-8b86-d011-b42d-00c04fc964ff`, 2, false],
  ['what a write of another one left', `facts-${OTHER}.json.42.0`, 2, false],
  ['what is being written', `facts-${USED}.json.6f9619ff-8b86-d011-b42d-00c04fc964ff`, 0.5, true],
  ["somebody else's file", 'advisories.json', 400 * 24, true],
])('%s', (_, name, hours, stays) => {
  const folder = folderOf({ [name]: '' });
  const then = NOW / 1000 - hours * 3600;
  utimesSync(join(folder, name), then, then);
  pruneCache(folder, [USED], NOW);
  expect(readdirSync(folder).includes(name)).toBe(stays);
});
