import { expect, it } from 'vitest';
import type { Finding } from '../src/finding.ts';
import type { Severity } from '../src/guideline.ts';
import { withLevels } from '../src/withLevels.ts';
import { finding } from './finding.ts';

const found = finding({ level: 'notice' });
const policy = (severity: Severity) => ({ guidelines: { 'entity-version': { severity, options: {}, locked: false } } });

it.each<[Severity, Finding[], string[]]>([
  ['error', [], ['error']],
  ['warn', [], ['warn']],
  ['off', [], []],
  ['warn', [found], ['error']],
])('configured %s, expired waivers %j: %j', (severity, expired, levels) => {
  expect(withLevels([found], policy(severity), expired).map(({ level }) => level)).toEqual(levels);
});
