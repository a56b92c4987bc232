import { expect, it } from 'vitest';
import { parse } from 'semver';
import { ageRulesOf } from '../../src/judge/ageRulesOf.ts';
import { releasesFrom } from '../../src/judge/release.ts';
import { targetOf } from '../../src/judge/target.ts';
import { policyWith } from '../support/policy.ts';
import { recordOf } from '../support/registry.ts';

const rules = ageRulesOf('p', 'production', policyWith().gate, () => true, []);
const installed = parse('1.0.0');

it('is found without comparing hundreds of releases pair by pair', () => {
  const count = 500;
  const record = recordOf(Object.fromEntries(Array.from({ length: count }, (_, patch) => [`1.0.${patch + 1}`, '02-01'])));
  const releases = installed ? releasesFrom(record, installed, 'major') : [];
  let readings = 0;
  const reading = (version: string): number => {
    readings++;
    return Date.parse(record.time[version] ?? '');
  };
  const target = targetOf(releases, { now: Date.parse('2026-11-22T00:00:00Z'), rules, reading });
  expect(target).toEqual({ minimal: '1.0.500', recommended: '1.0.500' });
  expect(readings).toBeLessThanOrEqual(4 * count);
});
