import { ToolError } from '@nilometer/policy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.ts';
import { formatSnapshot } from '../../src/metadata/formatSnapshot.ts';
import { parseSnapshot } from '../../src/metadata/parseSnapshot.ts';
import { projectPackument } from '../../src/metadata/projectPackument.ts';
import { policyWith } from '../support/policy.ts';
import { projectWith } from '../support/project.ts';

describe('a packument, projected', () => {
  it('keeps what is judged by', () => {
    expect(projectPackument({
      _id: 'p', readme: 'long', maintainers: [],
      'dist-tags': { latest: '1.0.1' },
      time: { created: '2026-01-01T00:00:00Z', modified: '2026-02-01T00:00:00Z', '1.0.0': '2026-01-01T00:00:00Z' },
      versions: { '1.0.0': { engines: { node: '>=20', npm: '>=9' }, dist: { tarball: 'x' }, peerDependencies: { q: '1' } }, '1.0.1': { deprecated: 'broken', scripts: {} } },
    })).toEqual({
      'dist-tags': { latest: '1.0.1' },
      time: { created: '2026-01-01T00:00:00Z', modified: '2026-02-01T00:00:00Z', '1.0.0': '2026-01-01T00:00:00Z' },
      versions: { '1.0.0': { engines: { node: '>=20' }, peerDependencies: { q: '1' } }, '1.0.1': { deprecated: 'broken' } },
    });
  });

  it.each([
    { title: 'a deprecation without reason', manifest: { deprecated: true }, expected: { deprecated: 'no reason given' } },
    { title: 'a deprecation that was taken back', manifest: { deprecated: '' }, expected: {} },
    { title: 'engines as a list, of years ago', manifest: { engines: ['node >= 0.4'] }, expected: {} },
    { title: 'no manifest', manifest: null, expected: {} },
  ])('reads $title', ({ manifest, expected }) => {
    expect(projectPackument({ versions: { '1.0.0': manifest } })?.versions['1.0.0']).toEqual(expected);
  });

  it.each([null, [], 'text', {}, { error: 'not found' }, { versions: [] }])('is refused where it is none: %j', (value) => {
    expect(projectPackument(value)).toBeNull();
  });
});

describe('a snapshot', () => {
  it('is the same text whatever the order in which the registry answered', () => {
    const a = { 'dist-tags': { next: '1.10.0', latest: '1.9.0' }, time: { '1.10.0': '2026-02-01T00:00:00.123Z', '1.9.0': '2026-01-01T01:00:00+01:00' }, versions: { '1.10.0': {}, '1.9.0': {} } };
    const b = { 'dist-tags': { latest: '1.9.0', next: '1.10.0' }, time: { '1.9.0': '2026-01-01T00:00:00Z', '1.10.0': '2026-02-01T00:00:00Z' }, versions: { '1.9.0': {}, '1.10.0': {} } };
    const takenAt = new Date('2026-11-22T00:00:00Z');
    const text = formatSnapshot(new Map([['z', a], ['a', b]]), takenAt);
    expect(text).toBe(formatSnapshot(new Map([['a', b], ['z', b]]), takenAt));
    expect(text.indexOf('"1.9.0"')).toBeLessThan(text.indexOf('"1.10.0"'));
  });

  it('is judged or refused, whatever is in it', () => {
    const anything = fc.oneof(fc.constantFrom('1.0.0', '1.0.1', '2026-01-01T00:00:00Z', '', '__proto__', 1, null, true), fc.jsonValue({ maxDepth: 2 }));
    const key = fc.constantFrom('1.0.0', '1.0.1', '1.1.0-beta', 'latest', 'next', 'created', '__proto__', 'constructor');
    const record = fc.record({ 'dist-tags': fc.dictionary(key, anything), time: fc.dictionary(key, anything), versions: fc.dictionary(key, anything) });
    const packages = fc.dictionary(fc.constantFrom('p', '__proto__'), fc.oneof(record, anything));
    fc.assert(fc.property(packages, (value) => {
      const metadata = parseSnapshot({ format: 1, takenAt: '2026-11-22T00:00:00Z', registry: 'recorded', packages: value }, ['p'], 's.json');
      const { verdict } = judge(projectWith('p', '1.0.0'), metadata, policyWith(), new Date('2026-11-22T00:00:00Z'));
      expect(['pass', 'block', 'undetermined']).toContain(verdict.outcome);
    }), { numRuns: 500 });
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      expect(() => parseSnapshot(value, ['p'], 's.json')).toThrow(ToolError);
    }), { numRuns: 200 });
  });
});
