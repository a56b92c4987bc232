import { expect, test } from 'vitest';
import { projectOf, type Tree } from '../projectOf.ts';

/** What goes into cryptography: operation, names, the helper with its own names. */
const seen = (tree: Tree) => projectOf(tree).model().behaviours.flatMap((one) =>
  (one.kind === 'crypto' ? [`${one.operation} [${one.fields.join(' ')}]${one.via ? ` in ${one.via.name} [${(one.own ?? []).join(' ')}]` : ''}`] : []));

const node = (statements: string, params = 'user, salt') => ({ 'a.ts': `import { createCipheriv, createHash, hash, scryptSync } from 'crypto';\nexport function f(${params}) { ${statements} }\n` });

test.each<[string, Tree, string[]]>([
  ['updates of a chain', node("return createHash('md5').update(user.email).update(salt).digest('hex');"), ['hash [user.email salt]']],
  ['updates by a name', node("const h = createHash('md5'); h.update(user.email); other.update(user.id); return h.digest('hex');"), ['hash [user.email]']],
  ['another hash', node("const a = createHash('md5'); const b = createHash('md5'); a.update(user.email); b.update(user.id);"), ['hash [user.email]', 'hash [user.id]']],
  ['within a callback', node("const h = createHash('md5'); return new Promise((done) => { h.update(user.email); done(h); });"), ['hash [user.email]']],
  ['an argument', node("return [hash('sha1', user.email), scryptSync(user.pin, salt, 64)];"), ['hash [user.email]', 'derive [user.pin]']],
  ['bytes of a text of a form of it', node("const text = `${salt}:${user.email.trim()}`; const bytes = Buffer.from(text, 'utf8'); return createHash('md5').update(bytes);"), ['hash [salt user.email]']],
  ['what an own function normalises', node("return createHash('md5').update(normalizeEmail(user.email));"), ['hash [user.email]']],
  ['what a function makes of it', node("return createHash('md5').update(describe(user.email));"), ['hash [describe()]']],
  ['a helper, by its own names and its caller’s', {
    'seal.ts': "import { createCipheriv } from 'crypto';\nexport function seal(text) { const c = createCipheriv('x', k, i); return c.update(Buffer.from(text)); }\n",
    'a.ts': "import { seal } from './seal';\nexport const encrypted = (user) => seal(user.email);\n",
  }, ['encrypt [user.email] in seal [text]', 'encrypt [text]']],
  ['a helper of a helper', {
    'seal.ts': "import bcrypt from 'bcrypt';\nexport const digestOf = (text) => bcrypt.hash(text, 10);\nexport const hashOf = (value) => digestOf(value);\n",
    'a.ts': "import { hashOf } from './seal';\nexport const encrypted = (user) => hashOf(user.email);\n",
  }, ['hash [user.email] in hashOf [text]', 'hash [text]', 'hash [value] in digestOf [text]']],
  ['a helper of which nothing comes from its caller', {
    'seal.ts': "import { randomBytes } from 'crypto';\nexport const encrypt = (user) => randomBytes(user.size);\n",
    'a.ts': "import { encrypt } from './seal';\nexport const encrypted = (user) => encrypt(user);\n",
  }, ['random []']],
  ['what is signed is none of it', { 'a.ts': "import jwt from 'jsonwebtoken';\nexport const t = (user) => jwt.sign({ email: user.email }, 'k');\n" }, ['sign []']],
])('%s', (_, tree, expected) => {
  expect(seen(tree)).toEqual(expected);
});
