import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../src/reporting/codeFrame.ts';
import text from '../../src/reporters/text.ts';
import { finding, range } from '../finding.ts';
import { report } from './report.ts';

const plain = { color: false };

describe('text', () => {
  it('lists findings by file and place, with the source where it is at hand', () => {
    const findings = [
      finding({ file: 'src/user.ts', range: range(12, 3), level: 'warn', guideline: 'pii-annotation', message: 'email is personal data.' }),
      finding({ range: range(9, 14), level: 'notice' }),
      finding({ range: range(3, 14) }),
    ];
    const sourceLine = (file: string, line: number) => (file === 'src/order.ts' && line === 3 ? 'export class Order {' : undefined);
    expect(text(report({ pathPrefix: 'services/a/', findings, outcome: 'findings' }), { color: false, sourceLine })).toBe(`\
services/a/src/order.ts
  3:14  error    Order has no version field.  entity-version
      3 | export class Order {
        |              ^^^^^
  9:14  notice   Order has no version field.  entity-version

services/a/src/user.ts
  12:3  warning  email is personal data.  pii-annotation

1 error, 1 warning, 1 notice in 2 files
`);
  });

  it('breaks long messages at the width of a terminal, below where they begin', () => {
    const findings = [finding({ range: range(3, 14), message: 'Order has no version field: of two writers at once, the later overwrites the earlier unnoticed.' })];
    expect(text(report({ findings, outcome: 'findings' }), { color: false, width: 70 })).toContain(`
  3:14  error    Order has no version field: of two writers at once,
                 the later overwrites the earlier unnoticed.
                 entity-version
`);
  });

  it('leaves a message whole where hardly a word would fit, and where nobody reads on a terminal', () => {
    const message = 'Order has no version field: of two writers at once, the later overwrites the earlier unnoticed.';
    for (const width of [30, undefined]) expect(text(report({ findings: [finding({ message })], outcome: 'findings' }), { color: false, width })).toContain(`${message}  entity-version`);
  });

  it('says what was not judged, not read, left out and assumed', () => {
    const notJudged = [
      { file: 'a.ts', line: 1, reason: 'base class Base not found' },
      { file: 'b.ts', line: 2, reason: 'name is computed' },
      { file: 'c.ts', line: 3, reason: 'base class Base not found' },
    ];
    const counts = { files: 1, notJudged: 3, unparsed: 1, manual: 4, waived: 5, baselined: 6 };
    const unparsed = [{ file: 'd.ts', line: 7, reason: 'Unexpected token' }];
    expect(text(report({ pathPrefix: 'x/', notJudged, unparsed, counts, assumed: ['No policy was found.'] }), plain)).toBe(`\
unparsed: x/d.ts:7: Unexpected token
not judged: 2: base class Base not found (x/a.ts:1 and others)
not judged: 1: name is computed (x/b.ts:2)
assumed: No policy was found.
no findings, 5 waived, 6 in the baseline, 4 left to a person, 3 not judged, 1 unparsed in 1 file
`);
  });

  it('sums up more than five reasons', () => {
    const notJudged = Array.from({ length: 8 }, (_, index) => ({ file: 'a.ts', line: 1, reason: `reason ${index}` }));
    const lines = text(report({ notJudged }), plain).split('\n');
    expect(lines.filter((line) => line.startsWith('not judged'))).toHaveLength(6);
    expect(lines).toContain('not judged: 3 for 3 more reasons');
  });

  it.each([
    ['clean', 'no findings in 2 files\n'],
    ['undetermined', 'undetermined, no findings in 2 files\n'],
    ['failed', 'failed, no findings in 2 files\n'],
  ] as const)('outcome %s', (outcome, printed) => expect(text(report({ outcome }), plain)).toBe(printed));

  it('obeys nothing that a file says', () => {
    const findings = [finding({ file: 'a\u001b[2J.ts', message: 'x\u202ey\r\nz' })];
    const printed = text(report({ findings }), { color: false, sourceLine: () => 'export class \u001b[2J\tOrder' });
    expect(printed).toContain('a\\u{1b}[2J.ts');
    expect(printed).toContain('x\\u{202e}y\\u{d}\\u{a}z');
    expect(printed).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it('colours only when asked', () => {
    const escape = '\u001b[31m';
    expect(text(report({ findings: [finding()] }), { color: true })).toContain(escape);
    expect(text(report({ findings: [finding()] }), plain)).not.toContain(escape);
  });
});

it.each([
  ['a word', 'const name = 1;', range(1, 7, 11), 'const name = 1;', '      ^^^^'],
  ['nothing, at least one caret', 'const', range(1, 3, 3), 'const', '  ^'],
  ['beyond the line, to its end', 'const name', range(1, 7, 2, 3), 'const name', '      ^^^^'],
  ['after a tab', '\tname', range(1, 2, 6), ' name', ' ^^^^'],
  ['far to the right', `${'a'.repeat(500)}bb${'c'.repeat(500)}`, range(1, 501, 503), `${'a'.repeat(20)}bb${'c'.repeat(78)}`, `${' '.repeat(20)}^^`],
])('a frame around %s', (_, line, where, source, carets) => {
  expect(codeFrame(line, where)).toEqual({ source, carets });
});
