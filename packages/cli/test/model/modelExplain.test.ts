import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { modelCommand } from '../../src/commands/model.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const customer = (fields: string) => `import { Entity, Column } from 'typeorm';\n@Entity()\nexport class Customer {\n${fields}\n}\n`;
const NOTES = `import { Entity, Column } from 'typeorm';
import { PII } from '@nilometer/platform';
@Entity()
export class Note {
  @PII({ category: 'user.health' }) @Column() email: string;
  @PII({ category: 'user.contact.email' }) @Column() mail: string;
}
`;

const shop = {
  'package.json': '{ "name": "shop" }',
  'shop/customer.ts': customer("  @Column({ name: 'mail', type: 'varchar' }) email: string;\n  @Column() allergies: string;\n  @Column() visits: number;"),
  'notes/note.ts': NOTES,
  'crm/customer.ts': customer('  @Column() email: boolean;'),
};

async function explain(...args: string[]) {
  const cwd = mkdtempSync(join(tmpdir(), 'nilometer-'));
  folders.push(cwd);
  for (const [path, text] of Object.entries(shop)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  let out = '';
  let code: number | undefined;
  const terminal = { cwd, env: {}, now: () => new Date('2026-11-22T00:00:00Z'), color: false, interactive: false, out: (text: string) => void (out += text), err: () => {} };
  await modelCommand(terminal, (exit) => { code = exit; }).parseAsync(['explain', ...args, '--no-cache'], { from: 'user' });
  return { out, code };
}

it('says why, for people', async () => {
  expect(await explain('Customer.allergies', 'shop')).toEqual({
    code: 0,
    out: `customer.ts:5  Customer.allergies (typeorm)

Verdict    personal data: health data (user.health), high confidence
Special    yes: special category, Art. 9 GDPR
Annotated  no
Whose      \`customer\` in the name of its record, \`Customer\`: a person  [pack english]
Type       string

For
  \`allergy\` in its name stands for user.health, unless the record is about something else  [pack health]
  \`customer\` in the name of its record, \`Customer\`: a person  [pack english]

Against
  nothing

What would change it
  If it were annotated, \`@NotPII('why it is none')\`, guidelines and the data map would leave it out
`,
  });
});

it('prints the same facts as JSON, of every entity of that name, by file', async () => {
  const { out, code } = await explain('Customer.email', '--format', 'json');
  expect(JSON.parse(out)).toMatchObject([
    { entity: 'Customer', field: 'email', file: 'crm/customer.ts', line: 4, verdict: { label: 'none', special: 'no' }, against: [{ place: 'type', words: ['boolean'] }], changes: [{ by: 'annotation' }, { by: 'type', verdict: { label: 'pii' } }] },
    {
      file: 'shop/customer.ts', column: 'mail', annotated: 'none',
      verdict: { label: 'pii', category: 'user.contact.email', categoryInWords: 'e-mail address', confidence: 'high' },
      for: [{ words: ['email'], pack: 'contact' }, { words: ['customer'], pack: 'english' }], against: [], whose: { kind: 'person', word: 'customer' },
      changes: [{ by: 'annotation' }],
    },
  ]);
  expect(code).toBe(0);
});

it('lists the fields of an entity', async () => {
  expect((await explain('Customer', 'shop')).out).toBe(`customer.ts:3  Customer (typeorm)
  email      personal data: e-mail address (user.contact.email), high confidence
  allergies  personal data: health data (user.health), high confidence
  visits     -
`);
});

it.each([
  { asked: 'Custmer.email', says: 'Custmer: no such entity or carrier of data', remedy: 'Did you mean Customer.email?' },
  { asked: 'Customer.emial', says: 'Customer.emial: Customer has no such field', remedy: 'Did you mean Customer.email?' },
  { asked: 'Customer.zzzzzzzzz', says: 'Customer.zzzzzzzzz: Customer has no such field', remedy: 'nilometer model explain Customer lists its fields.' },
  { asked: 'Zzzzzzzzz', says: 'Zzzzzzzzz: no such entity or carrier of data', remedy: 'nilometer model lists them all.' },
])('says what was meant: $asked', async ({ asked, says, remedy }) => {
  await expect(explain(asked)).rejects.toMatchObject({ message: says, remedy });
});

it('goes by the category of the annotation, and says where the classifier disagrees', async () => {
  const { out } = await explain('Note.email', 'notes');
  expect(out.split('\n').filter((line) => /^(?:Verdict|Special|Annotated|  annotated)/.test(line))).toEqual([
    'Verdict    personal data: e-mail address (user.contact.email), high confidence',
    'Special    yes: special category, Art. 9 GDPR',
    'Annotated  as personal data, health data (user.health): that decides, whatever the classifier says',
    '  annotated as user.health, where its words say user.contact.email',
  ]);
  expect((await explain('Note.mail', 'notes')).out).not.toContain('where its words say');
});
