import { expect, test } from 'vitest';
import { loadScript } from '../support/loadScript.ts';

interface Tally {
  readonly tally: (report: unknown, options: { requireAll: boolean }) => unknown;
  readonly countStep: (step: { status: number; report?: unknown; isTests?: boolean; mayNotRun?: boolean }, options: { requireAll: boolean }) => unknown;
}
const { tally, countStep } = await loadScript<Tally>('tally.mjs');

const file = (...statuses: string[]) => ({
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
});
const report = (success: boolean, passed: number, failed: number, pending: number, ...testResults: unknown[]) => ({
  success, numPassedTests: passed, numFailedTests: failed, numPendingTests: pending, testResults,
});

test.each([
  ['all pass', report(true, 2, 0, 0, file('passed', 'passed')), false, { passed: 2, failed: 0 }],
  ['one fails', report(false, 1, 1, 0, file('passed', 'failed')), false, { passed: 1, failed: 1 }],
  ['a file cannot be imported', report(false, 1, 0, 0, file('passed'), { status: 'failed', assertionResults: [] }), false, { passed: 1, failed: 1 }],
  ['skipped, which a newcomer may', report(true, 1, 0, 1, file('passed', 'pending')), false, { passed: 1, failed: 0 }],
  ['skipped, where all is required', report(true, 1, 0, 1, file('passed', 'pending')), true, { passed: 1, failed: 1 }],
  ['no tests at all', report(true, 0, 0, 0), false, { passed: 0, failed: 1 }],
  ['failed for a reason that no test shows', report(false, 3, 0, 0, file('passed')), false, { passed: 3, failed: 1 }],
])('%s', (_, input, requireAll, expected) => {
  expect(tally(input, { requireAll })).toEqual(expected);
});

const allPass = report(true, 2, 0, 0, file('passed', 'passed'));

test.each([
  ['a step that is no test', { status: 0 }, { passed: 0, failed: 0 }],
  ['and fails', { status: 1 }, { passed: 0, failed: 1 }],
  ['tests', { status: 0, isTests: true, report: allPass }, { passed: 2, failed: 0 }],
  ['tests that fail', { status: 1, isTests: true, report: report(false, 1, 2, 0, file('failed')) }, { passed: 1, failed: 2 }],
  ['tests that end badly after all have passed', { status: 1, isTests: true, report: allPass }, { passed: 2, failed: 1 }],
  ['tests without a report', { status: 0, isTests: true }, { passed: 0, failed: 1 }],
  ['tests that may not run, and did not', { status: 0, isTests: true, mayNotRun: true }, { passed: 0, failed: 0 }],
  ['and had to', { status: 1, isTests: true, mayNotRun: true }, { passed: 0, failed: 1 }],
])('%s', (_, step, expected) => {
  expect(countStep(step, { requireAll: true })).toEqual(expected);
});
