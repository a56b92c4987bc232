import type { GateSettings } from '@nilometer/policy';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.ts';
import type { DependencyVerdict } from '../../src/judge/verdict.ts';
import { casesFor } from '../support/cases.ts';
import { policyWith } from '../support/policy.ts';
import { projectOf, projectWith } from '../support/project.ts';

interface Case {
  readonly title: string;
  readonly installed: readonly [name: string, version: string];
  readonly at?: string;
  readonly gate?: Partial<GateSettings>;
  readonly lockEntry?: Record<string, unknown>;
  readonly expected: Pick<DependencyVerdict, 'outcome' | 'passUntil'> & {
    readonly minimal?: string | null;
    readonly recommended?: string | null;
    readonly ids?: readonly string[];
  };
}

const runtime24 = { runtime: '24' };

// The numbers are those of the design's table of worked cases; facts of November 2026.
const cases: readonly Case[] = [
  { title: '1 a release within the window', installed: ['eslint', '10.14.0'],
    expected: { outcome: 'pass', passUntil: '2026-11-27T21:33:34Z', minimal: '10.15.0' } },
  { title: '2 the window is over', installed: ['eslint', '10.13.0'],
    expected: { outcome: 'block', passUntil: '2026-11-13T14:12:27Z', minimal: '10.14.0', recommended: '10.15.0', ids: ['ga/stale'] } },
  { title: '3 minutes after a release', installed: ['express', '5.2.1'], at: '2026-10-09T13:00:00Z',
    expected: { outcome: 'pass', passUntil: '2026-10-23T12:56:54Z', minimal: null, ids: [] } },
  { title: '3 six weeks after it', installed: ['express', '5.2.1'],
    expected: { outcome: 'block', passUntil: '2026-10-23T12:56:54Z', minimal: '5.3.0', recommended: '5.3.0' } },
  { title: '4 a backport is not born stale', installed: ['react', '19.2.9'], at: '2026-10-20T00:00:00Z',
    expected: { outcome: 'pass', passUntil: '2026-10-28T16:54:43Z' } },
  { title: '4 and is overdue in the end', installed: ['react', '19.2.9'],
    expected: { outcome: 'block', passUntil: '2026-10-28T16:54:43Z', minimal: '19.3.1', recommended: '19.3.1' } },
  { title: '5 a later release of a lower line is no downgrade', installed: ['nx', '24.0.6'],
    expected: { outcome: 'pass', passUntil: null, minimal: null, ids: [] } },
  { title: '5 the lower line has its own clock', installed: ['nx', '23.3.1'],
    expected: { outcome: 'pass', passUntil: '2026-11-26T20:58:04Z', ids: ['ga/newer-line'] } },
  { title: '6 types follow the runtime', installed: ['@types/node', '24.19.2'], gate: runtime24,
    expected: { outcome: 'pass', passUntil: null, minimal: null, ids: [] } },
  { title: '6 and go stale within its line', installed: ['@types/node', '24.13.6'], gate: runtime24,
    expected: { outcome: 'block', passUntil: '2026-10-09T23:01:32Z', minimal: '24.19.2', recommended: '24.19.2', ids: ['ga/stale'] } },
  { title: '9 nothing immature is demanded', installed: ['glob', '14.0.5'], at: '2026-11-13T00:00:00Z',
    expected: { outcome: 'pass', passUntil: '2026-11-26T12:02:26Z', minimal: null, recommended: null, ids: [] } },
  { title: '10 a 0.x minor is an update like any other', installed: ['axios', '0.34.0'], gate: { majorGraceDays: 'off' },
    expected: { outcome: 'block', passUntil: '2026-11-17T07:17:49Z', minimal: '0.35.0', ids: ['ga/stale', 'ga/newer-line'] } },
  { title: '10 unless policy says that it is a line', installed: ['axios', '0.34.0'],
    gate: { majorGraceDays: 'off', packages: { axios: { line: 'caret' } } },
    expected: { outcome: 'pass', passUntil: null, ids: ['ga/newer-line'] } },
  { title: '10 the next line is years old', installed: ['axios', '0.34.0'],
    expected: { outcome: 'block', passUntil: '2024-09-10T23:53:05Z', minimal: '1.21.0', recommended: '1.21.1', ids: ['ga/stale', 'ga/newer-line'] } },
  { title: '11 an unpublished release supersedes nothing', installed: ['coffeelint', '1.16.0'], at: '2017-08-01T00:00:00Z',
    expected: { outcome: 'pass', passUntil: null, minimal: null, ids: [] } },
  { title: '12 a version that was withdrawn', installed: ['debug', '4.4.2'],
    expected: { outcome: 'block', passUntil: null, minimal: '4.4.3', ids: ['ga/withdrawn'] } },
  { title: '18 times in order', installed: ['lodash', '4.17.21'],
    expected: { outcome: 'block', passUntil: '2026-02-04T19:18:47Z', minimal: '4.18.1', ids: ['ga/stale'] } },
  { title: '18 times that contradict each other, to no effect', installed: ['lodash', '4.17.20'],
    expected: { outcome: 'block', passUntil: '2024-03-08T22:24:08Z', minimal: '4.18.1', ids: ['ga/stale', 'ga/time-untrusted'] } },
  { title: '19 deprecated in the lockfile alone', installed: ['request', '2.88.2'], lockEntry: { deprecated: 'request has been deprecated' },
    expected: { outcome: 'pass', passUntil: null, minimal: null, ids: ['ga/deprecated'] } },
  { title: '20 a prerelease without a GA above it', installed: ['typescript', '7.1.0-beta'],
    expected: { outcome: 'pass', passUntil: null, minimal: null, ids: ['ga/prerelease-in-prod'] } },
];

describe('worked cases', () => {
  it.each(cases)('$title', ({ installed: [name, version], at = '2026-11-22T00:00:00Z', gate, lockEntry, expected }) => {
    const project = projectWith(name, version, {}, lockEntry);
    const { verdict } = judge(project, casesFor(project), policyWith(gate), new Date(at));
    const [dependency] = verdict.dependencies;
    expect(dependency).toMatchObject({ outcome: expected.outcome, passUntil: expected.passUntil });
    expect(verdict.outcome).toBe(expected.outcome);
    if (expected.minimal !== undefined) expect(dependency?.target.minimal).toBe(expected.minimal);
    if (expected.recommended !== undefined) expect(dependency?.target.recommended).toBe(expected.recommended);
    if (expected.ids) expect(dependency?.findings.map(({ id }) => id)).toEqual(expected.ids);
  });

  it('16 an alias is judged under its real name, a link not at all', () => {
    const project = projectOf(
      { dependencies: { brand: 'npm:@openedx/brand-openedx@^1.3.0', tools: 'file:../tools' } },
      {
        'node_modules/brand': { name: '@openedx/brand-openedx', version: '1.3.0' },
        'node_modules/tools': { resolved: '../tools', link: true },
      },
    );
    const metadata = casesFor(project);
    const { verdict } = judge(project, metadata, policyWith(), new Date('2026-11-22T00:00:00Z'));
    expect([...metadata.lookups.keys()]).toEqual(['@openedx/brand-openedx']);
    expect(verdict.dependencies).toMatchObject([
      { name: '@openedx/brand-openedx', alias: 'brand', outcome: 'block', passUntil: '2026-11-12T23:46:02Z', target: { minimal: '2.0.4' },
        command: 'npm install brand@npm:@openedx/brand-openedx@2.0.4', findings: [{ id: 'ga/newer-line', level: 'block' }] },
      { name: 'tools', outcome: 'pass', findings: [{ id: 'ga/not-judged', level: 'notice' }] },
    ]);
    expect(verdict.notJudged).toBe(1);
  });
});
