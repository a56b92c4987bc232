import { expect, it } from 'vitest';
import github from '../../src/reporters/github.ts';
import { finding, range } from '../finding.ts';
import { report } from './report.ts';

const summary = (level: string) => `1 ${level} in 2 files\n`;

it.each([
  ['error', {}, '::error file=x/src/order.ts,line=3,col=14,title=entity-version::Order has no version field.', 'error'],
  ['warning', { level: 'warn' }, '::warning file=x/src/order.ts,line=3,col=14,title=entity-version::Order has no version field.', 'warning'],
  ['notice', { level: 'notice' }, '::notice file=x/src/order.ts,line=3,col=14,title=entity-version::Order has no version field.', 'notice'],
  ['escapes in a property', { file: 'a,b:c%.ts', guideline: 'ga/stale' }, '::error file=x/a%2Cb%3Ac%25.ts,line=3,col=14,title=ga/stale::Order has no version field.', 'error'],
  ['escapes in the text', { message: '100%: a,\r\nb' }, '::error file=x/src/order.ts,line=3,col=14,title=entity-version::100%25: a,%0D%0Ab', 'error'],
] as const)('%s', (_, parts, line, level) => {
  expect(github(report({ pathPrefix: 'x/', findings: [finding({ range: range(3, 14), ...parts })] }), { color: false })).toBe(`${line}\n${summary(level)}`);
});

it('warns of a file that could not be read', () => {
  const unparsed = [{ file: 'd.ts', line: 7, reason: 'Unexpected token' }];
  expect(github(report({ unparsed, counts: { unparsed: 1 } }), { color: false })).toBe('::warning file=d.ts,line=7,title=unparsed::Unexpected token\nno findings, 1 unparsed in 2 files\n');
});

it.each([
  { rootPrefix: 'services/orders/', pathPrefix: 'src/', file: 'services/orders/src/src/order.ts' },
  { rootPrefix: 'services/orders/', pathPrefix: '../users/', file: 'services/users/src/order.ts' },
  { rootPrefix: '', pathPrefix: 'x/', file: 'x/src/order.ts' },
])('names files from the root of the repository: $file', ({ rootPrefix, pathPrefix, file }) => {
  expect(github(report({ pathPrefix, findings: [finding()] }), { color: false, rootPrefix })).toContain(`::error file=${file},`);
});
