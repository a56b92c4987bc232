import { expect, it } from 'vitest';
import { judge } from '../src/judge/judge.ts';
import { text } from '../src/report/text.ts';
import { toReport } from '../src/report/toReport.ts';
import { policyWith } from './support/policy.ts';
import { projectOf } from './support/project.ts';
import { metadataOf } from './support/registry.ts';

it('spells what would steer the terminal, wherever it comes from', () => {
  const hostile = 'a\u202eb\u2066c\u001b[2J';
  const project = projectOf({ dependencies: { [hostile]: '1' } }, { [`node_modules/${hostile}`]: { version: '1.0.0', deprecated: hostile } });
  const metadata = metadataOf({});
  const judgement = judge(project, { ...metadata, lookups: new Map([[hostile, { kind: 'failed', reason: hostile }]]) }, policyWith(), metadata.takenAt);
  const shown = text(toReport(judgement, { project: { ...project, file: hostile }, metadata, pathPrefix: `${hostile}/`, assumed: [hostile] }), { color: false });
  expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u001b]/);
  expect(shown.match(/a\\u\{202e\}b\\u\{2066\}c\\u\{1b\}\[2J/g)?.length).toBeGreaterThanOrEqual(5);
});
