import { expect, it } from 'vitest';
import json from '../../src/reporters/json.ts';
import { finding } from '../finding.ts';
import { report } from './report.ts';

const options = { color: false };
const a = finding({ file: 'a.ts' });
const b = finding({ file: 'b.ts', level: 'warn' });

it('gives the whole report, its counts with those of the levels', () => {
  const whole = report({ pathPrefix: 'x/', findings: [b, a], outcome: 'findings', assumed: ['s'], failures: ['f'], notices: ['n'], body: { own: 1 } });
  expect(JSON.parse(json(whole, options))).toEqual({
    format: 1,
    ...whole,
    counts: { errors: 1, warnings: 1, notices: 0, ...whole.counts },
    findings: [a, b],
  });
});

it('gives the same bytes for findings in another order', () => {
  expect(json(report({ findings: [a, b] }), options)).toBe(json(report({ findings: [b, a] }), options));
});
