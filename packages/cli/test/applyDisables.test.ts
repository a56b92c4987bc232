import { describe, expect, it } from 'vitest';
import type { Finding, Policy } from '@nilometer/policy';
import { loadPolicy } from '@nilometer/policy';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { openProject, type DisableDirective } from '@nilometer/service-model';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyDisables } from '../src/lint/applyDisables.ts';

const now = new Date('2026-11-22T00:00:00Z');
const { policy } = loadPolicy({ from: mkdtempSync(join(tmpdir(), 'nilometer-')) });
const locked: Policy = {
  ...policy,
  guidelines: { ...policy.guidelines, 'entity-version': { severity: 'error', options: {}, locked: true } },
};

function directivesOf(text: string): readonly DisableDirective[] {
  const root = mkdtempSync(join(tmpdir(), 'nilometer-'));
  writeFileSync(join(root, 'order.ts'), text);
  return openProject({ root, policy: loadPolicy({ from: root }), cache: 'memory' }).model().disables;
}

const finding = (line: number): Finding => ({
  guideline: 'entity-version',
  messageId: 'missing',
  message: 'Order has no version field.',
  file: 'order.ts',
  range: { start: { line, column: 1, offset: 0 }, end: { line, column: 2, offset: 1 } },
  fingerprint: '0',
  fixes: [],
  docsUrl: '',
});

const cases = [
  { name: 'complete comment', comment: '-- owner:@a expires:2026-12-31 why', disabled: 1, says: /^Order has no version field\.$/ },
  { name: 'to the end of its last day', comment: '-- owner:@a expires:2026-11-22 why', disabled: 1, says: /./ },
  { name: 'expired', comment: '-- owner:@a expires:2026-11-21 why', disabled: 0, says: /expired on 2026-11-21/ },
  { name: 'no owner', comment: '-- expires:2026-12-31 why', disabled: 0, says: /lacks owner:@team\)/ },
  { name: 'nothing but the rule', comment: '', disabled: 0, says: /lacks owner:@team, expires:YYYY-MM-DD, a reason\)/ },
  { name: 'no date', comment: '-- owner:@a expires:soon why', disabled: 0, says: /expires:soon is no ISO date/ },
  { name: 'a year alone', comment: '-- owner:@a expires:2027 why', disabled: 0, says: /expires:2027 is no ISO date/ },
  { name: 'a number that Date takes for a year', comment: '-- owner:@a expires:99999 why', disabled: 0, says: /expires:99999 is no ISO date/ },
  { name: 'a date in another order', comment: '-- owner:@a expires:12/31/2026 why', disabled: 0, says: /is no ISO date/ },
  { name: 'an hour of no zone', comment: '-- owner:@a expires:2026-12-31T10:00 why', disabled: 0, says: /is no ISO date/ },
  { name: 'a day that no calendar has', comment: '-- owner:@a expires:2026-11-31 why', disabled: 0, says: /is no ISO date/ },
  { name: 'an instant', comment: '-- owner:@a expires:2026-12-31T10:00:00Z why', disabled: 1, says: /./ },
  { name: 'locked', comment: '-- owner:@a expires:2026-12-31 why', disabled: 0, says: /locked by policy/, policy: locked },
];

describe('applyDisables', () => {
  it.each(cases)('$name', ({ comment, disabled, says, policy: own = policy }) => {
    const text = `// eslint-disable-next-line nilometer/entity-version ${comment}\nclass Order {}\n`;
    const result = applyDisables([finding(2)], directivesOf(text), own, now);
    expect(result.disabled).toHaveLength(disabled);
    expect([...result.kept, ...result.disabled][0]?.message).toMatch(says);
  });

  it('only what an expired comment excused is an error whatever is configured', () => {
    const of = (comment: string) => applyDisables([finding(2)], directivesOf(`// eslint-disable-next-line nilometer/entity-version ${comment}\nclass Order {}\n`), policy, now).expired;
    expect(of('-- owner:@a expires:2026-11-21 why')).toHaveLength(1);
    expect(of('-- owner:@a why')).toHaveLength(0);
  });

  it('a comment covers its own line only', () => {
    const text = '// eslint-disable-next-line nilometer/entity-version -- owner:@a expires:2026-12-31 why\na\nb\n';
    expect(applyDisables([finding(3)], directivesOf(text), policy, now).kept).toHaveLength(1);
  });

  it('a block reaches to its enable', () => {
    const text = '/* eslint-disable nilometer/entity-version -- owner:@a expires:2026-12-31 why */\na\n/* eslint-enable */\nb\n';
    const { kept, disabled } = applyDisables([finding(2), finding(4)], directivesOf(text), policy, now);
    expect([kept.map((f) => f.range.start.line), disabled.map((f) => f.range.start.line)]).toEqual([[4], [2]]);
  });
});
