import { expect, test } from 'vitest';
import { projectOf, type Tree } from '../projectOf.ts';

const logged = (tree: Tree) => projectOf(tree).model().behaviours.flatMap((one) => (one.kind === 'log' && one.file === 'a.ts' ? [one.fields.join(' ')] : []));

const HIDE = 'function hide(value) { const out = {}; for (const [key, one] of Object.entries(value)) out[key] = HIDDEN.has(key) ? sha(one) : one; return out; }';
const FACTORY = `import pino from 'pino';
const out = pino();
export function createLogger(scope: string) {
  const create = () => ({ info: (message, args) => out.info(message, hide(args)), error: (message, args) => out.error(message, hide(args)) });
  return create();
}`;
const LOGS = "import { createLogger } from './logger';\nconst logger = createLogger('a');\n";
const SENT = "export const f = (user) => logger.info('sent', { email: user.mail, phone: user.phone });";
const logger = (names: string, hide = HIDE, factory = FACTORY): Tree => ({ 'logger.ts': `${names}\n${factory}\n${hide}` });
const NAMES = "const HIDDEN = new Set(['email', 'name']);";

test.each<[string, Tree, string[]]>([
  ['a set of names', { ...logger(NAMES), 'a.ts': LOGS + SENT }, ['user.phone']],
  ['of another name', { ...logger("const HIDDEN = new Set(['to']);"), 'a.ts': LOGS + SENT }, ['user.mail user.phone']],
  ['a list of another file, made small', {
    'names.ts': "export const SENSITIVE = ['E-Mail'];",
    ...logger("import { SENSITIVE } from './names';\nconst HIDDEN = small(SENSITIVE);\nfunction small(names) { return new Set([...names].map((one) => one.toLowerCase())); }"), 'a.ts': LOGS + SENT,
  }, ['user.phone']],
  ['a part of the name', { ...logger("const HIDDEN = ['mail'];", HIDE.replace('HIDDEN.has(key)', 'HIDDEN.some((one) => key.toLowerCase().includes(one))')), 'a.ts': LOGS + SENT }, ['user.phone']],
  ['that very name', { ...logger("const HIDDEN = ['mail'];", HIDE.replace('HIDDEN.has(key)', 'HIDDEN.some((one) => key.toLowerCase() === one)')), 'a.ts': LOGS + SENT }, ['user.mail user.phone']],
  ['what may be written', { ...logger("const ALLOWED = new Set(['email']);", HIDE.replace('HIDDEN', 'ALLOWED')), 'a.ts': LOGS + SENT }, ['user.mail user.phone']],
  ['what is never called', { ...logger(NAMES, HIDE, FACTORY.replaceAll('hide(args)', 'args')), 'a.ts': LOGS + SENT }, ['user.mail user.phone']],
  ['what hides in another file', {
    'hide.ts': `${NAMES}\nexport ${HIDE.replace('hide', 'redact')}`, ...logger("import { redact } from './hide';", '', FACTORY.replaceAll('hide(', 'redact(')), 'a.ts': LOGS + SENT,
  }, ['user.phone']],
  ['by the name of a function that would hide all', { ...logger(NAMES, HIDE.replace('hide', 'redact'), FACTORY.replaceAll('hide(args)', 'redact({ scope, ...args })')), 'a.ts': LOGS + SENT }, ['user.phone']],
  ['what also looks into texts', { ...logger(NAMES, HIDE.replace('hide', 'redact').replace(': one', ": one.replace(ADDRESS, '-')"), FACTORY.replaceAll('hide(args)', 'redact({ scope, ...args })')), 'a.ts': LOGS + SENT }, ['redact()']],
  ['a text that it is put into', { ...logger(NAMES), 'a.ts': `${LOGS}export const f = (user) => logger.info(\`sent \${user.mail}\`, {});` }, ['user.mail']],
  ['within an object', { ...logger(NAMES), 'a.ts': `${LOGS}export const f = (user) => logger.info('sent', { user: { email: user.mail }, many: [{ name: user.nick }] });` }, ['']],
  ['an object that was made before', { ...logger(NAMES), 'a.ts': `${LOGS}export const f = (user) => { const data = { email: user.mail, phone: user.phone }; logger.info('sent', data); };` }, ['user.phone']],
  ['a logger that is handed in', { ...logger(`export type Logger = ReturnType<typeof createLogger>;\n${NAMES}`), 'a.ts': "import type { Logger } from './logger';\nexport const f = (user, logger: Logger) => logger.info('sent', { email: user.mail, phone: user.phone });" }, ['user.phone']],
  ['a logger among what is handed in', { ...logger(`export type Logger = ReturnType<typeof createLogger>;\n${NAMES}`), 'a.ts': "import type { Logger } from './logger';\ninterface Options { logger: Logger; user: User }\nexport async function f(options: Options) { const { user, logger } = options; logger.info('sent', { email: user.mail, phone: user.phone }); }" }, ['options.user.phone']],
  ['a class', {
    'logger.ts': "export class Logger { info(message: string, extra: object) { console.log(message, this.sanitize(extra)); } private sanitize = (value) => { const names = ['email']; for (const key of Object.keys(value)) if (names.includes(key)) value[key] = '-'; return value; } }\nexport default new Logger();",
    'a.ts': `import logger from './logger';\n${SENT}`,
  }, ['user.phone']],
  ['a logger of another file', { ...logger(NAMES), 'a.ts': `import logger from 'pino';\n${SENT}` }, ['user.mail user.phone']],
])('fields that the company’s logger hides: %s', (_, tree, expected) => {
  expect(logged(tree)).toEqual(expected);
});
