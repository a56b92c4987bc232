import { expect, it } from 'vitest';
import { profiles } from '../src/profiles/all.generated.ts';

const namesOf = ({ concepts }: (typeof profiles)[keyof typeof profiles]) => Object.values(concepts).flatMap((refs) => refs.flatMap(({ module, symbol }) => [module, symbol]));

it('the two profiles share no name, so nothing that knows only one can pass on both', () => {
  const ours = new Set(namesOf(profiles.nilometer));
  expect(namesOf(profiles.acme).filter((name) => ours.has(name))).toEqual([]);
  expect(ours.size).toBeGreaterThan(3);
});
