import { type CryptoCall, library } from './use.ts';

/** The word before the called name: `AES` of `crypto-js#AES.encrypt`. */
const memberBefore = (path: string): string | null => /#(?:\w+\.)*(\w+)\.\w+(?:\.create)?$/.exec(path)?.[1] ?? null;
const lastName = (path: string): string | null => /(\w+)$/.exec(path)?.[1] ?? null;

const BCRYPT = ['bcrypt', 'bcryptjs', 'bcrypt-nodejs', 'bcrypt-ts'] as const;

/** Passwords. */
const PASSWORDS: readonly CryptoCall[] = [
  ...BCRYPT.flatMap((name) => library(name, [name], [
    { names: ['hash', 'hashSync'], operation: 'hash', data: 0 },
    { names: ['compare', 'compareSync'], operation: 'compare', data: 0 },
    { names: ['genSalt', 'genSaltSync'], operation: 'random' },
  ])),
  ...library('argon2', ['argon2'], [
    { names: ['hash'], operation: 'hash', data: 0 },
    { names: ['verify'], operation: 'compare', data: 1 },
  ], '(?:argon2\\.)?'),
  ...(['@node-rs/argon2', '@node-rs/bcrypt'] as const).flatMap((name) => library(name, [name], [
    { names: ['hash', 'hashSync', 'hashRaw'], operation: 'hash', data: 0 },
    { names: ['verify', 'verifySync', 'compare', 'compareSync'], operation: 'compare', data: name === '@node-rs/argon2' ? 1 : 0 },
    { names: ['genSalt', 'genSaltSync'], operation: 'random' },
  ])),
  ...['scrypt-js', 'pbkdf2'].flatMap((name) => library(name, [name], [{ names: ['scrypt', 'syncScrypt', 'pbkdf2', 'pbkdf2Sync'], operation: 'derive', data: 0 }])),
];

/** Tokens. `decode` reads without checking, which is no cryptography. */
const TOKENS: readonly CryptoCall[] = [
  ...library('jsonwebtoken', ['jsonwebtoken'], [
    { names: ['sign'], operation: 'sign', algorithm: [2, 'algorithm'] },
    { names: ['verify'], operation: 'verify' },
  ]),
  ...library('@nestjs/jwt', ['@nestjs/jwt'], [
    { names: ['sign', 'signAsync'], operation: 'sign', algorithm: [1, 'algorithm'] },
    { names: ['verify', 'verifyAsync'], operation: 'verify' },
  ], 'JwtService\\{\\}\\.'),
  ...library('jose', ['jose'], [
    { names: ['jwtVerify', 'compactVerify', 'flattenedVerify', 'generalVerify'], operation: 'verify' },
    { names: ['jwtDecrypt', 'compactDecrypt', 'flattenedDecrypt'], operation: 'decrypt' },
    { names: ['generateSecret', 'generateKeyPair'], operation: 'random', algorithm: 0 },
  ]),
  { names: ['sign'], operation: 'sign', library: 'jose', callee: /^jose#(?:SignJWT|CompactSign|FlattenedSign|GeneralSign)\{\}.*\.sign$/ },
  { names: ['encrypt'], operation: 'encrypt', library: 'jose', callee: /^jose#(?:EncryptJWT|CompactEncrypt|FlattenedEncrypt)\{\}.*\.encrypt$/ },
  { names: ['sign'], operation: 'sign', library: '@fastify/jwt', callee: /^fastify#.*\.jwt\.sign$/ },
  { names: ['verify'], operation: 'verify', library: '@fastify/jwt', callee: /^fastify#.*\.jwt\.verify$/ },
  ...library('hono', ['hono/jwt', 'hono/utils/jwt'], [
    { names: ['sign'], operation: 'sign', algorithm: 2 },
    { names: ['verify'], operation: 'verify', algorithm: 2 },
  ]),
  ...library('jwt-simple', ['jwt-simple'], [
    { names: ['encode'], operation: 'sign', algorithm: 2 },
    { names: ['decode'], operation: 'verify' },
  ]),
];

const CRYPTO_JS = String.raw`^crypto-(?:js|es)(?:/[\w-]+)?#(?:CryptoJS\.|default\.)?`;
const CIPHERS = '(?:AES|DES|TripleDES|Rabbit|RabbitLegacy|RC4|RC4Drop|Blowfish)';
const HASHES = ['MD5', 'SHA1', 'SHA224', 'SHA256', 'SHA384', 'SHA512', 'SHA3', 'RIPEMD160'] as const;
const HMACS = HASHES.map((name) => `Hmac${name}`);

/** https://cryptojs.gitbook.io/docs: algorithms are members, or files of their own. */
const CRYPTO_JS_CALLS: readonly CryptoCall[] = [
  { names: ['encrypt'], operation: 'encrypt', library: 'crypto-js', callee: new RegExp(`${CRYPTO_JS}(?:${CIPHERS}\\.)?encrypt$`), algorithm: memberBefore, data: 0 },
  { names: ['decrypt'], operation: 'decrypt', library: 'crypto-js', callee: new RegExp(`${CRYPTO_JS}(?:${CIPHERS}\\.)?decrypt$`), algorithm: memberBefore, data: 0 },
  { names: HASHES, operation: 'hash', library: 'crypto-js', callee: new RegExp(`${CRYPTO_JS}(?:${HASHES.join('|')})$`), algorithm: lastName, data: 0 },
  { names: HMACS, operation: 'hmac', library: 'crypto-js', callee: new RegExp(`${CRYPTO_JS}(?:${HMACS.join('|')})$`), algorithm: lastName, data: 0 },
  { names: ['PBKDF2', 'EvpKDF'], operation: 'derive', library: 'crypto-js', callee: new RegExp(`${CRYPTO_JS}(?:PBKDF2|EvpKDF)$`), algorithm: lastName, data: 0 },
  { names: ['random'], operation: 'random', library: 'crypto-js', callee: new RegExp(`${CRYPTO_JS}lib\\.WordArray\\.random$`) },
];

const NACL = String.raw`^tweetnacl(?:-ts)?#(?:nacl\.)?`;
const FORGE = String.raw`^node-forge#(?:forge\.)?`;
const SODIUM = String.raw`^(?:libsodium-wrappers(?:-sumo)?|sodium-native|sodium-plus)#(?:\w+\.)?crypto_`;

const SODIUM_ROWS: readonly [operation: CryptoCall['operation'], names: readonly string[], data?: number][] = [
  ['encrypt', ['secretbox_easy', 'secretbox_detached', 'box_easy', 'box_seal', 'aead_xchacha20poly1305_ietf_encrypt', 'aead_chacha20poly1305_ietf_encrypt', 'stream_xor'], 0],
  ['decrypt', ['secretbox_open_easy', 'secretbox_open_detached', 'box_open_easy', 'box_seal_open', 'aead_xchacha20poly1305_ietf_decrypt', 'aead_chacha20poly1305_ietf_decrypt']],
  ['hash', ['generichash'], 1],
  ['hash', ['hash', 'hash_sha256', 'hash_sha512', 'pwhash_str'], 0],
  ['derive', ['pwhash'], 1],
  ['derive', ['kdf_derive_from_key']],
  ['compare', ['pwhash_str_verify']],
  ['sign', ['sign', 'sign_detached']],
  ['verify', ['sign_open', 'sign_verify_detached']],
  ['random', ['sign_keypair', 'box_keypair', 'secretbox_keygen']],
];

const BOXES: readonly CryptoCall[] = [
  { names: ['secretbox', 'box'], operation: 'encrypt', library: 'tweetnacl', callee: new RegExp(`${NACL}(?:secretbox|box)$`), algorithm: lastName, data: 0 },
  { names: ['open'], operation: 'decrypt', library: 'tweetnacl', callee: new RegExp(`${NACL}(?:secretbox|box)\\.open$`), algorithm: memberBefore },
  { names: ['sign', 'detached'], operation: 'sign', library: 'tweetnacl', callee: new RegExp(`${NACL}sign(?:\\.detached)?$`) },
  { names: ['verify', 'open'], operation: 'verify', library: 'tweetnacl', callee: new RegExp(`${NACL}sign\\.(?:detached\\.verify|open)$`) },
  { names: ['hash'], operation: 'hash', library: 'tweetnacl', callee: new RegExp(`${NACL}hash$`), data: 0 },
  { names: ['randomBytes', 'keyPair'], operation: 'random', library: 'tweetnacl', callee: new RegExp(`${NACL}(?:randomBytes|(?:box|sign)\\.keyPair)$`) },
  ...SODIUM_ROWS.map(([operation, names, data]): CryptoCall => ({
    names: names.map((name) => `crypto_${name}`), operation, library: 'libsodium', callee: new RegExp(`${SODIUM}(?:${names.join('|')})$`), algorithm: lastName,
    ...(data === undefined ? {} : { data }),
  })),
  { names: ['create'], operation: 'hash', library: 'node-forge', callee: new RegExp(`${FORGE}md\\.\\w+\\.create$`), algorithm: memberBefore, data: 'updates' },
  { names: ['create'], operation: 'hmac', library: 'node-forge', callee: new RegExp(`${FORGE}hmac\\.create$`), data: 'updates' },
  { names: ['createCipher'], operation: 'encrypt', library: 'node-forge', callee: new RegExp(`${FORGE}cipher\\.createCipher$`), algorithm: 0, data: 'updates' },
  { names: ['createDecipher'], operation: 'decrypt', library: 'node-forge', callee: new RegExp(`${FORGE}cipher\\.createDecipher$`), algorithm: 0, data: 'updates' },
  { names: ['pbkdf2'], operation: 'derive', library: 'node-forge', callee: new RegExp(`${FORGE}(?:pkcs5\\.)?pbkdf2$`) },
  { names: ['getBytes', 'getBytesSync', 'generateKeyPair'], operation: 'random', library: 'node-forge', callee: new RegExp(`${FORGE}(?:random\\.getBytes(?:Sync)?|pki\\.rsa\\.generateKeyPair)$`) },
  { names: ['encrypt'], operation: 'encrypt', library: 'cryptr', callee: /^cryptr#\w+\{\}\.encrypt$/, data: 0 },
  { names: ['decrypt'], operation: 'decrypt', library: 'cryptr', callee: /^cryptr#\w+\{\}\.decrypt$/, data: 0 },
  { names: ['sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_256', 'blake2b', 'blake3', 'keccak_256'], operation: 'hash', library: '@noble/hashes', callee: /^@noble\/hashes\/[\w.]+#\w+$/, algorithm: lastName, data: 0 },
  { names: ['encrypt'], operation: 'encrypt', library: '@noble/ciphers', callee: /^@noble\/ciphers\/[\w.]+#.*\)\.encrypt$/, data: 0 },
  { names: ['decrypt'], operation: 'decrypt', library: '@noble/ciphers', callee: /^@noble\/ciphers\/[\w.]+#.*\)\.decrypt$/, data: 0 },
  { names: ['default'], operation: 'hash', library: 'md5', callee: /^(?:md5|blueimp-md5)#(?:default|md5)$/, algorithm: () => 'md5', data: 0 },
  { names: ['sha256', 'sha224', 'sha512', 'sha384', 'sha1', 'md5'], operation: 'hash', library: 'js-sha', callee: /^js-(?:sha256|sha512|sha1|md5)#(?:\w+|default)$/, algorithm: lastName, data: 0 },
  { names: ['hashStr', 'hashAsciiStr'], operation: 'hash', library: 'ts-md5', callee: /^ts-md5(?:\/[\w/]+)?#Md5\.hash(?:Ascii)?Str$/, algorithm: () => 'md5', data: 0 },
  { names: ['encrypt', 'encryptPrivate'], operation: 'encrypt', library: 'node-rsa', callee: /^node-rsa#\w+\{\}\.encrypt(?:Private)?$/, data: 0 },
  { names: ['decrypt', 'decryptPublic'], operation: 'decrypt', library: 'node-rsa', callee: /^node-rsa#\w+\{\}\.decrypt(?:Public)?$/, data: 0 },
];

/** Packages by the names of the registry, calls as their documentation has them. Ids (`uuid`, `nanoid`) are no cryptography. */
export const PACKAGES: readonly CryptoCall[] = [...PASSWORDS, ...TOKENS, ...CRYPTO_JS_CALLS, ...BOXES];

export const MODULES: readonly string[] = [
  'crypto', ...BCRYPT, 'argon2', '@node-rs/argon2', '@node-rs/bcrypt', 'scrypt-js', 'pbkdf2', 'jsonwebtoken', '@nestjs/jwt', 'jose', '@fastify/jwt', 'hono/jwt', 'jwt-simple',
  'crypto-js', 'crypto-es', 'tweetnacl', 'tweetnacl-ts', 'libsodium-wrappers', 'libsodium-wrappers-sumo', 'sodium-native', 'sodium-plus', 'node-forge', 'cryptr', '@noble/hashes', '@noble/ciphers',
  '@peculiar/webcrypto', 'uncrypto', 'md5', 'blueimp-md5', 'ts-md5', 'js-sha256', 'js-sha512', 'js-sha1', 'js-md5', 'node-rsa',
];
