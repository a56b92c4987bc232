import { expect, test } from 'vitest';
import { projectOf, type Tree } from '../projectOf.ts';

/** Crypto uses in short: operation, library, algorithm, function. */
const seen = (tree: Tree) => projectOf(tree).model().behaviours.flatMap((one) =>
  (one.kind === 'crypto' ? [`${one.operation} ${one.library} ${one.algorithm ?? '-'}${one.in === '' ? '' : ` in ${one.in}`}`] : []));

test.each<[string, string, string[]]>([
  ['a cipher with its tag is one use', "import { createCipheriv, createDecipheriv } from 'node:crypto';\nconst ALGORITHM = 'aes-256-gcm';\nexport function seal(key, iv, text) { const c = createCipheriv(ALGORITHM, key, iv); c.update(text); c.final(); return c.getAuthTag(); }\nexport function open(key, iv, tag) { const d = createDecipheriv(ALGORITHM, key, iv); d.setAuthTag(tag); return d.final(); }",
    ['encrypt crypto aes-256-gcm in seal', 'decrypt crypto aes-256-gcm in open']],
  ['a hash, an HMAC, a key', "import * as crypto from 'crypto';\nexport const a = crypto.createHash('sha256').update('x').digest('hex');\nexport const b = crypto.createHmac('sha512', 'k');\nexport const c = crypto.pbkdf2Sync('p', 's', 1000, 64, 'sha1');",
    ['hash crypto sha256', 'hmac crypto sha512', 'derive crypto sha1']],
  ['randomness, and what compares', "const { randomBytes, randomUUID, timingSafeEqual } = require('crypto');\nrandomBytes(16); randomUUID(); timingSafeEqual(a, b);", ['random crypto -', 'random crypto -', 'compare crypto -']],
  ['a promisified function', "import { scrypt } from 'crypto';\nimport { promisify } from 'util';\nconst scryptAsync = promisify(scrypt);\nexport const key = (p, s) => scryptAsync(p, s, 64);", ['derive crypto - in key']],
  ['something else that is promisified', "import { readFile } from 'fs';\nimport { promisify } from 'util';\nimport 'crypto';\nconst scryptAsync = promisify(readFile);\nscryptAsync('x');", []],
  ['web crypto', "export const d = (data) => crypto.subtle.digest('SHA-256', data);\nexport const e = (key, data) => globalThis.crypto.subtle.encrypt({ name: 'AES-GCM' }, key, data);\nexport const r = () => crypto.getRandomValues(new Uint8Array(8));",
    ['hash crypto SHA-256 in d', 'encrypt crypto AES-GCM in e', 'random crypto - in r']],
  ['an own object of that name', "const crypto = { subtle: { digest: (name) => name } };\ncrypto.subtle.digest('SHA-256');", []],
  ['passwords', "import bcrypt from 'bcryptjs';\nimport * as argon2 from 'argon2';\nexport const a = bcrypt.hash('p', 10);\nexport const b = bcrypt.compare('p', 'h');\nexport const c = argon2.verify('h', 'p');", ['hash bcryptjs -', 'compare bcryptjs -', 'compare argon2 -']],
  ['tokens', "import jwt from 'jsonwebtoken';\nimport { JwtService } from '@nestjs/jwt';\nimport { SignJWT } from 'jose';\nexport const a = jwt.sign({}, 'k', { algorithm: 'HS512' });\nexport const read = (t) => jwt.decode(t);\nexport const c = new SignJWT({}).setProtectedHeader({ alg: 'ES256' }).sign(k);\nexport class Auth { constructor(private readonly jwt: JwtService) {} check(t) { return this.jwt.verifyAsync(t); } }",
    ['sign jsonwebtoken HS512', 'sign jose ES256', 'verify @nestjs/jwt - in Auth.check']],
  ['a module imported when it is needed', "export async function check(t, key) { const jose = await import('jose'); return jose.jwtVerify(t, key); }", ['verify jose - in check']],
  ['crypto-js', "import CryptoJS from 'crypto-js';\nimport sha256 from 'crypto-js/sha256';\nexport const a = CryptoJS.AES.encrypt('x', 'k').toString();\nexport const b = CryptoJS.MD5('x');", ['encrypt crypto-js AES', 'hash crypto-js MD5']],
  ['boxes and curves', "import nacl from 'tweetnacl';\nimport { sha256 } from '@noble/hashes/sha256';\nexport const a = nacl.secretbox(m, n, k);\nexport const b = nacl.secretbox.open(m, n, k);\nexport const c = sha256('x');", ['encrypt tweetnacl secretbox', 'decrypt tweetnacl secretbox', 'hash @noble/hashes sha256']],
  ['ids are no cryptography', "import { v4 } from 'uuid';\nimport { nanoid } from 'nanoid';\nimport 'crypto';\nexport const id = v4() + nanoid();", []],
  ['words alike of another library', "import 'crypto';\nimport { sign, verify } from './signs';\nimport { hash } from 'object-hash';\nsign('x'); verify('x'); hash({}); service.compare(a, b);", []],
])('%s', (_, text, expected) => {
  expect(seen({ 'a.ts': text })).toEqual(expected);
});

test.each<[string, string, readonly (readonly string[] | undefined)[]]>([
  ['by what gives it', "import { createHmac } from 'crypto';\nconst KEY = process.env.CHAT_SECRET;\nexport const f = (email) => createHmac('sha256', KEY).update(email);", [['KEY', 'process.env.CHAT_SECRET']]],
  ['by what a configuration is asked for', "import { createHmac } from 'crypto';\nexport const f = (email, config) => createHmac('sha256', config.get('chat.secret') ?? 'a secret').update(email);", [['config.get', 'chat.secret']]],
  ['of a hash, none', "import { createHash } from 'crypto';\nexport const f = (email, key) => createHash('sha256').update(email + key);", [undefined]],
])('names of a key: %s', (_, text, expected) => {
  expect(projectOf({ 'a.ts': text }).model().behaviours.flatMap((one) => (one.kind === 'crypto' ? [one.key] : []))).toEqual(expected);
});
