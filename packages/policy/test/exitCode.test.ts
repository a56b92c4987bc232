import { expect, it } from 'vitest';
import { type ExitOptions, exitCode } from '../src/exitCode.ts';
import type { Level } from '../src/finding.ts';
import type { Outcome } from '../src/report.ts';
import { finding } from './finding.ts';
import { report } from './reporters/report.ts';

interface Case {
  readonly outcome: Outcome;
  readonly levels?: Level[];
  readonly counts?: { unparsed?: number; manual?: number; notJudged?: number };
  readonly failures?: readonly string[];
  readonly options?: ExitOptions;
}

const one = { unparsed: 1 };
const manual = { manual: 1 };

it.each<[code: number, case_: Case]>([
  [0, { outcome: 'clean' }],
  [1, { outcome: 'findings', levels: ['error'] }],
  [0, { outcome: 'findings', levels: ['warn', 'notice'] }],
  [0, { outcome: 'findings', levels: ['warn'], options: { maxWarnings: 1 } }],
  [1, { outcome: 'findings', levels: ['warn', 'warn'], options: { maxWarnings: 1 } }],
  [1, { outcome: 'findings', levels: ['warn'], options: { maxWarnings: 0 } }],
  [0, { outcome: 'findings', levels: ['notice'], options: { maxWarnings: 0 } }],
  [1, { outcome: 'findings', failures: ['fixed'] }],
  [0, { outcome: 'findings', failures: ['fixed'], options: { reportOnly: true } }],
  [0, { outcome: 'clean', counts: one }],
  [1, { outcome: 'clean', counts: one, options: { strict: true } }],
  [0, { outcome: 'clean', counts: manual }],
  [1, { outcome: 'clean', counts: manual, options: { strict: true } }],
  [0, { outcome: 'clean', counts: { notJudged: 9 }, options: { strict: true } }],
  [3, { outcome: 'undetermined' }],
  [3, { outcome: 'undetermined', levels: ['warn'] }],
  [1, { outcome: 'undetermined', levels: ['error'] }],
  [1, { outcome: 'undetermined', counts: one, options: { strict: true } }],
  [2, { outcome: 'failed' }],
  [2, { outcome: 'failed', levels: ['error'], counts: one, options: { strict: true } }],
  [0, { outcome: 'findings', levels: ['error'], options: { reportOnly: true } }],
  [0, { outcome: 'undetermined', options: { reportOnly: true } }],
  [0, { outcome: 'clean', counts: one, options: { reportOnly: true, strict: true } }],
  [2, { outcome: 'failed', options: { reportOnly: true } }],
])('%i: %j', (code, { outcome, levels = [], counts = {}, failures = [], options }) => {
  expect(exitCode(report({ outcome, counts, failures, findings: levels.map((level) => finding({ level })) }), options)).toBe(code);
});
