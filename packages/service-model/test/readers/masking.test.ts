import { expect, test } from 'vitest';
import { projectOf, type Tree } from '../projectOf.ts';

/** Masks in short: what is masked, what the function says that it masks, the package. */
const seen = (tree: Tree) => projectOf(tree).model().behaviours.flatMap((one) =>
  (one.kind === 'crypto' && one.operation === 'mask' ? [`${one.fields.join(' ')}${one.own?.length ? ` as ${one.own.join(' ')}` : ''}${one.library === null ? '' : ` by ${one.library}`}`] : []));

test.each<[string, string, string[]]>([
  ['stars in place of characters', "export const f = (user) => user.email.replace(/(.{2}).*@/, '$1***@');", ['user.email']],
  ['one sign for another', "export const f = (user) => user.email.replace('@', '.') + user.phone.replace(/\\*/g, '');", []],
  ['as many stars as it is long', "export const f = (user) => '*'.repeat(Math.max(user.phone.length - 4, 0)) + user.phone.slice(-4);", ['user.phone']],
  ['a line', "export const line = (title) => '='.repeat(title.length) + '**' + ' '.repeat(title.length);", []],
  ['a function that says what it masks', "export function maskEmail(email) { return email[0] + '***'; }", ['email']],
  ['a getter', "export class User { get maskedPhone() { return this.phone.slice(-2) + '***'; } }", ['phone']],
  ['a function that does not', "export function mask(text) { return text[0] + '***'; }\nexport const f = (user) => mask(user.email);", ['user.email']],
  ['one that says it is called', "export function maskEmail(email) { return email[0] + '***'; }\nexport const f = (user) => maskEmail(user.email);", ['email', 'user.email as email']],
  ['what hands each of a list to one that says so', "export function maskEmail(email) { return email[0] + '***'; }\nexport const maskEmails = (emails) => emails.map((one) => maskEmail(one));", ['email', 'one as email']],
  ['each of a list, by its own hand', "export const maskEmails = (emails) => emails.map((one) => one.replace(/.(?=.*@)/g, '*'));", ['emails', 'one']],
  ['what may stand in a text', "export const redactEmailsInMessage = (entry) => entry.replace(EMAIL, '[redacted]');\nexport const redactPhones = (text) => text.replace(PHONE, '[redacted]');", []],
  ['a package', "import { redact } from 'redacted';\nexport const f = (user) => redact(user.email);", ['user.email by redacted']],
  ['nobody knows what', 'export const f = (range, ip) => range.mask(ip);', []],
  ['words that only sound like it', "export function masking(email) { return email; }\nexport function maskAndLog(email) { return email; }\nexport const masks = maskable('***');", []],
])('%s', (_, text, expected) => {
  expect(seen({ 'a.ts': text })).toEqual(expected);
});
