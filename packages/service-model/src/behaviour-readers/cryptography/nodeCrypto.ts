import { type CryptoCall, library } from './use.ts';

const NAME_OF_FIRST = [0, 'name'] as const;

/** https://nodejs.org/api/crypto.html: what makes an object counts, once; `setAuthTag`, `update` and `digest` belong to it. */
const NODE = library('crypto', ['crypto'], [
  { names: ['createCipheriv', 'createCipher'], operation: 'encrypt', algorithm: 0, data: 'updates' },
  { names: ['publicEncrypt', 'privateEncrypt'], operation: 'encrypt', algorithm: 0, data: 1 },
  { names: ['createDecipheriv', 'createDecipher'], operation: 'decrypt', algorithm: 0, data: 'updates' },
  { names: ['privateDecrypt', 'publicDecrypt'], operation: 'decrypt', algorithm: 0, data: 1 },
  { names: ['createHash'], operation: 'hash', algorithm: 0, data: 'updates' },
  { names: ['hash'], operation: 'hash', algorithm: 0, data: 1 },
  { names: ['createHmac'], operation: 'hmac', algorithm: 0, data: 'updates' },
  { names: ['scrypt', 'scryptSync'], operation: 'derive', data: 0 },
  { names: ['pbkdf2', 'pbkdf2Sync'], operation: 'derive', algorithm: 4, data: 0 },
  { names: ['hkdf', 'hkdfSync'], operation: 'derive', algorithm: 0, data: 1 },
  { names: ['timingSafeEqual'], operation: 'compare' },
  { names: ['createSign', 'sign'], operation: 'sign', algorithm: 0 },
  { names: ['createVerify', 'verify'], operation: 'verify', algorithm: 0 },
  { names: ['generateKeyPair', 'generateKeyPairSync', 'generateKey', 'generateKeySync'], operation: 'random', algorithm: 0 },
  { names: ['randomBytes', 'randomUUID', 'randomInt', 'randomFill', 'randomFillSync', 'pseudoRandomBytes'], operation: 'random' },
]);

/** The same object as a global, as `node:crypto` gives it, and in browsers: https://developer.mozilla.org/docs/Web/API/Crypto */
const WEB_CRYPTO = String.raw`^(?:#(?:(?:globalThis|window|self|global)\.)?crypto|(?:node:)?crypto#(?:webcrypto)?|@peculiar/webcrypto#Crypto\{\}|uncrypto#)\.?`;

const SUBTLE: readonly Omit<CryptoCall, 'library' | 'callee'>[] = [
  { names: ['encrypt'], operation: 'encrypt', algorithm: NAME_OF_FIRST, data: 2 },
  { names: ['wrapKey'], operation: 'encrypt', algorithm: NAME_OF_FIRST },
  { names: ['decrypt'], operation: 'decrypt', algorithm: NAME_OF_FIRST, data: 2 },
  { names: ['unwrapKey'], operation: 'decrypt', algorithm: NAME_OF_FIRST },
  { names: ['digest'], operation: 'hash', algorithm: 0, data: 1 },
  { names: ['deriveKey', 'deriveBits'], operation: 'derive', algorithm: NAME_OF_FIRST },
  { names: ['sign'], operation: 'sign', algorithm: 0 },
  { names: ['verify'], operation: 'verify', algorithm: 0 },
  { names: ['generateKey'], operation: 'random', algorithm: NAME_OF_FIRST },
];

export const NODE_CRYPTO: readonly CryptoCall[] = [
  ...NODE,
  ...SUBTLE.map((row) => ({ ...row, library: 'crypto', callee: new RegExp(`${WEB_CRYPTO}subtle\\.(?:${row.names.join('|')})$`) })),
  { names: ['getRandomValues', 'randomUUID'], operation: 'random', library: 'crypto', callee: new RegExp(`${WEB_CRYPTO}(?:getRandomValues|randomUUID)$`) },
];
