import { expect, it } from 'vitest';
import { didYouMean } from '../../src/config/didYouMean.ts';

it.each<[string, string | undefined, string]>([
  ['guidlines', 'guidelines', 'a letter left out'],
  ['gaet', 'gate', 'two letters swapped'],
  ['BANS', 'bans', 'the wrong case'],
  ['ignores', 'ignore', 'a letter too many'],
  ['xyz', undefined, 'nothing near'],
  ['g', undefined, 'too short to be sure'],
  ['', undefined, 'nothing at all'],
])('%j means %j: %s', (typed, meant) => {
  expect(didYouMean(typed, ['guidelines', 'gate', 'bans', 'ignore'])).toBe(meant);
});
