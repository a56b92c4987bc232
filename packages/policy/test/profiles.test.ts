import { expect, it } from 'vitest';
import type { Profile } from '../src/profile.ts';
import { profiles } from '../src/profiles/all.generated.ts';

const namesOf = ({ concepts }: Profile): string[] => Object.values(concepts).flatMap((refs) => refs.flatMap(({ module, symbol }) => [module, symbol]));

it('the two profiles share no name, so nothing that knows only one can pass on both', () => {
  const ours = new Set(namesOf(profiles.nilometer));
  expect(namesOf(profiles.acme).filter((name) => ours.has(name))).toEqual([]);
  expect(ours.size).toBeGreaterThan(3);
});
