import { describe, expect, it } from 'vitest';
import { applyBaseline } from '../../src/baseline/applyBaseline.ts';
import { parseBaseline } from '../../src/baseline/parseBaseline.ts';
import { writeBaseline } from '../../src/baseline/writeBaseline.ts';
import { finding } from '../finding.ts';
import { problemOf } from '../problemOf.ts';

const a = finding({ fingerprint: 'a'.repeat(16), file: 'src/a.ts', entity: 'A', message: 'first' });
const b = finding({ fingerprint: 'b'.repeat(16), file: 'src/b.ts', message: 'second "quoted"\nline' });

const text = `{
  "format": 1,
  "findings": [
    {"fingerprint":"aaaaaaaaaaaaaaaa","guideline":"entity-version","file":"src/a.ts","entity":"A","message":"first"},
    {"fingerprint":"bbbbbbbbbbbbbbbb","guideline":"entity-version","file":"src/b.ts","message":"second \\"quoted\\"\\nline"}
  ]
}
`;

describe('writeBaseline', () => {
  it.each([[[a, b]], [[b, a]], [[b, a, b]]])('gives the same bytes in any order', (findings) => {
    expect(writeBaseline(findings)).toBe(text);
  });

  it('writes an empty one', () => expect(writeBaseline([])).toBe('{\n  "format": 1,\n  "findings": []\n}\n'));

  it('names files from the policy root', () => {
    expect(parseBaseline(writeBaseline([a], { toPolicyPath: (file) => `services/x/${file}` }), 'b').findings[0]?.file).toBe('services/x/src/a.ts');
  });
});

describe('parseBaseline', () => {
  it('reads what was written', () => expect(writeBaseline([a, b])).toBe(text));

  it.each<[what: string, from: string, to: string, problem: string | null]>([
    ['nothing changed', '', '', null],
    ['another format', '"format": 1', '"format": 2', 'b.json:2:3: format: expected 1, found a number'],
    ['a mistyped key', '"findings"', '"finding"', 'b.json:3:3: finding: unknown key; did you mean "findings"?'],
    ['a fingerprint of other letters', 'aaaa', 'xaaa', 'b.json:4:6: findings[0].fingerprint: expected 16 hex digits'],
    ['a file that is a number', '"src/a.ts"', '1', 'b.json:4:68: findings[0].file: expected a string, found a number'],
    ['a string without its end', '"first"', '"first', 'b.json:4:109: not valid JSON: a string is not closed'],
  ])('%s', (_, from, to, problem) => {
    expect(problemOf(() => parseBaseline(text.replace(from, to), 'b.json'))).toBe(problem);
  });
});

describe('applyBaseline', () => {
  const baseline = parseBaseline(writeBaseline([a, b]), 'b.json');
  const moved = { ...a, range: { start: { line: 90, column: 1, offset: 0 }, end: { line: 90, column: 2, offset: 1 } }, message: 'reworded' };
  const fresh = finding({ fingerprint: 'c'.repeat(16) });

  it('knows a finding again after it moved and was reworded, and no other', () => {
    expect(applyBaseline([moved, fresh], baseline)).toEqual({ kept: [fresh], baselined: [moved], fixed: [baseline.findings[1]] });
  });

  it('keeps everything against an empty baseline', () => {
    expect(applyBaseline([a], { format: 1, findings: [] })).toEqual({ kept: [a], baselined: [], fixed: [] });
  });
});
