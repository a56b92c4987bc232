import { expect, test } from 'vitest';
import { isByHand } from '../../src/project/isByHand.ts';

const programs = (count: number, command = 'ts-node src/'): [string, string][] => Array.from({ length: count }, (_, index) => [`p${index}`, `${command}${index}.ts`]);

test.each<[string, [string, string][], boolean]>([
  ['many programs', programs(6), true],
  ['with options before', programs(6, 'npx --node-options=x tsx --env-file=.env ./src/'), true],
  ['a few', programs(5), false],
  ['one of many names', Array.from({ length: 9 }, (_, index) => [`p${index}`, 'tsx src/a.ts']), false],
  ['of what was built', programs(6, 'node dist/'), false],
  ['and a service', [...programs(6), ['start:prod', 'node dist/main']], false],
  ['and a service that is developed', [...programs(6), ['dev', 'tsx watch src/main.ts']], false],
  ['and what only begins like one', [...programs(6), ['started', 'x']], true],
])('%s: %s', (_, scripts, expected) => {
  expect(isByHand(scripts)).toBe(expected);
});
