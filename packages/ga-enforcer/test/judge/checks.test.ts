import { catalogue } from '@nilometer/policy';
import { expect, it } from 'vitest';
import { checks } from '../../src/judge/checks.ts';
import { findings } from '../../src/judge/findings/all.generated.ts';

/** About the project, judged by `judgeRuntime`; and the one that has no source of facts yet. */
const notOfDependencies = ['ga/advisory', 'ga/runtime-eol'];

it('finds a unit for every row of the catalogue that is about a dependency', () => {
  const rows = Object.values(catalogue).filter(({ surfaces }) => [...surfaces].some((surface) => surface === 'gate')).map(({ id }): string => id);
  expect([...checks.map(({ id }): string => id), ...notOfDependencies].sort()).toEqual(rows.sort());
});

it('says them in one order', () => {
  const orders = Object.values(findings).map(({ order }) => order);
  expect(new Set(orders).size).toBe(orders.length);
  expect(checks[0]?.id).toBe('banned-dependencies');
});
