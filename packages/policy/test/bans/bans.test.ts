import { describe, expect, it } from 'vitest';
import { bansOf } from '../../src/bans/bansOf.ts';
import { builtInBans } from '../../src/bans/builtIn.ts';
import { ban } from '../../src/config/schema/ban.ts';
import type { Ban } from '../../src/policy.ts';

const bans: Ban[] = [
  { package: 'moment', reason: 'r' },
  { package: '@old/*', reason: 'r' },
  { package: 'left', reason: 'r', expires: '2026-11-21' },
];

it.each<[name: string, now: string, banned: string[]]>([
  ['moment', '2026-11-22', ['moment']],
  ['moment-timezone', '2026-11-22', []],
  ['@old/client', '2026-11-22', ['@old/*']],
  ['@older/client', '2026-11-22', []],
  ['left', '2026-11-21T23:59:59Z', ['left']],
  ['left', '2026-11-22T00:00:00Z', []],
])('%s at %s: %j', (name, now, banned) => {
  expect(bansOf(bans, name, new Date(now)).map((entry) => entry.package)).toEqual(banned);
});

describe.each(builtInBans.map((entry) => [entry.package, entry] as const))('built-in ban on %s', (_, entry) => {
  it('is well-formed and says where its authors said so', () => {
    expect(ban().safeParse(entry).error).toBeUndefined();
    expect(entry.source).toMatch(/^https:/);
  });
});

it('bans no name that Node answers to itself', async () => {
  const { builtinModules } = await import('node:module');
  expect(builtInBans.filter((entry) => builtinModules.includes(entry.package))).toEqual([]);
});
