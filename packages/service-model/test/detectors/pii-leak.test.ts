import { describe, expect, it } from 'vitest';
import type { Behaviour, LogCall, ReachedRecord, RecordField } from '../../src/behaviour.ts';
import type { Manifest } from '../../src/model.ts';
import detector from '../../src/detectors/pii-leak.ts';
import { at, brief, detect, messageOf, policy } from './build.ts';

const base = { file: 'src/users.ts', range: at(7), reader: 'x', in: 'Users.find', records: [] } as const;
const log = (...fields: readonly string[]): LogCall => ({ ...base, kind: 'log', level: 'info', fields });
const event = (topic: string | null, over: { readonly reach?: 'process'; readonly in?: string } = {}): Behaviour => ({ ...base, kind: 'producer', broker: 'kafka', topic, reach: 'network', fields: ['user.email'], ...over });
const http = (name?: string): Behaviour => ({ ...base, kind: 'http', method: 'GET', url: null, client: 'axios', fields: ['user.email'], ...(name === undefined ? {} : { via: { ...base, name } }) });
const seen = (behaviours: readonly Behaviour[], options: Readonly<Record<string, unknown>> = {}): string[] => detect(detector, { behaviours }, { options }).map(brief);

it.each<[string, readonly string[], readonly string[]]>([
  ['a person’s name', ['user.name'], ['log user.name']],
  ['a thing’s name', ['product.name'], []],
  ['a name of nobody knows whom', ['name'], []],
  ['an object that does something', ['worker.name', 'this._worker.name', 'consumerName'], []],
  ['the name of a class', ['this.consumer.constructor.name', 'customer.constructor.name'], []],
  ['code that hears of events', ['pluginSubscriber.name', 'eventListener.name'], []],
  ['a person who hears of them', ['subscriber.email'], ['log subscriber.email']],
  ['what a template is sent from', ['step.template.senderName'], []],
  ['how many there are', ['nrOfEmailAddresses'], []],
  ['the name of a field', ['fieldNameEmail', 'attributeEmail', 'column_name_email'], []],
  ['what begins like one', ['fieldEmail'], ['log fieldEmail']],
  ['what the operator wrote', ['config.supportEmail', 'environment.demo.userEmail'], []],
  ['a secret that the operator wrote', ['config.apiKey'], ['log config.apiKey']],
  ['a token that everybody may know', ['ctx.channel.token', 'nextToken', 'token', 'tokenLower'], []],
  ['a token that stands in the DNS', ['domain.verificationToken', 'site.cnameVerificationToken', 'txtVerificationCode', 'acme.challengeToken'], []],
  ['a token that opens something', ['resetToken', 'req.headers.token'], ['log req.headers.token', 'log resetToken']],
  ['a key that finds something', ['dataKey', 'rootKey', 'node.serviceKey'], []],
  ['a key that locks something', ['vault.rootKey', 'encryption.dataKey', 'privateKey'], ['log encryption.dataKey', 'log privateKey', 'log vault.rootKey']],
  ['what was taken out', ['connectionWithoutCredentials'], []],
  ['what is left', ['user.profileWithoutPassword.email', 'outWithoutEmail.phone'], ['log outWithoutEmail.phone', 'log user.profileWithoutPassword.email']],
  ['a person’s service', ['this.translator.translate().name', 'doctor.find().name'], []],
  ['a person that it gives', ['this.translator.findUser().name'], ['log this.translator.findUser().name']],
  ['an account elsewhere, by which a person is known', ['user.githubId', 'student.githubUsername'], []],
  ['the address of one', ['user.linkedinUrl'], ['log user.linkedinUrl']],
  ['the number of a mail', ['options.mailId'], []],
  ['what was hidden', ['maskedEmail', 'user.emailHash', 'mask()', 'redactedUser.email', 'user.encryptedPhone'], []],
  ['what only sounds like it', ['rehashing.email'], ['log rehashing.email']],
  ['what a function made', ['user.getEmail()', 'describe().email'], ['log describe().email']],
  ['an item of a list', ['users.0.email'], ['log users.0.email']],
])('%s', (_, names, expected) => {
  expect(seen([log(...names)])).toEqual(expected.map((each) => `src/users.ts:7 ${/apiKey|[tT]oken|Key/.test(each) ? 'secret' : 'log'} ${each}`));
});

describe('this', () => {
  it.each([
    ['User.toString', 1],
    ['UserService.find', 0],
    ['', 0],
  ])('in %s', (within, count) => {
    expect(seen([{ ...base, in: within, kind: 'log', level: 'info', fields: ['this.name'] }])).toHaveLength(count);
  });
});

describe('where it goes', () => {
  it.each<[string, Behaviour, readonly string[]]>([
    ['to a broker', event('user-created'), ['event event user.email']],
    ['to a mailer', event('welcome-mail'), []],
    ['to a mailer, by the function that sends it', event(null, { in: 'Users.sendInvitation' }), []],
    ['to the process itself', event('user-created', { reach: 'process' }), []],
    ['into an address', http(), ['url url user.email']],
    ['into an address, through a client', http('Api.get'), ['url url user.email']],
    ['to a function that happens to make a request: it is judged there', http('Users.create'), []],
    ['to a function that makes it of what it is given: it is judged there', http('getUserByEmail'), []],
    ['the address of a person', { ...log('clientIp'), file: 'src/login.ts' }, ['log log clientIp']],
    ['the address of a server that calls back', { ...log('clientIp'), file: 'src/webhooks/inbox.ts' }, []],
    ['the address of a company that reports back', { ...log('senderIp'), file: 'src/twilio/status.ts' }, []],
    ['into the seeds of a database', { ...log('user.email'), file: 'src/seeds/users.ts' }, []],
    ['into the log of what seeds a database', { ...log('user.email'), file: 'tools/seed-data/src/users.ts' }, []],
    ['into one about seed phrases', { ...log('user.email'), file: 'src/seed-phrase/users.ts' }, ['log log user.email']],
    ['into the console of a browser', { ...log('user.email'), file: 'app/scenes/User.tsx' }, []],
    ['into the terminal of who runs a script', { ...log('user.email'), file: 'scripts/move-users.ts' }, []],
    ['into the terminal of who runs a program', { ...log('user.email'), file: 'src/bin/move-users.ts' }, []],
    ['into the terminal of who runs a migration', { ...log('user.email'), file: 'src/migrations/users.ts' }, []],
    ['into the terminal of who starts it', { ...log('user.email'), only: 'command' }, []],
    ['into the console of who sees a page', { ...log('user.email'), only: 'browser' }, []],
    ['into the log of a developer', { ...log('user.email'), only: 'development' }, []],
    ['into a text about seeds', { ...log('user.email'), file: 'src/seedling/users.ts' }, ['log log user.email']],
  ])('%s', (_, one, expected) => {
    expect(seen([one])).toEqual(expected.map((each) => `${one.file}:7 ${each}`));
  });

  it.each(['log', 'error', 'event', 'url'])('%s is an option', (sink) => {
    const all: Behaviour[] = [log('user.email'), { ...base, kind: 'error', error: 'Error', fields: ['user.email'] }, event('a'), http()];
    expect(seen(all)).toHaveLength(4);
    expect(seen(all, { [sink]: 'ignore' }).some((each) => each.includes(` ${sink} `))).toBe(false);
    expect(seen(all, { [sink]: 'ignore' })).toHaveLength(3);
  });

  it('to a mailer is an option', () => {
    expect(seen([event('mail')], { mailJobs: 'report' })).toHaveLength(1);
  });

  it('is said once of a call, whatever helpers do with it', () => {
    const via = { ...base, name: 'log' };
    expect(seen([{ ...base, kind: 'log', level: 'info', fields: ['user.email'], via }, { ...base, kind: 'log', level: 'warn', fields: ['user.email'], via }])).toHaveLength(1);
  });

  it.each<[string, string, Behaviour['range'], readonly string[]]>([
    ['within the other', 'user.email', { start: { line: 7, column: 3, offset: 701 }, end: { line: 7, column: 4, offset: 703 } }, ['log user.email']],
    ['within the other, of another value', 'user.phone', { start: { line: 7, column: 3, offset: 701 }, end: { line: 7, column: 4, offset: 703 } }, ['log user.email', 'error user.phone']],
    ['beside it', 'user.email', at(8), ['log user.email', 'error user.email']],
  ])('is said of the outer one of two calls: %s', (_, name, range, expected) => {
    const found = seen([log('user.email'), { ...base, range, kind: 'error', error: 'Error', fields: [name] }]);
    expect(found.map((each) => each.split(' ').slice(2).join(' '))).toEqual(expected);
  });

  it.each<[string, Behaviour, number]>([
    ['a log', log('user.password'), 1],
    ['an address: it is how it is used', { ...base, kind: 'http', method: 'GET', url: null, client: 'axios', fields: ['user.password'] }, 0],
  ])('of secrets: %s', (_, one, count) => {
    expect(seen([one])).toHaveLength(count);
  });
});

const field = (name: string, over: Partial<RecordField> = {}): RecordField => ({ name, type: 'string', decorators: [], annotated: 'none', ...over });
const known = (record: Omit<ReachedRecord, 'of'>, of: string): Behaviour => ({ ...base, kind: 'log', level: 'info', fields: [of], records: [{ of, ...record }] });

describe('what is known of the record', () => {
  it.each<[string, Behaviour, readonly string[]]>([
    ['its class is a person’s', known({ name: 'Customer', field: 'name', fields: [field('name')] }, 'found.name'), ['log log found.name']],
    ['its class says nothing, its name does', known({ name: 'Row', field: 'name', fields: [field('name')] }, 'user.name'), ['log log user.name']],
    ['it is a yes or no', known({ name: 'Settings', field: 'email', fields: [field('email', { type: 'boolean' })] }, 'user.email'), []],
    ['a configuration gave it', known({ name: 'config', field: 'email', fields: [field('email', { type: null })], configured: true }, 'email'), []],
    ['it is the secret that a configuration gave', known({ name: 'config', field: 'password', fields: [field('password', { type: null })], configured: true }, 'password'), ['secret log password']],
    ['it is annotated as no PII', known({ name: 'User', field: 'email', fields: [field('email', { annotated: 'notPii' })] }, 'user.email'), []],
    ['it is annotated as PII', known({ name: 'User', field: 'remark', fields: [field('remark', { annotated: 'pii' })] }, 'user.remark'), ['log log user.remark']],
    ['the whole of it', known({ name: 'User', fields: [field('id'), field('email')] }, 'found'), ['record log found']],
    ['the whole of it, with nothing personal', known({ name: 'Order', fields: [field('id'), field('total', { type: 'number' })] }, 'order'), []],
    ['the whole of it, hidden', known({ name: 'User', fields: [field('email')] }, 'redactedUser'), []],
  ])('%s', (_, one, expected) => {
    expect(seen([one])).toEqual(expected.map((each) => `src/users.ts:7 ${each}`));
  });

  it('names three fields of a whole one, and tells secrets apart', () => {
    const [found] = detect(detector, { behaviours: [known({ name: 'User', fields: ['email', 'password', 'phone', 'firstName', 'lastName'].map((name) => field(name)) }, 'user')] });
    expect(found?.data['fields']).toBe('`email`, `password` (a secret), `phone` and 2 more');
  });
});

describe('a package of a browser', () => {
  const manifest = (file: string, ...names: readonly string[]): Manifest => ({
    file, name: 'x', private: true, published: false, ranBeside: [], scripts: false, workspaceRoot: false, isService: true, bundled: [],
    dependencies: names.map((packageName) => ({ file, range: at(1), packageName, spec: '1', section: 'dependencies' as const })),
  });
  it.each<[string, Manifest, readonly string[]]>([
    ['that draws', manifest('package.json', 'react', 'axios'), []],
    ['that keeps the state of what is drawn', manifest('package.json', 'redux', 'axios'), ['log']],
    ['that has a server, too', manifest('package.json', 'react', 'express'), ['log', 'url']],
    ['of another folder', manifest('web/package.json', 'react'), ['log', 'url']],
    ['of the whole repository', { ...manifest('package.json', 'react'), workspaceRoot: true }, ['log', 'url']],
    ['of nothing known', manifest('package.json', 'axios'), ['log', 'url']],
  ])('%s', (_, one, expected) => {
    const found = detect(detector, { behaviours: [log('user.email'), http()], manifests: [one] });
    expect(found.map(({ messageId }) => messageId).sort()).toEqual(expected);
  });
});

it('says what it is, why, and what to do', () => {
  expect(detect(detector, { behaviours: [log('user.email')] }).map((one) => messageOf(detector, one))).toEqual([
    'user.email is personal data (`email` stands for user.contact.email), and reaches a log: it is kept in plain text, read by whoever reads logs, and no deletion of a person\u2019s data finds it. Log an id instead, or redact it.',
  ]);
});

it.each([
  ['a.ts', 'logger.info(user.email)', true],
  ['a.ts', 'throw new NotFoundException(user.email)', true],
  ['a.ts', 'axios.get(url)', true],
  ['a.ts', 'this.client.post(`/x`)', true],
  ['a.ts', "import { get as g } from './api';\ng(user.email)", true],
  ['a.ts', "import { get as g } from '@app/api';\ng?.(`${user.email}`)", true],
  ['a.js', "const { get: g } = require('./api');\ng<User>(\n  user)", true],
  ['a.ts', "import type { Id } from './id';\nexport interface Order { id: Id }", false],
  ['a.ts', "import { next } from './id';\nexport const id = next();", false],
  ['a.d.ts', 'declare const log: string', false],
  ['package.json', '{ "name": "logger" }', false],
  ['a.ts', 'export interface Order { id: string; total: number }', false],
])('%s: %s may concern it: %s', (file, text, expected) => {
  expect(detector.mayConcern?.(file, text, policy)).toBe(expected);
});
