import { runRuleTable } from '../support/runRuleTable.ts';

const node = (body: string, params = 'user: { id: string; email: string }', name = 'store') => `
import { createCipheriv, createDecipheriv, createHash, createHmac } from 'node:crypto';
export function ${name}(${params}) { ${body} }
`;

const REMEDY = 'Mark the field with `@PII` of `@nilometer/platform`: the platform encrypts what it stores, and finds it again.';
const MARKED = 'Mark the field with `@Personal` of `@acme/platform`: the platform encrypts what it stores, and finds it again.';
const EVIDENCE = '`email` stands for user.contact.email';

const one = (messageId: string, name = 'user.email', library = '`crypto`', over: Readonly<Record<string, string>> = {}) =>
  [{ messageId, data: { name, evidence: EVIDENCE, library, remedy: REMEDY, ...over } }] as const;

const masked = (name: string, library = 'code of the service’s own') =>
  [{ messageId: 'masked', data: { name, evidence: EVIDENCE, library, remedy: 'Mark the field with `@PII` of `@nilometer/platform`, and leave to the platform what of it is shown.' } }] as const;

const helper = {
  'src/crypto.ts': "import crypto from 'crypto';\nexport function seal(text: string) { const cipher = crypto.createCipheriv('aes-256-gcm', key(), iv()); const bytes = Buffer.from(text, 'utf8'); return cipher.update(bytes); }\n",
};
const through = (argument: string) => `import { seal } from './crypto';\nexport const store = (user: { email: string; token: string }) => ({ stored: ${argument} });\n`;

const conversions = (hash: string, taker: string) => `
import { createHash } from 'crypto';
import { UserData } from 'facebook-nodejs-business-sdk';
const hashOf = (value: string) => createHash('sha256').update(value).digest('hex');
export const track = (user: { email: string }, save) => { const userData = new UserData(); ${taker}(${hash}); };
`;

const bcrypt = (what: string) => `import bcrypt from 'bcrypt';\nexport const store = (user) => ${what};\n`;

runRuleTable({
  id: 'no-direct-crypto',
  valid: [
    { name: 'random ids', code: "import { randomUUID } from 'crypto';\nexport const id = (user) => ({ id: randomUUID(), email: user.email });\n" },
    { name: 'a check of contents', code: node("return createHash('sha256').update(JSON.stringify(body)).digest('hex');", 'body: Buffer') },
    { name: 'a key of a cache', code: node("return createHash('sha256').update(user.email).digest('hex');", 'user', 'cacheKeyOf') },
    { name: 'a hash that another service asks for', code: node("return createHash('md5').update(user.email).digest('hex');", 'user', 'gravatarOf') },
    { name: 'a signature over several things', code: node("return createHmac('sha256', user.secret).update(`${share.id}:${user.email}`).digest('hex');", 'user, share') },
    { name: 'a token', code: "import jwt from 'jsonwebtoken';\nexport const token = (user) => jwt.sign({ email: user.email }, 'k');\n" },
    { name: 'a helper that is handed nothing personal', code: through('seal(user.token)'), files: helper },
    { name: 'what is shown by the file of a component', file: 'src/Email.tsx', code: "export function maskEmail(email: string) { return email.replace(/.(?=.*@)/g, '*'); }\n" },
    { name: 'a script', file: 'scripts/move.ts', code: node("return createHash('sha256').update(user.email).digest('hex');") },
    { name: 'a mask of nobody knows what', code: "export const blocked = (range, ip) => range.mask(ip);\nexport const dotted = (user) => user.email.replace('@', '.');\n" },
  ],
  invalid: [
    { name: 'a cipher', code: node("const cipher = «createCipheriv('aes-256-gcm', key, iv)»; return Buffer.concat([cipher.update(user.email, 'utf8'), cipher.final()]);"), errors: one('encrypted'), twin: { code: node("const cipher = createCipheriv('aes-256-gcm', key, iv); return cipher.update(user.id, 'utf8');") } },
    {
      name: 'a secret makes it no other, where a name says what it stands for',
      code: node("return «createHash('sha256')».update(`${user.email}${this.lookupKey}`).digest('hex');", 'user', 'hashEmail'), errors: one('keyed'),
      twin: { code: node("const selector = createHash('sha256').update(`version-${user.email}${this.lookupKey}`).digest('hex'); return selector;", 'user') },
    },
    {
      name: 'a hash that nobody asked for',
      code: conversions("«hashOf(user.email)»", 'save'), errors: one('hashed', 'user.email', '`crypto` (in hashOf)'),
      twin: { code: conversions('hashOf(user.email)', 'userData.setEmail') },
    },
    {
      name: 'MD5 of an address as it is',
      code: node("const email = user.email?.trim(); return «createHash('md5')».update(email).digest('hex');"), errors: one('hashed'),
      twin: { code: node("const email = user.email?.trim().toLowerCase(); return createHash('md5').update(email).digest('hex');") },
    },
    {
      name: 'in a service, not in a browser',
      code: "export const hashEmail = async (email: string) => «crypto.subtle.digest('SHA-256', new TextEncoder().encode(email))»;\n", errors: one('hashed', 'email'),
      twin: { code: "export const hashEmail = async (email: string) => window.crypto.subtle.digest('SHA-256', new TextEncoder().encode(email));\n" },
    },
    {
      name: 'what makes pages, not what draws',
      code: "import { createElement } from 'react';\nexport const hashEmail = async (email: string) => «crypto.subtle.digest('SHA-256', new TextEncoder().encode(email))»;\nexport const page = createElement('p');\n", errors: one('hashed', 'email'),
      twin: { code: "import { ref } from 'vue';\nexport const hashEmail = async (email: string) => crypto.subtle.digest('SHA-256', new TextEncoder().encode(email));\nexport const page = ref('p');\n" },
    },
    {
      name: 'a hash that is called by the value, and no key of a limit',
      code: node("const emailHash = «createHash('md5')».update(user.email).digest('hex'); return { emailHash };", 'user', 'toRow'), errors: one('hashed'),
      twin: { code: node("const emailHash = createHash('md5').update(user.email).digest('hex'); return { key: `orders_${emailHash}` };", 'user', 'getOrderLimits') },
    },
    { name: 'what was encrypted', code: node("return «createDecipheriv('aes-256-gcm', key, iv)».update(Buffer.from(user.encryptedEmail, 'hex'));", 'user'), errors: one('decrypted', 'user.encryptedEmail'), twin: { code: node("return createDecipheriv('aes-256-gcm', key, iv).update(Buffer.from(user.encryptedToken, 'hex'));", 'user') } },
    { name: 'a hash, whatever form the value is brought to', code: node("return «createHash('sha256')».update(user.email.trim().toLowerCase()).digest('hex');"), errors: one('hashed'), twin: { code: node("return createHash('sha256').update(user.id.trim()).digest('hex');") } },
    { name: 'a salt makes it no other', code: node("const data = new TextEncoder().encode(`${salt}:${user.email}`); return «createHash('sha256')».update(data).digest('hex');", 'user, salt'), errors: one('hashed'), twin: { code: node("const data = new TextEncoder().encode(`${order.id}:${user.email}`); return createHash('sha256').update(data).digest('hex');", 'user, order') } },
    { name: 'an HMAC that says so', code: node("return «createHmac('sha256', pepper)».update(user.email).digest('hex');", 'user, pepper', 'hashEmail'), errors: one('keyed'), twin: { code: node("return createHmac('sha256', secret).update(user.email).digest('hex');", 'user, secret', 'chatIdentity') } },
    { name: 'a helper in another file: where personal data enters', code: through('«seal(user.email)»'), files: helper, errors: one('encrypted', 'user.email', '`crypto` (in seal)'), twin: { code: through('user.email'), files: helper } },
    {
      name: 'a helper that says itself what it is handed, once',
      code: node("return «createHash('sha256')».update(email).digest('hex');", 'email: string', 'hashEmail') + 'export const find = (user: { email: string }) => hashEmail(user.email);\n',
      errors: one('hashed', 'email'),
      twin: { code: node("return createHash('sha256').update(id).digest('hex');", 'id: string', 'hashId') + 'export const find = (user: { id: string }) => hashId(user.id);\n' },
    },
    { name: 'a helper that only its name says it of', code: node("return «createHash('sha256')».update(value).digest('hex');", 'value: string', 'hashEmail'), errors: one('hashed', 'value', '`crypto`', { evidence: `by the name of hashEmail: ${EVIDENCE}` }), twin: { code: node("return createHash('sha256').update(value).digest('hex');", 'value: string', 'hashFile') } },
    {
      name: 'what comes out says what went in',
      code: node("const emailHash = «createHash('sha256')».update(value).digest('hex'); return { emailHash };", 'value: string'),
      errors: one('hashed', 'value', '`crypto`', { evidence: `by the name of emailHash: ${EVIDENCE}` }),
      twin: { code: node("const fileHash = createHash('sha256').update(value).digest('hex'); return { fileHash };", 'value: string') },
    },
    {
      name: 'an HMAC that is called by the value',
      code: node("const hashedEmail = «createHmac('sha256', pepper)».update(user.email).digest('hex'); return find({ hashedEmail });", 'user, pepper'),
      errors: one('keyed'),
      twin: { code: node("const hash = createHmac('sha256', pepper).update(user.email).digest('hex'); return find({ hash });", 'user, pepper') },
    },
    {
      name: 'a key of the service’s own, not one that a chat of others gave',
      code: node("const secret = env.EMAIL_HMAC_SECRET; return «createHmac('sha256', secret)».update(user.email).digest('hex');", 'user', 'computeEmailHash'),
      errors: one('keyed'),
      twin: { code: node("const secret = env.ACME_CHAT_HMAC_SECRET; return createHmac('sha256', secret).update(user.email).digest('hex');", 'user', 'computeEmailHash') },
    },
    {
      name: 'a key that a configuration gives',
      code: node("return «createHmac('sha256', config.get('email.pepper'))».update(user.email).digest('hex');", 'user, config', 'hashEmail'),
      errors: one('keyed'),
      twin: { code: node("return createHmac('sha256', config.get('intercom.secret')).update(user.email).digest('hex');", 'user, config', 'hashEmail') },
    },
    {
      name: 'a class of the service, not one that stands in for it', file: 'src/userDigest.ts',
      code: "import { createHash } from 'crypto';\nexport class UserDigest { hashEmail(email: string) { return «createHash('sha256')».update(email).digest('hex'); } }\n", errors: one('hashed', 'email'),
      twin: { file: 'src/mockUserDigest.ts', code: "import { createHash } from 'crypto';\nexport class MockUserDigest { hashEmail(email: string) { return createHash('sha256').update(email).digest('hex'); } }\n" },
    },
    {
      name: 'a field’s mask, not what may stand in a text',
      code: "export «function redactEmailForLog(email: string) { return email.replace(/(.{2}).*@/, '$1***@'); }»\n", errors: masked('emailForLog'),
      twin: { code: "const EMAIL = /[^ @]+@([a-z.]+)/g;\nexport function redactEmailsInMessage(message: string) { return message.replace(EMAIL, '***@$1'); }\n" },
    },
    {
      name: 'a list of values, not a text',
      code: "export «function maskEmails(emails: string[]) { return emails.map((one) => one.slice(0, 2) + '***'); }»\n", errors: masked('emails'),
      twin: { code: "const EMAIL = /[^ @]+@([a-z.]+)/g;\nexport function maskEmails(text: string) { return text.replace(EMAIL, '***@$1'); }\n" },
    },
    {
      name: 'a mask, not what hands each of a list to it',
      code: "«function maskEmail(email: string) { return email.slice(0, 2) + '***'; }»\nexport «function maskEmailList(emails: string) { return emails.split(',').map((email) => email.replace(/.(?=.*@)/g, '*')).join(', '); }»\n",
      errors: [...masked('email'), ...masked('emailList')],
      twin: {
        code: "import { maskEmail } from './mask';\nexport function maskEmailList(emails: string) { return emails.split(',').map((email) => maskEmail(email.trim())).join(', '); }\n",
        files: { 'src/mask.ts': "export function maskEmail(email: string) { return email.slice(0, 2) + '***'; }\n" },
      },
    },
    {
      name: 'an id that is hashed to hide who it is',
      code: node("return «createHash('sha256')».update(id + salt).digest('hex');", 'id: string, salt: string', 'hashedPatientId'),
      errors: one('hashed', 'id', '`crypto`', { evidence: 'by the name of hashedPatientId, which tells one person from the others' }),
      twin: { code: node("return createHash('sha256').update(id + salt).digest('hex');", 'id: string, salt: string', 'hashedOrderId') },
    },
    {
      name: 'what is handed to a helper that makes persons anonymous',
      code: "import { anonymise } from './crypto';\nexport const shown = (feature) => ({ by: «anonymise(feature.createdBy.name)» });\n",
      files: { 'src/crypto.ts': "import { createHash } from 'crypto';\nexport const anonymise = (s: string) => createHash('sha256').update(s).digest('hex');\nexport const shorten = (s: string) => createHash('sha256').update(s).digest('hex');\n" },
      errors: one('hashed', 'feature.createdBy.name', '`crypto` (in anonymise)', { evidence: 'it is handed to anonymise' }),
      twin: { code: "import { shorten } from './crypto';\nexport const shown = (feature) => ({ by: shorten(feature.createdBy.name) });\n" },
    },
    {
      name: 'a hash that is there for what can be guessed, of what is no password',
      code: bcrypt('«bcrypt.hash(user.answerGiven, 10)»'),
      errors: [{ messageId: 'guessable', data: { name: 'user.answerGiven', library: '`bcrypt`', remedy: REMEDY } }],
      twin: { code: bcrypt('bcrypt.hash(user.recoveryCode, 10)') },
    },
    { name: 'a helper for passwords and others, by what it is handed', code: "import { hashData } from './crypto';\nexport const store = (contact: string) => «hashData(contact)».then((hashedContact) => save({ hashedContact }));\n",
      files: { 'src/crypto.ts': "import bcrypt from 'bcrypt';\nexport const hashData = (dataToHash: string) => bcrypt.hash(dataToHash, 10);\n" },
      errors: [{ messageId: 'guessable', data: { name: 'contact', library: '`bcrypt` (in hashData)', remedy: REMEDY } }],
      twin: { code: "import { hashData } from './crypto';\nexport const store = (otp: string) => hashData(otp).then((hashedOtp) => save({ hashedOtp }));\n" } },
    { name: 'what is meant for passwords', code: bcrypt('«bcrypt.hash(user.email, 10)»'), errors: one('hashed', 'user.email', '`bcrypt`'), twin: { code: bcrypt('bcrypt.hash(user.password, 10)') } },
    { name: 'another library', code: "import CryptoJS from 'crypto-js';\nexport const store = (user) => «CryptoJS.AES.encrypt(user.email, 'k')»;\n", errors: one('encrypted', 'user.email', '`crypto-js`'), twin: { code: "import CryptoJS from 'crypto-js';\nexport const store = (user) => CryptoJS.AES.encrypt(user.token, 'k');\n" } },
    { name: 'in the words of the profile', code: node("return «createHash('sha256')».update(user.email).digest('hex');"), policy: { profile: 'acme' }, errors: one('hashed', 'user.email', '`crypto`', { remedy: MARKED }), twin: { code: node("return createHash('sha256').update(user.id).digest('hex');") } },
    { name: 'stars', code: "export const shown = (user: { email: string }) => «user.email.replace(/(.{2}).*@/, '$1***@')»;\n", errors: masked('user.email'), twin: { code: "export const shown = (user: { email: string }) => user.email.replace(/\\s/g, '');\n" } },
    { name: 'as many stars as characters', code: "export const shown = (user: { email: string }) => «'*'.repeat(user.email.length - 4)» + user.email.slice(-4);\n", errors: masked('user.email'), twin: { code: "export const shown = (user: { id: string }) => '*'.repeat(user.id.length - 4) + user.id.slice(-4);\n" } },
    {
      name: 'what stands before the sign of an address, whatever it is called',
      code: "export const shown = (value: string) => { const [local, domain] = value.split('@'); return local.slice(0, 3) + «'*'.repeat(local.length - 3)» + '@' + domain; };\n", errors: masked('local'),
      twin: { code: "export const shown = (imageRef: string) => { const [local, domain] = imageRef.split('@'); return local.slice(0, 3) + '*'.repeat(local.length - 3) + '@' + domain; };\n" },
    },
    { name: 'a function that masks, once', code: "export «function maskEmail(email: string) { return email.replace(/(.{2}).*@/, '$1***@'); }»\nexport const shown = (user) => maskEmail(user.email);\n", errors: masked('email'), twin: { code: "export function maskKey(key: string) { return key.replace(/(.{2}).*/, '$1***'); }\nexport const shown = (service) => maskKey(service.key);\n" } },
    { name: 'a function that masks anything', code: "const mask = (text: string) => text.slice(0, 2) + '***';\nexport const shown = (user) => «mask(user.email)»;\n", errors: masked('user.email'), twin: { code: "const mask = (text: string) => text.slice(0, 2) + '***';\nexport const shown = (user) => mask(user.code);\n" } },
    { name: 'a package that masks', code: "import { maskText } from 'maskdata';\nexport const shown = (user) => «maskText(user.email)»;\n", errors: masked('user.email', '`maskdata`'), twin: { options: { masks: 'ignore' }, code: "import { maskText } from 'maskdata';\nexport const shown = (user) => maskText(user.email);\n" } },
    { name: 'passwords, where asked for', code: bcrypt('«bcrypt.hash(user.password, 10)»'), options: { passwords: 'report' }, errors: [{ messageId: 'password', data: { name: 'user.password', library: '`bcrypt`' } }], twin: { code: bcrypt('bcrypt.hash(user.password, 10)'), options: {} } },
    { name: 'helpers, where asked for', code: node("return «createCipheriv('aes-256-gcm', key, iv)».update(text);", 'text: string'), options: { helpers: 'report' }, errors: [{ messageId: 'helper', data: { name: 'text', library: '`crypto`', remedy: REMEDY } }], twin: { code: node("return createCipheriv('aes-256-gcm', key, iv).update(text);", 'text: string'), options: {} } },
    { name: 'less sure, where asked for', code: node("return «createHash('sha256')».update(row.fullName).digest('hex');", 'row'), options: { minConfidence: 'medium' }, errors: one('hashed', 'row.fullName', '`crypto`', { evidence: '`full name` stands for user.name' }), twin: { code: node("return createHash('sha256').update(row.fullName).digest('hex');", 'row'), options: {} } },
  ],
});
