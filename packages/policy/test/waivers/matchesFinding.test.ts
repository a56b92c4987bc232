import { expect, it } from 'vitest';
import type { Waiver } from '../../src/waiver.ts';
import { matchesFinding } from '../../src/waivers/matchesFinding.ts';
import { finding } from '../finding.ts';

const found = finding({ file: 'services/orders/src/order.ts', entity: 'Order', package: 'typeorm', version: '0.3.20' });

it.each<[Waiver['match'], boolean, string]>([
  [{ file: 'services/orders/src/order.ts' }, true, 'the file itself'],
  [{ file: 'services/**' }, true, 'a glob over it'],
  [{ file: 'services/*' }, false, 'a glob that stops before it'],
  [{ file: 'src/order.ts' }, false, 'the end of its path'],
  [{ entity: 'Order' }, true, 'the entity'],
  [{ entity: 'Ord*' }, true, 'a glob over the entity'],
  [{ entity: 'order' }, false, 'the entity in another case'],
  [{ package: 'typeorm' }, true, 'the package'],
  [{ package: 'type*' }, false, 'a glob, where a name is due'],
  [{ package: 'typeorm', version: '0.3.20' }, true, 'package and version'],
  [{ package: 'typeorm', version: '0.3.21' }, false, 'another version'],
  [{ fingerprint: found.fingerprint }, true, 'the fingerprint'],
  [{ fingerprint: 'ffffffffffffffff' }, false, 'another fingerprint'],
  [{ file: 'services/**', entity: 'User' }, false, 'one part of two'],
])('match %j: %s (%s)', (match, matches) => {
  expect(matchesFinding({ guideline: 'entity-version', match }, found)).toBe(matches);
  expect(matchesFinding({ guideline: 'uuid-primary-key', match }, found)).toBe(false);
});

it('does not match a part that the finding lacks', () => {
  expect(matchesFinding({ guideline: 'entity-version', match: { entity: '*' } }, finding())).toBe(false);
});
