import { expect, test } from 'vitest';
import markdown from '../../src/datamap/formats/markdown.ts';
import { mapWith } from './mapWith.ts';

const context = { title: 'Personal data of orders', generatedAt: '2026-11-22T00:00:00.000Z', toolVersion: '1.0.0' };

test('a section a service, a table a record', () => {
  const logged = [{ file: 'src/a.ts', line: 3, what: 'logged at info: `customer.email`' }];
  expect(markdown.render(mapWith({ logged }, { field: 'diagnosis', category: 'user.health', special: 'art9', annotated: 'pii' }, { entity: 'Visit', table: null, subject: null }), context)).toBe(`# Personal data of orders

Written 2026-11-22T00:00:00.000Z by Nilometer 1.0.0 from source code: what code does not say is not in it.

## orders

3 fields of personal data among 20 of 3 records in services/orders; 0 of a special category, 0 annotated.

- Erasure (Art. 17 GDPR): no code answers it
- A copy (Art. 15 and 20 GDPR): no code answers it

### Customer

typeorm, table customers, src/customer.ts:7

| field | category | about | logged | sent | exposed | erased | exported |
| --- | --- | --- | --- | --- | --- | --- | --- |
| email | user.contact.email | customer | logged at info: \`customer.email\` (src/a.ts:3) | – | – | yes: eraseCustomer deletes Customer | no: no code answers a request for a copy |
| diagnosis<br>annotated | user.health<br>**Art. 9 GDPR** | customer | – | – | – | yes: eraseCustomer deletes Customer | no: no code answers a request for a copy |

### Visit

typeorm, src/customer.ts:7

| field | category | about | logged | sent | exposed | erased | exported |
| --- | --- | --- | --- | --- | --- | --- | --- |
| email | user.contact.email | – | – | – | – | yes: eraseCustomer deletes Customer | no: no code answers a request for a copy |
`);
});

const shown = (what: string): string => /\| customer \| (.*) \| – \| – \|/.exec(markdown.render(mapWith({ logged: [{ file: 'a.ts', line: 1, what }] }), context))?.[1] ?? '';

test.each([
  ['a | b', 'a \\| b'],
  ['<script>x</script>', '&lt;script&gt;x&lt;/script&gt;'],
  ['[x](javascript:y)', '\\[x\\](javascript:y)'],
  ['two\nlines', 'two lines'],
  ['a\\|b', 'a\\\\\\|b'],
  ['&lt;', '&amp;lt;'],
  ['GET /customers/:id', 'GET /customers/:id'],
  ['sent to https://example.org/a_b', 'sent to `https://example.org/a_b`'],
  ['ftp: //a', 'ftp: //a'],
  ['WWW.example.org', '`WWW.example.org`'],
  ['wwww', 'wwww'],
  ['by @all (a@b.org)', 'by `@all` `(a@b.org)`'],
  ['at all', 'at all'],
  ['closes #1', 'closes `#1`'],
  ['this.#mail', 'this.\\#mail'],
  ['`[a](b) <i> &lt; \\`', '`[a](b) <i> &lt; \\`'],
  ['`string | @null`', '`string `\\|` @null`'],
  ['`a\\|b`', '`a\\`\\|`b`'],
  ['one ` backtick', 'one \\` backtick'],
])('%j is shown as it is written', (what, expected) => {
  expect(shown(what)).toBe(`${expected} (a.ts:1)`);
});
