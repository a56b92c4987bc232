import { expect, test } from 'vitest';
import { codeOf } from './codeOf.ts';

/** The text of the first argument of the call `use(…)` in `a.ts`. */
test.each<[string, Record<string, string>, string | null]>([
  ['a literal', { 'a.ts': "use('x');" }, 'x'],
  ['a template without holes', { 'a.ts': 'use(`x`);' }, 'x'],
  ['a constant', { 'a.ts': "const T = 'x';\nuse(T);" }, 'x'],
  ['a constant of a function', { 'a.ts': "const T = 'y';\nfunction f() { const T = 'x'; use(T); }" }, 'x'],
  ['a member of an object', { 'a.ts': "const T = { a: { b: 'x' } } as const;\nuse(T.a.b);" }, 'x'],
  ['a frozen object', { 'a.ts': "const T = Object.freeze({ a: 'x' });\nuse(T.a);" }, 'x'],
  ['an enum of another file', { 'a.ts': "import { T } from './t';\nuse(T.A);", 't.ts': "export enum T { A = 'x' }" }, 'x'],
  ['a namespace', { 'a.ts': "import * as t from './t';\nuse(t.A);", 't.ts': "export const A = 'x';" }, 'x'],
  ['what a file is as a whole', { 'a.ts': "const t = require('./t');\nuse(t);", 't.ts': "module.exports = 'x';" }, 'x'],
  ['a member of what a file is as a whole', { 'a.ts': "const t = require('./t');\nuse(t.a.b);", 't.ts': "const a = require('./u');\nmodule.exports = { a };", 'u.ts': "module.exports = { b: 'x' };" }, 'x'],
  ['a file where it is required', { 'a.ts': "use(require('./t'));", 't.ts': "module.exports = 'x';" }, 'x'],
  ['a package where it is required', { 'a.ts': "use(require('t'));" }, null],
  ['a file that gives something else', { 'a.ts': "import * as t from './t';\nuse(t.B);", 't.ts': "export const A = 'x';" }, null],
  ['a static member', { 'a.ts': "class T { static readonly A = 'x'; }\nuse(T.A);" }, 'x'],
  ['a property', { 'a.ts': "class T { topic = 'x';\n f() { use(this.topic); } }" }, 'x'],
  ["what the base's constructor is given", { 'a.ts': "import { Base } from './base';\nclass A extends Base { constructor() { super('x'); }\n f() { use(this.topic); } }", 'base.ts': 'export class Base { constructor(readonly topic: string) {} }' }, 'x'],
  ['what it is given two classes down, and assigns', {
    'a.ts': "import { Middle } from './base';\nclass A extends Middle { constructor() { super('x'); }\n f() { use(this.topic); } }",
    'base.ts': "class Base { topic: string; constructor(kind: string, topic: string) { this.topic = topic; } }\nexport class Middle extends Base { constructor(topic: string) { super('y', `${topic}`); } }",
  }, 'x'],
  ['what a constructor is given that nobody inherits', { 'a.ts': 'class A { constructor(readonly topic: string) {}\n f() { use(this.topic); } }' }, null],
  ['a template', { 'a.ts': "const P = 'app';\nuse(`${P}.created`);" }, 'app.created'],
  ['a sum', { 'a.ts': "const P = 'app';\nuse(P + '.created');" }, 'app.created'],
  ['a spread', { 'a.ts': "const A = { a: 'x' };\nconst B = { ...A, b: 'y' };\nuse(B.a);" }, 'x'],
  ['a spread file', { 'a.ts': "import all from './all';\nconst { A } = all;\nuse(A);", 'all.ts': "import * as t from './t';\nimport * as u from './u';\nexport default { ...t, ...u };", 't.ts': "export const A = 'x';", 'u.ts': "export const B = 'y';" }, 'x'],
  ['a later property hides a spread one', { 'a.ts': "const A = { a: 'y' };\nconst B = { ...A, a: 'x' };\nuse(B.a);" }, 'x'],
  ['a property whose name is computed', { 'a.ts': "import { K } from './k';\nconst B = { [K.A]: 'x' };\nuse({ ...B }.a);", 'k.ts': "export enum K { A = 'a' }" }, 'x'],
  ['a property whose name is not known', { 'a.ts': "const B = { [process.env.K]: 'x' };\nuse(B.a);" }, null],
  ['what a function returns', { 'a.ts': "import { topic } from './t';\nuse(topic('user'));", 't.ts': 'export const topic = (name: string) => `${name}.created`;' }, 'user.created'],
  ['a property of what a function returns', { 'a.ts': "function topics(name) { const p = 'app'; return { a: `${p}.${name}` }; }\nconst T = topics('x');\nuse({ ...T }.a);" }, 'app.x'],
  ['what a function returns here or there', { 'a.ts': "function topic(f) { if (f) return 'x'; return 'y'; }\nuse(topic());" }, null],
  ['what a function makes of itself', { 'a.ts': 'function topic() { return topic(); }\nuse(topic());' }, null],
  ['a parameter', { 'a.ts': 'function f(t) { use(t); }' }, null],
  ['a template with an unknown part', { 'a.ts': 'function f(t) { use(`${t}.created`); }' }, null],
  ['a choice', { 'a.ts': "use(flag ? 'x' : 'y');" }, null],
  ['a choice between known texts', { 'a.ts': "const F = 'a';\nuse(F === 'a' ? 'x' : 'y');" }, null],
  ['a constant of itself', { 'a.ts': 'const T = T;\nuse(T);' }, null],
  ['the environment', { 'a.ts': 'use(process.env.TOPIC);' }, null],
])('%s', (_, files, expected) => {
  const { code, origins } = codeOf(files);
  const [argument] = code.callsOf('a.ts').find(({ expr }) => JSON.stringify(expr.call) === '{"ref":"use"}')?.args ?? [];
  expect(argument && origins.values.text(argument)).toBe(expected);
});

test('a call is kept where that is asked for', () => {
  const { code, origins } = codeOf({ 'a.ts': "import { t } from './t';\nuse(t.a);", 't.ts': "const f = () => 'x';\nexport const t = { a: f() };" });
  const [argument] = code.callsOf('a.ts')[0]?.args ?? [];
  const kept = argument && origins.values.resolve(argument, 0, 'keep');
  expect([kept?.place.file, kept?.expr]).toMatchObject(['t.ts', { call: { ref: 'f' } }]);
});

test('members of members are looked up once a level', () => {
  const names = [...'abcdefghijkl'];
  const chain = names.map((name, index) => `${name} = this.${names[index + 1] ?? 'end'}.x.y;`).join('\n');
  const { code, origins } = codeOf({ 'a.ts': `class A { ${chain}\n f() { use(this.a); } }` });
  const [call] = code.callsOf('a.ts');
  const [first] = call?.args ?? [];
  let looked = 0;
  const member = code.member.bind(code);
  code.member = (...args) => (looked++, member(...args));
  expect(first && origins.values.text(first)).toBe(null);
  expect(looked).toBeGreaterThan(0);
  expect(looked).toBeLessThanOrEqual(2 * names.length);
});
