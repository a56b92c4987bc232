import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, hashOfState, stateOfHash } from '../../../src/datamap/html/browser/state.ts';

test.each([
  ['', undefined],
  ['#fields', undefined],
  ['#?', {}],
  ['#?q=e-mail+address&special=yes', { q: 'e-mail address', special: 'yes' }],
  ['#?q=%E0%A4%A', { q: '\ufffd%A' }],
])('%s', (hash, state) => {
  expect(stateOfHash(hash)).toEqual(state);
});

test('every state comes back from its hash', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'grapheme' }), { noNullPrototype: true }), (state) => {
      expect(stateOfHash(hashOfState(state))).toEqual(state);
    }),
  );
});

test.each([
  [{}, '/map.html?x=1'],
  [{ q: 'a' }, '/map.html?x=1#?q=a'],
])('the address of %j', (state, address) => {
  expect(addressOf({ pathname: '/map.html', search: '?x=1' }, state)).toBe(address);
});
