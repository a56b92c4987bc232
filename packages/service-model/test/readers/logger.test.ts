import { expect, test } from 'vitest';
import { projectOf, type Tree } from '../projectOf.ts';

/** Log calls in short: level, fields, function, helper. */
const seen = (tree: Tree) => projectOf(tree).model().behaviours.flatMap((one) =>
  (one.kind === 'log' ? [`${one.level} [${one.fields.join(' ')}]${one.in === '' ? '' : ` in ${one.in}`}${one.via ? ` via ${one.via.name}` : ''}`] : []));

const NEST = "import { Logger } from '@nestjs/common';\n";

test.each<[string, Tree, string[]]>([
  ['NestJS, its field and its class', { 'a.ts': `${NEST}export class Users {\n  private readonly logger = new Logger(Users.name);\n  find(user) { this.logger.warn(\`no \${user.email}\`, Users.name); Logger.log('x'); }\n}` },
    ['warn [user.email] in Users.find', 'log [] in Users.find']],
  ['winston', { 'a.js': "const winston = require('winston');\nconst logger = winston.createLogger({});\nlogger.log('error', req.body);\nlogger.child({ a: 1 }).info('x', { user, mail: row.mail });\nwinston.debug('a' + name);" },
    ['error [req.body]', 'info [user row.mail]', 'debug [name]']],
  ['pino, by its type', { 'a.ts': "import type { Logger } from 'pino';\nexport const run = (logger: Logger, email) => logger.child({}).error({ err: new Error('x'), email }, 'failed');" }, ['error [email] in run']],
  ['fastify', { 'a.ts': "import fastify from 'fastify';\nconst app = fastify();\napp.get('/', async (request) => { request.log.info(request.body); });\napp.log.error('x');" }, ['info [request.body]', 'error []']],
  ['console, in a file read for something else', { 'a.ts': "import 'winston';\nexport function f(user) { console.error(JSON.stringify(user), user.name.trim(), mask(user.phone)); }" }, ['error [user user.name mask()] in f']],
  ['console of its own', { 'a.ts': "import 'winston';\nconst console = { log() {} };\nconsole.log(user);" }, []],
  ['debug', { 'a.ts': "import createDebug from 'debug';\nconst debug = createDebug('app');\ndebug('user %s', user.email);" }, ['debug [user.email]']],
  ['what is built just before', { 'a.ts': `${NEST}export function f(user, req) {\n  const context = { email: user.email, ...req.query };\n  const text = \`of \${user.phone}\`;\n  const row = load(user);\n  Logger.log(text, context, row);\n}` }, ['log [user.phone user.email req.query row] in f']],
  ['constants are no fields', { 'a.ts': `${NEST}const PREFIX = 'p';\nenum Kind { A = 'a' }\nLogger.log(PREFIX, Kind.A, undefined, process.env.NODE_ENV, Date.now);` }, ['log [Date.now]']],
  ["an error's message", { 'a.ts': `${NEST}try { f(); } catch (error) { Logger.error(error.message, toError(error)); }` }, ['error [error.message error]']],
  ["a company's logger of another file", {
    'logger.ts': "import winston from 'winston';\nclass Logger {\n  output = winston.createLogger();\n  info(label: string, message: string, extra?: object) { this.output.info(message, this.clean(extra)); }\n  clean(x) { return x; }\n}\nexport default new Logger();",
    'a.ts': "import Logger from './logger';\nexport function f(user) { Logger.info('x', user.email, { id: user.id }); }",
  }, ['info [user.email user.id] in f', 'info [message this.clean()] in Logger.info']],
  ["a company's function of another file, with the caller's fields", {
    'log.ts': "import pino from 'pino';\nconst out = pino();\nexport function logError(message, ...rest) { out.error({ rest, message }); }",
    'a.ts': "import { logError } from './log';\nimport 'pino';\nexport function f(user) { logError(user.email, user.id, { phone: user.phone }); }",
  }, ['error [user.id user.phone user.email] in f via logError', 'error [rest message] in logError']],
  ['a function that logs what it does', {
    'b.ts': "import pino from 'pino';\nconst out = pino();\nexport function createUser(user) { out.info(user.email); }",
    'a.ts': "import { createUser } from './b';\nimport 'pino';\nexport function f(user) { createUser(user); }",
  }, ['info [user.email] in createUser']],
  ['a logger of which the interface is known', { 'a.ts': 'interface LoggerInterface { info(x: string): void }\nexport class Users { constructor(private logger: LoggerInterface) {} find(id) { this.logger.info(id); } }' }, ['info [id] in Users.find']],
  ['overloads', { 'a.ts': "import { ConsoleLogger } from '@nestjs/common';\nexport class AppLog extends ConsoleLogger {\n  error(a: string): void;\n  error(a: unknown, b?: unknown): void { super.error(String(a), b); }\n}\nexport const f = (log: AppLog, user) => log.error(user.email);" },
    ['error [a b] in AppLog.error', 'error [user.email] in f via AppLog.error']],
  ['words alike of something else', { 'a.ts': "import { Logger } from '@nestjs/common';\nimport { Summary } from './summary';\nexport const f = (page: Summary, user) => { page.info(user.email); page.error('x'); user.login(); };" }, []],
])('%s', (_, tree, expected) => {
  expect(seen(tree)).toEqual(expected);
});
