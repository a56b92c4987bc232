import { expect, it } from 'vitest';
import type { Behaviour, CryptoUse } from '../../src/behaviour.ts';
import detector from '../../src/detectors/no-direct-crypto.ts';
import { at, brief, detect } from './build.ts';

const use = (operation: CryptoUse['operation'], fields: readonly string[], over: Partial<CryptoUse> = {}): Behaviour =>
  ({ kind: 'crypto', reader: 'x', file: 'src/users.ts', range: at(7), in: 'Users.store', operation, library: 'crypto', algorithm: null, fields, records: [], ...over });
const seen = (behaviours: readonly Behaviour[], options: Readonly<Record<string, unknown>> = {}): string[] => detect(detector, { behaviours }, { options }).map((one) => brief(one).replace('src/users.ts:7 ', ''));

const helper = { via: { name: 'seal', file: 'src/seal.ts', range: at(1) } };
const user = { of: 'user', name: 'User', fields: [{ name: 'email', type: 'string', decorators: [], annotated: 'none' }] } as const;

it.each<[string, Behaviour, readonly string[]]>([
  ['a hash', use('hash', ['user.email']), ['hashed hashed user.email']],
  ['a hash of an id that hides who it is', use('hash', ['id'], { in: 'hashedPatientId' }), ['hashed hashed id']],
  ['an id that is encrypted for a link', use('encrypt', ['id'], { in: 'encryptedPatientId' }), []],
  ['a hash with salt', use('hash', ['env.PEPPER', 'user.email', 'salt']), ['hashed hashed user.email']],
  ['a hash of two things of a person', use('hash', ['user.email', 'user.phone']), ['hashed hashed user.email']],
  ['a hash of a person’s and of something else', use('hash', ['user.email', 'order.id']), []],
  ['a cipher over a person’s and something else', use('encrypt', ['user.email', 'order.id']), ['encrypted encrypted user.email']],
  ['a token made of them', use('encrypt', ['user.email', 'expires'], { in: 'inviteToken' }), []],
  ['a key of a cache', use('hash', ['user.email'], { in: 'Users.cacheKey' }), []],
  ['a key of a limit that is called by the value', use('hash', ['user.email'], { in: 'getLimits', result: ['emailHash'] }), []],
  ['a hash that is called by the value', use('hash', ['user.email'], { in: 'getOrders', result: ['emailHash'] }), ['hashed hashed user.email']],
  ['a key under which something is kept for a while', use('hash', ['user.email'], { result: ['emailHash'], looksUp: true }), []],
  ['in a browser', use('hash', ['user.email'], { only: 'browser' }), []],
  ['an address of a picture', use('hash', ['user.avatarUrl']), []],
  ['an HMAC: a signature', use('hmac', ['user.email'], { in: 'supportChat' }), []],
  ['an HMAC that stands for the value', use('hmac', ['user.email'], { in: 'blindIndex' }), ['keyed keyed user.email']],
  ['an HMAC of what the function says', use('hmac', ['user.email'], { in: 'Users.hashEmail' }), ['keyed keyed user.email']],
  ['a comparison', use('compare', ['user.email']), ['hashed hashed user.email']],
  ['a random number, a signature', use('sign', ['user.email']), []],
  ['a whole record', use('encrypt', ['user'], { records: [user] }), ['encrypted encrypted user']],
  ['a checksum of a whole record', use('hash', ['user'], { records: [user] }), []],
  ['what was encrypted before', use('decrypt', ['user.emailEncrypted']), ['decrypted decrypted user.emailEncrypted']],
  ['a helper that is handed it', use('encrypt', ['user.email'], { ...helper, own: ['text'] }), ['encrypted encrypted user.email']],
  ['a helper that says so itself', use('encrypt', ['user.email'], { ...helper, own: ['email'] }), []],
  ['a helper whose name says so', use('encrypt', ['user.email'], { via: { ...helper.via, name: 'encryptEmail' }, own: ['text'] }), []],
  ['an HMAC that is called by the value', use('hmac', ['customer.email'], { result: ['hashedEmail'] }), ['keyed keyed customer.email']],
  ['a hash by whose name it is a token', use('hash', ['user.email'], { result: ['confirmToken'] }), []],
  ['a comparison with a hash that says of what', use('compare', ['value'], { library: 'bcrypt', result: ['user.emailHash'] }), ['hashed hashed value']],
  ['a salt that the helper knows for one', use('hash', ['user.email', 'form.id'], { ...helper, own: ['text', 'salt'] }), ['hashed hashed user.email']],
  ['what a helper of passwords compares, whatever it is', use('compare', ['value1'], { library: 'bcrypt', in: 'compareHash' }), []],
  ['what can be guessed and is no password', use('compare', ['answer.given'], { library: 'bcrypt' }), ['guessable guessable answer.given']],
  ['each of a list, of which nothing says what it is', use('hash', ['c'], { library: 'bcrypt' }), []],
  ['what the service has made at random', use('hash', ['word'], { library: 'bcrypt', drawn: true }), []],
  ['each of a list that has a name', use('hash', ['answer'], { library: 'bcrypt' }), ['guessable guessable answer']],
  ['what can be guessed, in a file of sign-ins', use('compare', ['answer.given'], { library: 'bcrypt', in: 'login' }), []],
  ['in a test’s or a script’s file', use('hash', ['user.email'], { file: 'scripts/users.ts' }), []],
  ['in a component', use('hash', ['user.email'], { file: 'src/User.tsx' }), []],
  ['a secret', use('encrypt', ['user.accessToken']), []],
])('%s', (_, behaviour, expected) => {
  expect(seen([behaviour])).toEqual(expected);
});

it('a function that masks is told once, whatever it does', () => {
  const mask = (line: number, fields: readonly string[]) => use('mask', fields, { range: at(line), in: 'maskEmail', library: null });
  expect(seen([mask(3, ['email']), mask(4, ['email']), mask(5, ['email'])])).toEqual(['src/users.ts:3 masked masked email']);
});
