import { runRuleTable } from '../support/runRuleTable.ts';

const BAN = { package: 'moment', reason: 'In maintenance mode', replacement: 'Temporal', owner: 'platform', expires: '9999-12-31' };
const details = 'In maintenance mode. Instead: Temporal. Owner of the ban: platform. The ban ends on 9999-12-31.';
const policy = { builtInBans: 'off', bans: [BAN] };
const expired = { builtInBans: 'off', bans: [{ ...BAN, expires: '2020-01-31' }] };
const used = { messageId: 'used', data: { package: 'moment', details } } as const;
const declared = { messageId: 'declared', data: { package: 'moment', details } } as const;

const waiver = (file = '**') => ({ guideline: 'banned-dependencies', match: { file }, owner: 'team-orders', reason: 'being replaced', expires: '9999-12-31' });

runRuleTable({
  id: 'banned-dependencies',
  valid: [
    { name: 'the name in a text', policy, code: `export const advice = 'moment';` },
    { name: 'a file of that name', policy, code: `import moment from './moment';` },
    { name: 'a require that is no require', policy, code: `loader.require('moment');` },
    { name: 'package.json that takes the name for something else', file: 'package.json', policy, code: `{ "dependencies": { "moment": "npm:dayjs@1" } }` },
  ],
  invalid: [
    {
      name: 'import',
      policy,
      code: `import moment from «'moment'»;`,
      errors: [used],
      twin: { code: `import moment from 'moment-like';` },
    },
    {
      name: 'import of a file of the package',
      policy,
      code: `import «'moment/locale/de'»;`,
      errors: [used],
      twin: { code: `import 'momentum/locale/de';` },
    },
    {
      name: 're-export',
      policy,
      code: `export * from «"moment"»;`,
      errors: [used],
      twin: { code: `export * from './moment';` },
    },
    {
      name: 'require',
      policy,
      file: 'src/subject.cjs',
      code: `const moment = require(«'moment'»);`,
      errors: [used],
      twin: { code: `const moment = other('moment');` },
    },
    {
      name: 'dynamic import',
      policy,
      code: `const loaded = import(«'moment'»);`,
      errors: [used],
      twin: { code: `const loaded = import('./moment');` },
    },
    {
      name: 'import of TypeScript for CommonJS',
      policy,
      file: 'src/subject.cts',
      code: `import moment = require(«'moment'»);`,
      errors: [used],
      twin: { code: `import moment = other.moment;` },
    },
    {
      name: 'only a type',
      policy,
      code: `import type { Moment } from «'moment'»;`,
      errors: [used],
      twin: { code: `import type { Moment } from './moment';` },
    },
    {
      name: 'in a test too',
      policy,
      file: 'src/subject.spec.ts',
      code: `import moment from «'moment'»;`,
      errors: [used],
      twin: { code: `import moment from './moment';` },
    },
    {
      name: 'twice in a file',
      policy,
      code: `import moment from «'moment'»;\nexport { utc } from «'moment'»;`,
      errors: [used, used],
      twin: { code: `import moment from './moment';\nexport { utc } from './moment';` },
    },
    {
      name: 'until the ban ends',
      policy,
      code: `import moment from «'moment'»;`,
      errors: [used],
      twin: { code: `import moment from 'moment';`, policy: expired },
    },
    {
      name: 'a whole scope',
      policy: { builtInBans: 'off', bans: [{ package: '@old/*', reason: 'Not ours any more' }] },
      code: `import { x } from «'@old/lib'»;`,
      errors: [{ messageId: 'used', data: { package: '@old/lib', details: 'Not ours any more.' } }],
      twin: { code: `import { x } from '@older/lib';` },
    },
    {
      name: 'unless the policy ignores the file',
      policy: { ...policy, ignore: ['**/other.ts'] },
      code: `import moment from «'moment'»;`,
      errors: [used],
      twin: { code: `import moment from 'moment';`, policy: { ...policy, ignore: ['**/subject.ts'] } },
    },
    {
      name: 'unless waived for the file',
      policy: { ...policy, waivers: [waiver('src/other.ts')] },
      code: `import moment from «'moment'»;`,
      errors: [used],
      twin: { code: `import moment from 'moment';`, policy: { ...policy, waivers: [waiver('**/src/subject.ts')] } },
    },
    {
      name: 'unless waived for the package',
      policy: { ...policy, waivers: [{ ...waiver(), match: { package: 'dayjs' } }] },
      code: `import moment from «'moment'»;`,
      errors: [used],
      twin: { code: `import moment from 'moment';`, policy: { ...policy, waivers: [{ ...waiver(), match: { package: 'moment' } }] } },
    },
    {
      name: 'package.json',
      file: 'package.json',
      policy,
      code: `{\n  "dependencies": { «"moment"»: "^2.30.0" }\n}`,
      errors: [declared],
      twin: { code: `{\n  "dependencies": { "dayjs": "^1.0.0" }\n}` },
    },
    {
      name: 'package.json, under another name',
      file: 'package.json',
      policy,
      code: `{ "devDependencies": { «"clock"»: "npm:moment@2" } }`,
      errors: [{ messageId: 'declaredAs', data: { package: 'moment', name: 'clock', details } }],
      twin: { code: `{ "devDependencies": { "clock": "npm:dayjs@1" } }` },
    },
  ],
});
