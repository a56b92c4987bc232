import type { Ban } from '@nilometer/policy';
import { describe, expect, it } from 'vitest';
import detector from '../../src/detectors/banned-dependencies.ts';
import { at, brief, dependency, detect, messageOf, use, withBans } from './build.ts';

const moment: Ban = { package: 'moment', reason: 'In maintenance mode.' };
const scope: Ban = { package: '@old/*', reason: 'We left it' };

describe('uses', () => {
  it.each([
    { scenario: 'the name', bans: [moment], use: use('moment', 'moment'), found: ['src/customer.ts:1 used moment'] },
    { scenario: 'a subpath', bans: [moment], use: use('moment/locale/de', 'moment'), found: ['src/customer.ts:1 used moment/locale/de'] },
    { scenario: 'a type', bans: [moment], use: use('moment', 'moment', { typeOnly: true }), found: ['src/customer.ts:1 used moment'] },
    { scenario: 'require', bans: [moment], use: use('moment', 'moment', { kind: 'require' }), found: ['src/customer.ts:1 used moment'] },
    { scenario: 'a longer name', bans: [moment], use: use('moment-timezone', 'moment-timezone'), found: [] },
    { scenario: 'a scope', bans: [scope], use: use('@old/a', '@old/a'), found: ['src/customer.ts:1 used @old/a'] },
    { scenario: 'a longer scope', bans: [scope], use: use('@older/a', '@older/a'), found: [] },
    { scenario: 'some versions only', bans: [{ ...moment, versions: '<2' }], use: use('moment', 'moment'), found: [] },
    { scenario: 'on its last day', bans: [{ ...moment, expires: '2026-06-15' }], use: use('moment', 'moment'), found: ['src/customer.ts:1 used moment'] },
    { scenario: 'past its end', bans: [{ ...moment, expires: '2026-06-14' }], use: use('moment', 'moment'), found: [] },
    { scenario: 'no bans', bans: [], use: use('moment', 'moment'), found: [] },
  ])('$scenario', ({ bans, use: each, found }) => {
    expect(detect(detector, { packageUses: [each] }, { policy: withBans(...bans) }).map(brief)).toEqual(found);
  });
});

describe('package.json', () => {
  it.each([
    { scenario: 'the name', spec: dependency('moment', '^2.0.0'), found: ['package.json:5 declared dependencies/moment'] },
    { scenario: 'a section', spec: dependency('moment', '^2.0.0', { section: 'devDependencies' }), found: ['package.json:5 declared devDependencies/moment'] },
    { scenario: 'under another name', spec: dependency('dates', 'npm:moment@^2.0.0'), found: ['package.json:5 declaredAs dependencies/dates'] },
    { scenario: 'under another name, no version', spec: dependency('dates', 'npm:moment'), found: ['package.json:5 declaredAs dependencies/dates'] },
    { scenario: 'under another name, scoped', spec: dependency('dates', 'npm:@old/dates@1'), found: ['package.json:5 declaredAs dependencies/dates'] },
    { scenario: 'its name for something else', spec: dependency('moment', 'npm:dayjs@1'), found: [] },
    { scenario: 'its own alias', spec: dependency('moment', 'npm:moment@2'), found: ['package.json:5 declared dependencies/moment'] },
    { scenario: 'another package', spec: dependency('dayjs', '^1.0.0'), found: [] },
    { scenario: 'a fork from git', spec: dependency('dates', 'github:moment/moment'), found: [] },
  ])('$scenario', ({ spec, found }) => {
    expect(detect(detector, { dependencies: [spec] }, { policy: withBans(moment, scope) }).map(brief)).toEqual(found);
  });
});

it('says why, what instead, who to ask and until when', () => {
  const ban: Ban = { ...moment, replacement: 'Luxon', owner: 'platform', expires: '2027-01-01' };
  const found = detect(detector, { dependencies: [dependency('dates', 'npm:moment@2')] }, { policy: withBans(ban) });
  expect(found.map((each) => messageOf(detector, each))).toEqual([
    'moment, declared here under the name dates, is banned. In maintenance mode. Instead: Luxon. Owner of the ban: platform. The ban ends on 2027-01-01.',
  ]);
});

it('names the package that is installed, for waivers', () => {
  const found = detect(detector, { packageUses: [use('moment/locale/de', 'moment')], dependencies: [dependency('dates', 'npm:moment@2')] }, { policy: withBans(moment) });
  expect(found.map((each) => each.package)).toEqual(['moment', 'moment']);
});

it('takes the narrowest of several bans, and reports once', () => {
  const exact: Ban = { package: '@old/a', reason: 'Exactly this one' };
  const found = detect(detector, { packageUses: [use('@old/a', '@old/a'), use('@old/b', '@old/b', { range: at(2) })] }, { policy: withBans(scope, exact) });
  expect(found.map(({ data }) => data['details'])).toEqual(['Exactly this one.', 'We left it.']);
});

it.each([
  { text: "import 'moment';", concerns: true },
  { text: "import '@old/a';", concerns: true },
  { text: "import 'mom\\u0065nt';", concerns: true },
  { text: "import 'luxon';", concerns: false },
])('$text may concern it: $concerns', ({ text, concerns }) => {
  expect(detector.mayConcern?.('a.ts', text, withBans(moment, scope))).toBe(concerns);
});
