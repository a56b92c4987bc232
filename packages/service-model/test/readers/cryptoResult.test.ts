import { expect, test } from 'vitest';
import { projectOf, type Tree } from '../projectOf.ts';

const results = (tree: Tree) => projectOf(tree).model().behaviours.flatMap((one) => (one.kind === 'crypto' && one.result && one.file === 'a.ts' ? [one.result.join(' ')] : []));

const inFunction = (statements: string, params = 'user') => ({ 'a.ts': `import { createHash } from 'crypto';\nimport bcrypt from 'bcrypt';\nexport function f(${params}) { ${statements} }\n` });

test.each<[string, Tree, string[]]>([
  ['a constant', inFunction("const emailHash = createHash('md5').update(user.email).digest('hex'); return save(emailHash);"), ['emailHash']],
  ['a property', inFunction("return save({ id: user.id, emailHash: createHash('md5').update(user.email).digest('hex') });"), ['emailHash']],
  ['what is made in steps', inFunction("const h = createHash('md5'); h.update(user.email); const emailHash = h.digest('hex'); return { token: emailHash };"), ['h emailHash token']],
  ['what a callback is handed', inFunction('return bcrypt.hash(user.email, 10).then((emailHash) => save(emailHash));'), ['emailHash']],
  ['what another function makes of it is called otherwise', inFunction("const entry = wrap(createHash('md5').update(user.email).digest('hex')); return entry;"), ['']],
  ['of a comparison, the other side', inFunction('return bcrypt.compare(user.email, stored.emailHash);', 'user, stored'), ['stored.emailHash']],
  ['of a helper’s call, where it is called', {
    'b.ts': "import bcrypt from 'bcrypt';\nexport const hashOf = (text) => bcrypt.hash(text, 10);\n",
    'a.ts': "import { hashOf } from './b';\nexport const encrypted = async (user) => { const emailHash = await hashOf(user.email); return emailHash; };\n",
  }, ['emailHash']],
])('%s', (_, tree, expected) => {
  expect(results(tree)).toEqual(expected);
});

const looksUp = (statements: string) => projectOf(inFunction(statements)).model().behaviours.flatMap((one) => (one.kind === 'crypto' ? [one.looksUp ?? false] : []));
const HASH = "const emailHash = createHash('md5').update(user.email).digest('hex');";

test.each<[string, string, boolean]>([
  ['the name of a lock', `${HASH} const lockKey = \`mail:\${emailHash}\`; return redis.acquireLock(lockKey);`, true],
  ['the name of a count', `${HASH} const key = 'mail:' + emailHash; const hits = cache.incrWithExpire(key, 60); return hits > 1;`, true],
  ['the key of a code that is kept for a while', `${HASH} return this.state.setKey(emailHash, code, 60);`, true],
  ['in a function within', `${HASH} return retry(() => redis.get(emailHash));`, true],
  ['a part of a key that is handed out', `${HASH} redis.get(emailHash); return emailHash.slice(8);`, false],
  ['a key that is handed out as well', `${HASH} redis.set(emailHash, code, 60); return emailHash;`, false],
  ['a value that is kept', `${HASH} return redis.set(user.id, emailHash);`, false],
  ['a column that is asked for', `${HASH} return users.get(emailHash);`, false],
  ['what goes into a row', `${HASH} redis.get(emailHash); return users.save({ emailHash });`, false],
  ['what is put on a record', `${HASH} user.emailHash = emailHash; redis.get(emailHash); return users.save(user);`, false],
])('only looks up: %s', (_, statements, expected) => {
  expect(looksUp(statements)).toEqual([expected]);
});

const drawn = (code: string) => projectOf({ 'a.ts': `import bcrypt from 'bcrypt';\nimport { randomBytes } from 'crypto';\n${code}` }).model().behaviours.flatMap((one) => (one.kind === 'crypto' && one.operation === 'hash' ? [one.drawn ?? false] : []));
const WORDS = "const words = Array.from({ length: 8 }, () => randomBytes(5).toString('hex'));";

test.each<[string, string, boolean]>([
  ['right there', "export const f = () => { const word = randomBytes(5).toString('hex'); return bcrypt.hash(word, 10); };", true],
  ['by a helper', "const make = () => `a-${randomBytes(5).toString('hex')}`;\nexport const f = () => { const word = make(); return bcrypt.hash(word, 10); };", true],
  ['each of a list', `export const f = () => { ${WORDS} return Promise.all(words.map((word) => bcrypt.hash(word, 10))); };`, true],
  ['each of a loop', `export const f = async () => { ${WORDS} for (const word of words) await bcrypt.hash(word, 10); };`, true],
  ['what is handed in', 'export const f = (word) => bcrypt.hash(word, 10);', false],
  ['each of a list that is handed in', 'export const f = (words) => Promise.all(words.map((word) => bcrypt.hash(word, 10)));', false],
  ['what is handed in, with something random', "export const f = (word) => bcrypt.hash(`${word}${randomBytes(5).toString('hex')}`, 10);", false],
])('made at random: %s', (_, code, expected) => {
  expect(drawn(code)).toEqual([expected]);
});
