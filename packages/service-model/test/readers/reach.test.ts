import { expect, test } from 'vitest';
import { projectOf, type Tree } from '../projectOf.ts';

/** Names that reach what a file does, and the records that are known behind them: `user: User`, `user.email: User.email`. */
function reached(tree: Tree): string[] {
  return projectOf(tree).model().behaviours.flatMap((one) => {
    if (!('fields' in one) || one.kind === 'crypto') return [];
    const records = one.records.map(({ of, name, field, fields }) => `${of}: ${name}${field === undefined ? `(${fields.map((each) => each.name).join(' ')})` : `.${field}`}`);
    return [`${one.kind} [${one.fields.join(' ')}]${records.length === 0 ? '' : ` ${records.join(', ')}`}`];
  });
}

const logging = (statements: string, params = 'user, req') => ({ 'a.ts': `import pino from 'pino';\nconst log = pino();\nexport function f(${params}) { ${statements} }\n` });

/** A function that is handed `given`, or that with a logger of its own. */
const handedIn = (handed: string) => ({ 'a.ts': `import { Logger } from 'pino';
interface Deps { logger: Logger }
export function routes(given: Deps) {
  const logger = given.logger.child({}, { redact: ['token.value', '*.email'] });
  const deps = { ...given, logger };
  return (ctx) => revoke(${handed}, ctx);
}
function revoke(deps: Deps, ctx) { const token = find(ctx.id); deps.logger.debug({ ...logs(ctx), token, email: ctx.email, id: ctx.id }); }
` });

test.each<[string, Tree, string[]]>([
  ['a question is no value', logging('log.info(!user.email, user.email === req.email, typeof user.phone);'), ['log []']],
  ['a choice is what it chooses from', logging('log.info(user.email ? user.id : req.id);'), ['log [user.id req.id]']],
  ['what stands before && is asked', logging('log.info(user.email && user.id, user.phone ?? user.fax);'), ['log [user.id user.phone user.fax]']],
  ['a name taken out before', logging('const { email, address: { city } } = user; log.info(email, city);'), ['log [user.email user.address.city]']],
  ['an item has a better name than its list', logging('for (const one of users) log.info(one.email);', 'users'), ['log [one.email]']],
  ['a value hidden just before', logging('const shown = maskEmail(user.email); log.info(shown);'), ['log [maskEmail()]']],
  ['a name that says that it is hidden', logging("const masked = user.email.trim(); log.info(masked, user.email.replace(/.(?=.*@)/g, '*'));"), ['log [masked user.email.replace()]']],
  ['a part of it', logging("log.info(user.email.slice(0, 2), user.email.split('@')[1]);"), ['log [user.email.slice() user.email.split().1]']],
  ['another form of it', logging('log.info(user.email.trim().toLowerCase(), encodeURIComponent(user.phone));'), ['log [user.email user.phone]']],
  ['the key of a secret', logging('const credentialId = server.credential ?? undefined; const tokenId = row.token; log.info(credentialId, tokenId);', 'server, row'), ['log [credentialId tokenId]']],
  ['a secret by another name', logging('const shown = server.credential; const userId = user.email; log.info(shown, userId);', 'server, user'), ['log [server.credential user.email]']],
  ['a flag', logging('log.info(email, phone);', 'email: boolean, phone: string'), ['log [email phone] email: .email']],
  ['a flag of an interface elsewhere', { 'b.ts': 'export interface Search { searchEmail?: boolean; email: string }\n', 'a.ts': "import pino from 'pino';\nimport { Search } from './b';\nconst log = pino();\nexport function f({ searchEmail, email }: Search) { log.info({ searchEmail, email }); }\n" }, ['log [searchEmail email] searchEmail: Search.searchEmail']],
  ['what a configuration gave', logging("const sender = this.configService.get('mail.sender'); const email = config.get('x').y; log.info(`${sender} ${email}`);", 'config'), ['log [sender email] sender: this.configService.sender']],
  ['what a map gave', logging("const sender = senders.get('x'); log.info(sender);", 'senders'), ['log [sender]']],
  ['a token that is spent', logging('const token = req.headers.token; if (this.tokens.isUsed(token)) { log.info({ token, id: user.id }); }'), ['log [user.id]']],
  ['a token that is not', logging('const token = req.headers.token; if (!this.tokens.isUsed(token)) { log.info({ token }); } else { log.info(user.id); }'), ['log [req.headers.token]', 'log [user.id]']],
  ['a token after that was asked', logging('const token = req.headers.token; if (this.tokens.isUsed(token)) { return; } log.info({ token });'), ['log [req.headers.token]']],
  ['what a configuration or a text gave', logging("const sender = process.env.SENDER ?? 'x@localhost'; const shown = process.env.A ? process.env.B : 'b'; const host = 'x'; log.info(sender, shown, host);"), ['log [sender shown] sender: environment.sender, shown: environment.shown']],
  ['what a person or a configuration gave', logging('const sender = user.email ?? process.env.SENDER; log.info(sender);'), ['log [user.email]']],
  ['claims of a token', { 'a.ts': "import 'pino';\nimport jwt from 'jsonwebtoken';\nimport { jwtVerify } from 'jose';\nconst open = (t) => jwt.verify(t, 'k');\nexport async function f(t) { const idToken = open(t); console.log(idToken); jwt.verify(t, 'k', (error, accessToken) => console.log(accessToken)); const authToken = await jwtVerify(t, k); console.log({ authToken }); }\n" }, ['log [claims()]', 'log [claims()]', 'log [claims()]']],
  ['a token, and claims with the signature', { 'a.ts': "import 'pino';\nimport jwt from 'jsonwebtoken';\nexport function f(t) { const idToken = jwt.sign(t, 'k'); const accessToken = jwt.decode(t, { complete: true }); const authToken = tokens.verify(t); console.log(idToken, accessToken, authToken); }\n" }, ['log [idToken accessToken authToken]']],
  ['a token of a public challenge, by the text beside it', logging('log.info(`no ACME challenge for ${req.params.token} of ${user.email}`, { token: req.token });'), ['log [user.email]']],
  ['a token of a challenge that is none', logging('log.info(`no challenge for ${req.params.token}`);'), ['log [req.params.token]']],
  ['one of a few constants', logging("const FEW = ['root', 'admin']; if (FEW.includes(user.name)) log.info(user.name); if (!FEW.includes(user.name)) log.info(user.phone); else log.info(user.name, user.phone); if (['a', 'b'].includes(user.name.trim())) log.info(user.name);"), ['log []', 'log [user.phone]', 'log [user.phone]', 'log []']],
  ['one of what is not known, or not one of them', logging("const FEW = ['root', 'admin']; if (!FEW.includes(user.name)) log.info(user.name); if (req.names.includes(user.name)) log.info(user.name); if (FEW.includes(user.name) || user.id) log.info(user.name);"), ['log [user.name]', 'log [user.name]', 'log [user.name]']],
  ['what is known to be nothing', logging('if (!user.email) log.info(user.email, user.name); if (user.name === null || !user.email) log.info(user.email); if (!user.email) { log.info(user.id); } else log.info(user.email);'), ['log [user.name]', 'log [user.email]', 'log [user.id]', 'log [user.email]']],
  ['what a handed in logger redacts', handedIn('deps'), ['log [logs() ctx.id]']],
  ['what a logger redacts that is not handed in', handedIn('given'), ['log [logs() token ctx.email ctx.id]']],
  ['what one of two redacts', { 'a.ts': handedIn('deps')['a.ts'].concat('export const other = (given: Deps, ctx) => revoke(given, ctx);\n') }, ['log [logs() token ctx.email ctx.id]']],
  ['a digest', logging("log.info(createHash('sha256').update(user.email).digest('hex'));"), ['log [digest()]']],
  ['what a function makes of it', logging('log.info(describe(user.email));'), ['log [describe()]']],
  ['what the items of a list are made of', logging("log.info(users.map((one) => one.email).join(', '));", 'users'), ['log [one.email]']],
  ['a name of two blocks', logging("if (user) { const text = `of ${user.email}`; log.info(text); } else { const text = 'nobody'; log.info(text); }"), ['log [text]', 'log [text]']],
  ['one value, whichever it is', logging('const email = user.email ?? req.email; log.info(email);'), ['log [user.email]']],
  ['the same name in another copy of a file', {
    'a/f.ts': "import 'pino';\nimport { log } from './log';\nexport const f = (user) => log.info(user.email);\n",
    'a/log.ts': "import pino from 'pino';\nexport const log = pino();\n",
    'b/f.ts': "import 'pino';\nimport { log } from './log';\nexport const f = (user) => log.info(user.email);\n",
    'b/log.ts': 'export const log = { info() {} };\n',
  }, ['log [user.email]']],
])('names: %s', (_, tree, expected) => {
  expect(reached(tree)).toEqual(expected);
});

test.each([
  'toString()', 'toJSON()', 'trim()', 'trimStart()', 'trimEnd()', 'toLowerCase()', 'toUpperCase()', "toLocaleLowerCase('en')", 'toLocaleUpperCase()', 'normalize()', "join(', ')", 'filter(Boolean)',
  'flat()', "concat('!')", "replace(/ /g, '')", "replaceAll('-', ' ')", 'padEnd(9)', 'padStart(9)', 'toISOString()', 'toFixed(2)', 'at(0)', 'values()', 'keys()', 'entries()', 'toObject()', 'lean()',
])('another form of it, plain, chained and made before: %s', (method) => {
  expect(reached(logging(`log.info(user.email.${method}); log.info(user.email.trim().${method}); log.info(found().email.${method});`))).toEqual(['log [user.email]', 'log [user.email]', 'log [found().email]']);
});

test.each<[string, string, string[]]>([
  ['a mapper', 'log.info(toDto(user.email), mapper.toDto(user.phone));', ['log [user.email user.phone]']],
  ['a mapper that is handed nothing', 'log.info(user.toDto());', ['log [user.toDto()]']],
  ['signs in the place of characters', "log.info(user.email.replace(/./g, '*'), user.phone.replaceAll('1', '#'));", ['log [user.email.replace() user.phone.replaceAll()]']],
])('calls: %s', (_, statements, expected) => {
  expect(reached(logging(statements))).toEqual(expected);
});

test.each<[string, string, string[]]>([
  ['another form', 'text.toLowerCase()', ['log [user.email]', 'log [text]']],
  ['hidden', 'mask(text)', ['log [mask()]', 'log [mask()]']],
])('in a wrapper: %s', (_, shown, expected) => {
  const { 'a.ts': code } = logging('logText(user.email);');
  expect(reached({ 'a.ts': `${code}function logText(text) { log.info(${shown}); }\n` })).toEqual(expected);
});

const USER = "export class Base { id: string }\nexport class User extends Base { email: string; static table: string; greet = () => 'hi'; }\nexport interface Shown { phone: string }\n";
const typed = (statements: string, params: string): Tree => ({ 'user.ts': USER, 'a.ts': `import pino from 'pino';\nimport { User, type Shown } from './user';\nconst log = pino();\nexport function f(${params}) { ${statements} }\n` });

test.each<[string, Tree, string[]]>([
  ['a field of a class', typed('log.info(user.email);', 'user: User'), ['log [user.email] user.email: User.email']],
  ['what no class says', typed('log.info(user.email);', 'user'), ['log [user.email]']],
  ['a whole one, with its base', typed('log.info(user);', 'user: User'), ['log [user] user: User(id email)']],
  ['as JSON in a text', typed('log.info(`is ${JSON.stringify(user)}`);', 'user: User'), ['log [user] user: User(id email)']],
  ['in a text it says nothing', typed('log.info(`is ${user}`);', 'user: User'), ['log [user]']],
  ['spread', typed('log.info({ ...user });', 'user: Shown'), ['log [user] user: Shown(phone)']],
  ['spread, and overwritten', typed('log.info({ ...user, email: undefined });', 'user: User'), ['log [user] user: User(id)']],
  ['spread, after what it overwrites itself', typed('log.info({ email: undefined, ...user });', 'user: User'), ['log [user] user: User(id email)']],
  ['handed to a class that takes of it what it needs', typed('log.info(new UserMissing(user));', 'user: User'), ['log [user]']],
  ['handed to a collection', typed('log.info(new Set([user]));', 'user: User'), ['log [user] user: User(id email)']],
  ['a list of them', typed('log.info(users);', 'users: User[]'), ['log [users] users: User(id email)']],
  ['what a repository gives', {
    'user.ts': USER,
    'a.ts': "import { Logger } from '@nestjs/common';\nimport { Repository } from 'typeorm';\nimport { User } from './user';\nexport class Users { constructor(private users: Repository<User>, private logger: Logger) {} async f() { const user = await this.users.findOneBy({}); this.logger.log(user); } }\n",
  }, ['log [user] user: User(id email)']],
])('records: %s', (_, tree, expected) => {
  expect(reached(tree)).toEqual(expected);
});

const redacting = (redact: string, value: string): Tree => ({
  'log.ts': `import pino from 'pino';\nconst SECRET = ['*.email', 'req.headers[\"x-phone\"]'];\nexport const log = pino({ redact: ${redact} });\n`,
  'user.ts': USER,
  'a.ts': `import 'pino';\nimport { log } from './log';\nimport { User } from './user';\nexport const f = (user: User) => log.info(${value});\n`,
});

test.each<[string, Tree, string[]]>([
  ['what its options name', redacting("['*.email']", '{ email: user.email, id: user.id }'), ['log [user.id] user.id: User.id']],
  ['in a constant, as paths', redacting('{ paths: SECRET, censor: "x" }', "{ email: user.email, phone: req.headers['x-phone'] }"), ['log []']],
  ['of a whole record', redacting("['user.email']", '{ user }'), ['log [user] user: User(id)']],
  ['what they do not name', redacting("['*.phone']", '{ email: user.email }'), ['log [user.email] user.email: User.email']],
])('redacted by the logger: %s', (_, tree, expected) => {
  expect(reached(tree)).toEqual(expected);
});

test.each<[string, string, string[]]>([
  ['an error of a text', 'throw new Error(`no ${user.email}`);', ['error [user.email]']],
  ['an error of nothing', "throw new Error('no user');", []],
  ['an error of its own, an exception', "import 'pino';\nclass NoUserError extends Error {}\nthrow new NoUserError(user.email);", ['error [user.email]']],
  ['a whole record, to an error of its own', "import 'pino';\nexport interface User { email: string }\nclass NoUserError extends Error {}\nexport const f = (user: User) => new NoUserError(user);", ['error [user]']],
  ['a whole record, to another', "export interface User { email: string }\nexport const f = (user: User, id: string) => new AggregateError(user, `no ${id}`); new Error(`x`);", ['error [user id] user: User(email)']],
  ['what is no error', 'new Errors(user.email); new Terror(user.email).log(`Error(${1})`);', []],
  ['http-errors', "import createError from 'http-errors';\nthrow createError(404, `no ${user.email}`);", ['error [user.email]']],
  ['its properties are for callers', "import createError from 'http-errors';\nthrow createError(403, 'no', { email: user.email });", []],
  ['the data of Boom likewise', "import Boom from '@hapi/boom';\nthrow Boom.notFound(`no ${user.id}`, { email: user.email });", ['error [user.id]']],
  ['the query of axios', "import axios from 'axios';\naxios.get('/x', { params: { email: user.email } });", ['http [user.email]']],
  ['its path', "import axios from 'axios';\naxios.get(`/x/${user.email}`);", ['http [user.email]']],
  ['its body is not its address', "import axios from 'axios';\naxios.post('/x', { params: user.email }, { params: { id: user.id } });\naxios({ url: '/x', data: user.email });", ['http [user.id]', 'http []']],
  ['an address made before', "function f() { const url = new URL(`/x?email=${user.email}`, 'https://a.example');\nfetch(url, { body: user.phone }); }", ['http [user.email]']],
  ['the payload of a message', "import { connect } from 'amqplib';\nconst channel = await (await connect('x')).createChannel();\nchannel.sendToQueue('users', Buffer.from(JSON.stringify({ id: user.id, to: user.email })));", ['producer [user.id user.email]']],
])('sinks: %s', (_, code, expected) => {
  expect(reached({ 'a.ts': `${code}\n` })).toEqual(expected);
});

test('an event of the process goes nowhere else', () => {
  const reachOf = (code: string) => projectOf({ 'a.ts': code }).model().behaviours.flatMap((one) => (one.kind === 'producer' ? [one.reach] : []));
  expect(reachOf("import { EventEmitter2 } from '@nestjs/event-emitter';\nnew EventEmitter2().emit('x', user.email);")).toEqual(['process']);
  expect(reachOf("import { Queue } from 'bullmq';\nnew Queue('x').add('y', user.email);")).toEqual(['network']);
});

const only = (code: string): string[] => projectOf({ 'a.ts': `import pino from 'pino';\nconst log = pino();\n${code}\n` }).model().behaviours.flatMap((one) => (one.kind === 'log' || one.kind === 'error' ? [one.only ?? 'anywhere'] : []));

test.each<[string, string, string]>([
  ['development', "if (process.env.NODE_ENV === 'development') log.info(token);", 'development'],
  ['a test', "if ('test' == env.NODE_ENV) { log.info(token); }", 'development'],
  ['another environment', "if (process.env.NODE_ENV === 'staging') log.info(token);", 'anywhere'],
  ['production', "if (process.env.NODE_ENV === 'production') log.info(token);", 'anywhere'],
  ['anything but production', "if (NODE_ENV !== Environment.Production) log.info(token);", 'development'],
  ['anything but development', "if (NODE_ENV !== 'development') log.info(token);", 'anywhere'],
  ['another thing that is compared', "if (mode === 'development') log.info(token);", 'anywhere'],
  ['another comparison', "if (NODE_ENV > 'development') log.info(token);", 'anywhere'],
  ['a switch', 'if (env.isDevelopment) { if (token) log.info(token); }', 'development'],
  ['a call', 'if (this.config.isDev()) log.info(token);', 'development'],
  ['no such switch', 'if (env.isDevice) log.info(token);', 'anywhere'],
  ['a computed one', 'if (env[isDev]) log.info(token);', 'anywhere'],
  ['not in production', 'if (!isProduction) log.info(token);', 'development'],
  ['not in development', 'if (!(isDevelopment)) log.info(token);', 'anywhere'],
  ['and', 'if (isDev && token) log.info(token);', 'development'],
  ['or', 'if (isDev || token) log.info(token);', 'anywhere'],
  ['either', 'if (isDev || isLocal) log.info(token);', 'development'],
  ['or else', 'if (isDev ?? token) log.info(token);', 'anywhere'],
  ['the other branch', 'if (isProduction || forced) send(); else log.info(token);', 'development'],
  ['the other branch of both', 'if (isProduction && forced) send(); else log.info(token);', 'anywhere'],
  ['the other branch of development', 'if (isDev) send(); else log.info(token);', 'anywhere'],
  ['in a function within', 'if (isDev) tokens.forEach((token) => log.info(token));', 'development'],
  ['after it', 'if (isDev) send(); log.info(token);', 'anywhere'],
  ['an error', "if (isDev) throw new Error(`no ${token}`);", 'development'],
  ['a program of words', 'const [, , email] = process.argv; log.info(email);', 'command'],
  ['a program of words that are passed on', 'main(process.argv.slice(2)); log.info(email);', 'command'],
  ['a program whose words a package reads', "import parse from 'minimist';\nconst { email } = parse(words); log.info(email);", 'command'],
  ['a server whose words a package reads', "import parse from 'minimist';\nconst { port } = parse(words); app.listen(port); log.info(email);", 'anywhere'],
  ['a hook that asks for data', "import { useQuery } from '@tanstack/react-query';\nexport const useUser = (email) => useQuery([email], () => log.info(email));", 'browser'],
  ['what asks for data without a hook', "import { QueryClient } from '@tanstack/react-query';\nconst client = new QueryClient(); log.info(email);", 'anywhere'],
  ['what works on a page', "window.addEventListener('message', f); const id = sessionStorage.getItem('id'); document.querySelector('a'); log.info(id);", 'browser'],
  ['what asks once whether there is a page', "const id = window.location.reload(); log.info(id);", 'anywhere'],
  ['what opens a page on a server', "import puppeteer from 'puppeteer';\nawait page.evaluate(() => { document.querySelector('a'); document.querySelector('b'); document.querySelector('c'); }); log.info(email);", 'anywhere'],
  ['a program that asks for its name', 'log.info(process.argv0);', 'anywhere'],
])('only where: %s', (_, code, expected) => {
  expect(only(code)).toEqual([expected]);
});
