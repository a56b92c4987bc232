import { describe, expect, it } from 'vitest';
import { judge } from '../src/judge/judge.ts';
import { text } from '../src/report/text.ts';
import { toReport } from '../src/report/toReport.ts';
import { policyWith } from './support/policy.ts';
import { projectOf } from './support/project.ts';
import { metadataOf, recordOf } from './support/registry.ts';

it('spells what would steer the terminal, wherever it comes from', () => {
  const hostile = 'a\u202eb\u2066c\u001b[2J';
  const project = projectOf({ dependencies: { [hostile]: '1' } }, { [`node_modules/${hostile}`]: { version: '1.0.0', deprecated: hostile } });
  const metadata = metadataOf({});
  const judgement = judge(project, { ...metadata, lookups: new Map([[hostile, { kind: 'failed', reason: hostile }]]) }, policyWith(), new Date('2026-11-22T00:00:00Z'));
  const shown = text(toReport(judgement, { project: { ...project, file: hostile }, metadata, pathPrefix: `${hostile}/`, assumed: [hostile] }), { color: false });
  expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u001b]/);
  expect(shown.match(/a\\u\{202e\}b\\u\{2066\}c\\u\{1b\}\[2J/g)?.length).toBeGreaterThanOrEqual(5);
});

describe('what the runtime holds back', () => {
  const needing = (version: string, node: string, day = '02-01') =>
    recordOf({ '1.0.0': '01-01', [version]: day }, { versions: { '1.0.0': {}, [version]: { engines: { node } } } });
  const four = { a: needing('1.1.0', '>=20'), b: needing('2.0.0', '>=22'), c: needing('1.1.0', '>=20'), d: needing('1.1.0', '>=18') };
  const mixed = recordOf({ '1.0.0': '01-01', '1.1.0': '02-01', '1.2.0': '11-21' }, { versions: { '1.0.0': {}, '1.1.0': { engines: { node: '>=20' } }, '1.2.0': {} } });
  const above20 = recordOf({ '1.0.0': '01-01', '1.1.0': '02-01' }, { versions: { '1.0.0': { engines: { node: '>=20' } }, '1.1.0': { engines: { node: '>=22' } } } });

  it.each([
    { title: 'of the own line', packages: { a: four.a }, lines: ['i held by Node 16.0.0: a 1.0.0'] },
    { title: 'of a newer line', packages: { b: four.b }, lines: ['i held by Node 16.0.0: b 1.0.0'] },
    { title: 'of many, shortened', packages: four, lines: ['i held by Node 16.0.0: a 1.0.0, b 1.0.0, c 1.0.0 and 1 more'] },
    { title: 'one line a holder', packages: { a: four.a, e: above20 }, lines: ['i held by Node 16.0.0: a 1.0.0', 'i held by Node 20.0.0: e 1.0.0'] },
    { title: 'not what a higher release frees', packages: { f: mixed }, lines: [] },
    { title: 'not what the runtime accepts', packages: { g: needing('1.1.0', '>=16', '11-15') }, lines: [] },
  ])('is said in the default text: $title', ({ packages, lines }) => {
    const names = Object.keys(packages);
    const project = projectOf(
      { dependencies: Object.fromEntries(names.map((name) => [name, '1'])) },
      Object.fromEntries(names.map((name) => [`node_modules/${name}`, { version: '1.0.0' }])),
      { runtime: { nvmrc: '16', engines: null } },
    );
    const metadata = metadataOf(packages);
    const shown = text(toReport(judge(project, metadata, policyWith(), new Date('2026-11-22T00:00:00Z')), { project, metadata, pathPrefix: '', assumed: [] }), { color: false });
    expect(shown.split('\n').filter((line) => line.includes('held by'))).toEqual(lines);
  });
});
