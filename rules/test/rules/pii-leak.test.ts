import { runRuleTable } from '../support/runRuleTable.ts';

const nest = (body: string, params = 'user: { id: string; email: string }') => `
import { Logger } from '@nestjs/common';
export class Users {
  private readonly logger = new Logger(Users.name);
  find(${params}) { ${body} }
}
`;

const EMAIL = { name: 'user.email', evidence: '`email` stands for user.contact.email' } as const;
const asLog = [{ messageId: 'log', data: { ...EMAIL, sink: 'a log' } }] as const;

const request = (args: string) => `
import axios from 'axios';
export const find = (user: { id: string; email: string }) => «axios.get(${args})»;
`;

const pino = (log: string) => `
import pino from 'pino';
interface User { id: string; email: string }
const logger = pino();
export const added = (user: User) => ${log};
`;

const fetched = (base: string) => `export const f = (ip: string) => «fetch(\`${base}\${ip}\`)»;\n`;

const session = (opener: string) => `
import jwt from 'jsonwebtoken';
import pino from 'pino';
import { decrypt } from './seal';
const openText = (text: string, key: string) => JSON.parse(decrypt(text, key));
function openToken(text: string, key: string) { try { return jwt.verify(decrypt(text, key), key); } catch { return null; } }
export const check = (text: string, key: string) => { const payload = ${opener}(text, key); const { authKey } = payload || {}; «pino().debug({ authKey })»; };
`;

const unmarked = (code: string): string => code.replace(/[«»]/g, '');

const handed = (deps: string) => `
import pino from 'pino';
interface Deps { logger: pino.Logger }
const logger = pino({ redact: ['nothing'] });
export const routes = (tokens) => { const deps = ${deps}; return { revoke: (id: string) => revoke(deps, tokens.revoke(id)) }; };
function revoke(deps: Deps, accessToken: unknown) { «deps.logger.debug({ accessToken })»; }
`;

const listed = (otherwise: string, not = '') => nest(`if (!LOCAL.includes(clientIp)) ask(clientIp); ${otherwise}`, 'clientIp: string').replace('!LOCAL', not === '' ? '!LOCAL' : 'LOCAL').concat("const LOCAL = ['127.0.0.1', '::1'];\n");

/** The package.json of six programs, one of which may be what the service starts with. */
const programs = (first: string) => JSON.stringify({ name: 'reports', scripts: Object.fromEntries([first, 'a', 'b', 'c', 'd', 'e'].map((name) => [name, `ts-node src/${name}.ts`])) });

runRuleTable({
  id: 'pii-leak',
  valid: [
    { name: 'what is not known to be anybody’s', code: nest('this.logger.log(`${file.name} of ${product.title}`);', 'file, product') },
    { name: 'a queue of a mailer', code: `
import { Queue } from 'bullmq';
const queue = new Queue('mail');
export const welcome = (user: { email: string }) => queue.add('welcome', { to: user.email });
` },
    { name: 'an event of the process itself', code: `
import { EventEmitter2 } from '@nestjs/event-emitter';
export class Users { constructor(private readonly events: EventEmitter2) {} add(user) { this.events.emit('user.added', { email: user.email }); } }
` },
    { name: 'what seeds a database', file: 'src/seeds/users.ts', code: nest('this.logger.log(user.email);') },
    { name: 'a class that stands in for another', file: 'src/mockUsers.ts', code: nest('this.logger.log(user.email);').replace('class Users', 'class MockUsers') },
    { name: 'what a browser shows', file: 'src/scenes/users.tsx', code: nest('this.logger.log(user.email);') },
    { name: 'what a program is started with', code: nest('this.logger.log(user.email);').concat('find(process.argv[2]);\n') },
    { name: 'what an operator configured', code: nest('this.logger.log(config.supportEmail);', 'config') },
  ],
  invalid: [
    { name: 'a value in a text', code: nest('«this.logger.log(`found ${user.email}`)»;'), errors: asLog, twin: { code: nest('this.logger.log(`found ${user.id}`);') } },
    { name: 'a value in an object', code: nest("«this.logger.log({ email: user.email }, 'found')»;"), errors: asLog, twin: { code: nest("this.logger.log({ email: maskEmail(user.email) }, 'found');") } },
    { name: 'a value taken out before', code: nest('const { email } = user; «this.logger.log(email)»;'), errors: asLog, twin: { code: nest('const { email } = user; this.logger.log(email.length);') } },
    { name: 'a text made before', code: nest("const text = 'of ' + user.email; «this.logger.log(text)»;"), errors: asLog, twin: { code: nest("const text = 'of ' + (user.email ? 'somebody' : 'nobody'); this.logger.log(text);") } },
    { name: 'one part of a record that is made here', code: nest('const row = { id: user.id, to: user.email }; «this.logger.log(JSON.stringify(row))»;'), errors: asLog, twin: { code: nest('const row = { id: user.id, to: !!user.email }; this.logger.log(JSON.stringify(row));') } },
    { name: 'items of a list', code: nest("«this.logger.log(users.map((user) => user.email).join(', '))»;", 'users'), errors: asLog, twin: { code: nest("this.logger.log(users.map((user) => user.id).join(', '));", 'users') } },
    { name: 'without asking for it', code: nest('«this.logger.log(user.email)»;'), errors: asLog, twin: { code: nest('this.logger.log(user.email);'), options: { log: 'ignore' } } },
    { name: 'less sure, where asked for', code: nest('«this.logger.log(address.city)»;', 'address'), options: { minConfidence: 'medium' }, errors: [{ messageId: 'log', data: { name: 'address.city', sink: 'a log', evidence: '`city` stands for user.contact.address.city' } }], twin: { code: nest('this.logger.log(address.city);', 'address'), options: {} } },
    {
      name: 'a logger of the company’s own',
      code: "import { log } from './log';\nexport const find = (user: { email: string }) => «log.info(user.email)»;\n",
      files: { 'src/log.ts': "import pino from 'pino';\nexport const log = pino();\n" },
      errors: asLog,
      twin: { code: "import { log } from './log';\nexport const find = (user: { email: string }) => log.info(user.email);\n", files: { 'src/log.ts': 'export const log = { info(text: string) { return text; } };\n' } },
    },
    {
      name: 'a helper under another name',
      code: "import 'kafkajs';\nimport { get as g } from './api';\nexport const find = (user: { email: string }) => «g(user.email)»;\n",
      files: { 'src/api.ts': "import axios from 'axios';\nexport const get = (id: string) => axios.get(`/x/${id}`);\n" },
      errors: [{ messageId: 'url', data: { ...EMAIL, sink: 'the address of a request (axios)' } }],
      twin: { code: "import 'kafkajs';\nimport { get as g } from './api';\nexport const find = (user: { id: string }) => g(user.id);\n", files: { 'src/api.ts': "import axios from 'axios';\nexport const get = (id: string) => axios.get(`/x/${id}`);\n" } },
    },
    { name: 'an error that is logged, once', code: nest('«this.logger.error(new Error(`no ${user.email}`))»;'), errors: asLog, twin: { code: nest('this.logger.error(new Error(`no ${user.id}`));') } },
    { name: 'a secret', code: nest('«this.logger.debug(user.password)»;', 'user'), errors: [{ messageId: 'secret', data: { name: 'user.password', evidence: '`password` is a secret', sink: 'a log' } }], twin: { code: nest('this.logger.debug(user.password.length);', 'user') } },
    { name: 'a person by what it is known as elsewhere, where asked for', code: nest('«this.logger.log(user.githubId)»;', 'user'), options: { minConfidence: 'medium' }, errors: [{ messageId: 'log', data: { name: 'user.githubId', sink: 'a log', evidence: '`github` stands for user.contact.social_url' } }], twin: { code: nest('this.logger.log(user.githubId);', 'user'), options: {} } },
    { name: 'a secret anywhere but in development', code: nest('if (this.isStaging) «this.logger.debug(user.password)»;', 'user'), errors: [{ messageId: 'secret', data: { name: 'user.password', evidence: '`password` is a secret', sink: 'a log' } }], twin: { code: nest('if (this.isDevelopment) this.logger.debug(user.password);', 'user') } },
    {
      name: 'a token, not what it says',
      code: nest('const accessToken = this.tokens.signAsync({ id }); «this.logger.debug(accessToken)»;', 'id').replace('export class Users {', "import { JwtService } from '@nestjs/jwt';\nexport class Users {\n  constructor(private readonly tokens: JwtService) {}"),
      errors: [{ messageId: 'secret', data: { name: 'accessToken', evidence: '`access token` is a secret', sink: 'a log' } }],
      twin: { code: nest('const accessToken = this.tokens.verifyAsync(id); this.logger.debug(accessToken);', 'id').replace('export class Users {', "import { JwtService } from '@nestjs/jwt';\nexport class Users {\n  constructor(private readonly tokens: JwtService) {}") },
    },
    {
      name: 'what a token says, with the signature',
      code: "import pino from 'pino';\nimport { decode } from 'jsonwebtoken';\nexport const f = (text: string) => { const accessToken = decode(text, { complete: true }); «pino().debug(accessToken)»; };\n",
      errors: [{ messageId: 'secret', data: { name: 'accessToken', evidence: '`access token` is a secret', sink: 'a log' } }],
      twin: { code: "import pino from 'pino';\nimport { decode } from 'jsonwebtoken';\nexport const f = (text: string) => { const accessToken = decode(text); pino().debug(accessToken); };\n" },
    },
    {
      name: 'an address that a person gave, or the environment',
      code: nest('const email = form.email || process.env.ADMIN; «this.logger.log(email)»;', 'form'),
      errors: [{ messageId: 'log', data: { name: 'form.email', evidence: '`email` stands for user.contact.email', sink: 'a log' } }],
      twin: { code: nest("const email = process.env.ADMIN || 'admin@localhost'; this.logger.log(email);", 'form') },
    },
    {
      name: 'a token that verifies a person, not one that stands in the DNS',
      code: nest('«this.logger.debug(account.emailVerificationToken)»;', 'account'),
      errors: [{ messageId: 'secret', data: { name: 'account.emailVerificationToken', evidence: '`token` is a secret', sink: 'a log' } }],
      twin: { code: nest('this.logger.debug(account.cnameVerificationToken);', 'account') },
    },
    {
      name: 'a logger that is handed in as it is, not with what it redacts',
      code: handed('({ logger })'),
      errors: [{ messageId: 'secret', data: { name: 'accessToken', evidence: '`access token` is a secret', sink: 'a log' } }],
      twin: { code: unmarked(handed("({ logger: logger.child({}, { redact: ['accessToken.value'] }) })")) },
    },
    {
      name: 'a client of a service, not one that is made for pages',
      code: "import { isAxiosError } from 'axios';\nimport { client } from './client';\nexport const f = (user: { email: string }) => «client.get(`/users?email=${user.email}`)»;\n", files: { 'src/client.ts': "import axios from 'axios';\nexport const client = axios.create({ baseURL: 'https://users' });" },
      errors: [{ messageId: 'url', data: { ...EMAIL, sink: 'the address of a request (axios)' } }],
      twin: { code: "import { isAxiosError } from 'axios';\nimport { client } from './client';\nexport const f = (user: { email: string }) => client.get(`/users?email=${user.email}`);\n", files: { 'src/client.ts': "import axios from 'axios';\nimport Router from 'next/router';\nexport const client = axios.create({ baseURL: 'https://users' });\nclient.interceptors.response.use(undefined, () => Router.push('/'));" } },
    },
    {
      name: 'a record with a token in it, not one of hashes alone',
      code: "interface Tokens { hashedIp: string; value: string }\nclass CheckError extends Error { constructor(readonly accessTokens: Tokens, message: string) { super(message); } }\nexport const f = (accessTokens: Tokens) => «new CheckError(accessTokens, `no ${1}`)»;\n//new Error(`\n",
      errors: [{ messageId: 'secret', data: { name: 'accessTokens', evidence: '`access token` is a secret', sink: 'the message of CheckError' } }],
      twin: { code: "interface Tokens { hashedIp: string; hashedName: string }\nclass CheckError extends Error { constructor(readonly accessTokens: Tokens, message: string) { super(message); } }\nexport const f = (accessTokens: Tokens) => new CheckError(accessTokens, `no ${1}`);\n//new Error(`\n" },
    },
    {
      name: 'a mailer, not one that stands in for it',
      code: "import pino from 'pino';\nexport const mailer = { send: (user: { email: string }) => «pino().info(user.email)» };\n", errors: asLog,
      twin: { code: "import pino from 'pino';\nexport const mockMailer = { send: (user: { email: string }) => pino().info(user.email) };\n" },
    },
    {
      name: 'an address that a person asks from, not that of a machine',
      code: `import pino from 'pino';\nexport class Visits { take(ip: string) { «pino().info(ip)»; } }\n`, errors: [{ messageId: 'log', data: { name: 'ip', evidence: '`ip` stands for user.device.ip_address', sink: 'a log' } }],
      twin: { code: `import pino from 'pino';\nexport class Cluster { join(ip: string) { pino().info(ip); } }\n` },
    },
    {
      name: 'an address that a cluster is asked from',
      code: `import pino from 'pino';\nexport class Cluster { take(req: { ip: string }) { «pino().info(req.ip)»; } }\n`, errors: [{ messageId: 'log', data: { name: 'req.ip', evidence: '`ip` stands for user.device.ip_address', sink: 'a log' } }],
      twin: { code: `import pino from 'pino';\nexport class Cluster { take(req: { node: { ip: string } }, node: { ip: string }) { pino().info(node.ip); } }\n` },
    },
    {
      name: 'an address behind a host, not the host that answers',
      code: 'export const f = (host: string, ip: string) => «fetch(`https://${host}/visits/${ip}`)»;\n', errors: [{ messageId: 'url', data: { name: 'ip', evidence: '`ip` stands for user.device.ip_address', sink: 'the address of a request (fetch)' } }],
      twin: { code: 'export const f = (ip: string, port: number) => fetch(`http://${ip}:${port}/`);\n' },
    },
    {
      name: 'a person who brought another one, not the page that somebody comes from',
      code: `import pino from 'pino';\nexport const f = (referrer: { name: string; email: string }) => «pino().info(referrer.email)»;\n`, errors: [{ messageId: 'log', data: { name: 'referrer.email', evidence: '`email` stands for user.contact.email', sink: 'a log' } }],
      twin: { code: `import pino from 'pino';\nexport const f = (referrer: { name: string; email: string }) => pino().info(referrer.name);\n` },
    },
    {
      name: 'a job, not a program that asks whoever started it',
      code: `import pino from 'pino';\nexport const f = (user: { email: string }) => { «pino().info(user.email)»; };\n`, errors: asLog,
      twin: { code: `import pino from 'pino';\nimport inquirer from 'inquirer';\nexport const f = async (user: { email: string }) => { pino().info(user.email); return inquirer.prompt([]); };\n` },
    },
    {
      name: 'steps of a work, not those of tests in words',
      file: 'src/steps/add.ts', code: `import pino from 'pino';\nexport const f = (user: { email: string }) => { «pino().info(user.email)»; };\n`, errors: asLog,
      twin: { file: 'src/step-definitions/add.ts', code: `import pino from 'pino';\nexport const f = (user: { email: string }) => { pino().info(user.email); };\n` },
    },
    {
      name: 'an address of anybody, not one of a few that are known',
      code: listed('else «this.logger.log(clientIp)»;', '!'),
      errors: [{ messageId: 'log', data: { name: 'clientIp', evidence: '`client ip` stands for user.device.ip_address', sink: 'a log' } }],
      twin: { code: listed('else this.logger.log(clientIp);') },
    },
    {
      name: 'the program of a service, not one of many that people run',
      file: 'reports/src/persons.ts',
      code: nest('«this.logger.log(user.email)»;'),
      files: { 'reports/package.json': programs('start') },
      errors: asLog,
      twin: { file: 'reports/src/persons.ts', code: nest('this.logger.log(user.email);'), files: { 'reports/package.json': programs('report') } },
    },
    {
      name: 'what makes mails, not what draws',
      code: "import pino from 'pino';\nimport { createElement } from 'react';\nexport const f = (user: { email: string }) => { «pino().info(user.email)»; return createElement('p'); };\n",
      errors: asLog,
      twin: { code: "import pino from 'pino';\nimport { useState } from 'react';\nexport const f = (user: { email: string }) => { pino().info(user.email); return useState(1); };\n" },
    },
    { name: 'a record with a field of it overwritten', code: "import pino from 'pino';\ninterface User { id: string; email: string }\nexport const f = (user: User) => «pino().info({ ...user, id: undefined })»;\n", errors: [{ messageId: 'record', data: { name: 'user', record: 'User', fields: '`email`', sink: 'a log' } }], twin: { code: "import pino from 'pino';\ninterface User { id: string; email: string }\nexport const f = (user: User) => pino().info({ ...user, email: undefined });\n" } },
    { name: 'a name that a person’s own function gives', code: nest('«this.logger.log(this.translator.findUser().name)»;'), errors: [{ messageId: 'log', data: { name: 'this.translator.findUser().name', sink: 'a log', evidence: '`name` stands for user.name' } }], twin: { code: nest('this.logger.log(this.translator.translate(product).name);') } },
    { name: 'a secret that is what is left', code: nest('«this.logger.log(credentials)»;', 'credentials'), errors: [{ messageId: 'secret', data: { name: 'credentials', evidence: '`credential` is a secret', sink: 'a log' } }], twin: { code: nest('const { credentials, ...connectionWithoutCredentials } = connection; this.logger.log(connectionWithoutCredentials);', 'connection') } },
    { name: 'the message of an error', code: 'export function find(user: { id: string; email: string }) { throw «new Error(`no ${user.email}`)»; }\n', errors: [{ messageId: 'error', data: { ...EMAIL, sink: 'the message of Error' } }], twin: { code: 'export function find(user: { id: string; email: string }) { throw new Error(`no ${user.id}`); }\n' } },
    {
      name: 'an event of a broker',
      code: "import { Kafka } from 'kafkajs';\nconst producer = new Kafka({ brokers: [] }).producer();\nexport const tell = (user) => «producer.send({ topic: 'user-created', messages: [{ value: JSON.stringify({ email: user.email }) }] })»;\n",
      errors: [{ messageId: 'event', data: { ...EMAIL, sink: 'the event user-created (kafka)' } }],
      twin: { code: "import { Kafka } from 'kafkajs';\nconst producer = new Kafka({ brokers: [] }).producer();\nexport const tell = (user) => producer.send({ topic: 'user-created', messages: [{ value: JSON.stringify({ id: user.id }) }] });\n" },
    },
    { name: 'the query of a request', code: request("'/users', { params: { email: user.email } }"), errors: [{ messageId: 'url', data: { ...EMAIL, sink: 'the address of a request (axios)' } }], twin: { code: unmarked(request("'/users', { params: { id: user.id } }")) } },
    {
      name: 'a record that pino makes a text of, not one that it only says to be an object',
      code: pino("«logger.info('added %o', user)»"), errors: [{ messageId: 'record', data: { name: 'user', record: 'User', fields: '`email`', sink: 'a log' } }],
      twin: { code: pino("logger.info('added %s', user)") },
    },
    {
      name: 'a value in the place for a text', code: pino("«logger.info({ id: user.id }, 'added %d %s', 1, user.email)»"), errors: [{ messageId: 'log', data: { ...EMAIL, sink: 'a log' } }],
      twin: { code: pino("logger.info({ id: user.id }, 'added %d %s', 1, user)") },
    },
    {
      name: 'an address that is sent to anybody, not one that is looked up', code: fetched('https://api.acme.com/visits/'), errors: [{ messageId: 'url', data: { name: 'ip', evidence: '`ip` stands for user.device.ip_address', sink: 'the address of a request (fetch)' } }],
      twin: { code: unmarked(fetched('https://ipinfo.io/')) },
    },
    {
      name: 'an address that everybody on the way reads', code: fetched('http://ip-api.com/json/'), errors: [{ messageId: 'url', data: { name: 'ip', evidence: '`ip` stands for user.device.ip_address', sink: 'the address of a request (fetch)' } }],
      twin: { code: unmarked(fetched('https://pro.ip-api.com/json/')) },
    },
    {
      name: 'an address of a person, wherever it is sent',
      code: "export const f = (user: { email: string }) => «fetch(`https://ipinfo.io/${user.email}`)»;\n", errors: [{ messageId: 'url', data: { ...EMAIL, sink: 'the address of a request (fetch)' } }],
      twin: { code: "export const f = (ip: string, key: string) => { let url = `https://ipinfo.io/${ip}`; if (key) url = `https://ipinfo.io/${ip}?token=${key}`; return fetch(url); };\n" },
    },
    {
      name: 'what locks something, not what a verified token says of it',
      code: session('openText'), errors: [{ messageId: 'secret', data: { name: 'authKey', evidence: '`auth key` is a secret', sink: 'a log' } }],
      twin: { code: unmarked(session('openToken')) },
    },
    { name: 'the path of a request', code: request('`/users/${encodeURIComponent(user.email)}`'), errors: [{ messageId: 'url', data: { ...EMAIL, sink: 'the address of a request (axios)' } }], twin: { code: unmarked(request('`/users/${user.id}`')) } },
    {
      name: 'the body of a request is none of its address',
      code: "import axios from 'axios';\nexport const add = (user) => «axios.post('/users', { name: user.name }, { params: { email: user.email } })»;\n",
      errors: [{ messageId: 'url', data: { ...EMAIL, sink: 'the address of a request (axios)' } }],
      twin: { code: "import axios from 'axios';\nexport const add = (user) => axios.post('/users', { email: user.email, params: { email: user.email } });\n" },
    },
  ],
});
