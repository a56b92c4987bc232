import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { datamapCommand } from '../../src/commands/datamap.ts';

const entity = (name: string, fields: string) => `import { Column, Entity } from 'typeorm';\n@Entity() export class ${name} { ${fields} }\n`;

const SERVICES = {
  'shop/package.json': '{ "name": "shop", "scripts": { "start": "node ." } }',
  'shop/customer.ts': entity('Customer', '@Column() email: string'),
  'shop/account.ts': entity('Account', '@Column() avatar: string'),
  'clinic/package.json': '{ "name": "clinic", "scripts": { "start": "node ." } }',
  'clinic/patient.ts': entity('Patient', '@Column() diagnosis: string'),
  'empty/readme.txt': '',
};

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'nilometer-datamap-'));
  mkdirSync(join(dir, '.git'));
  for (const [path, text] of Object.entries(SERVICES)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

async function datamap(cwd: string, ...args: string[]) {
  let out = '';
  let code: number | undefined;
  const terminal = { cwd, env: {}, now: () => new Date('2026-11-22T00:00:00Z'), color: false, interactive: false, out: (text: string) => void (out += text), err: () => {} };
  const command = datamapCommand(terminal, (exit) => { code = exit; }).exitOverride().configureOutput({ writeErr: () => {} });
  await command.parseAsync(['--no-cache', ...args], { from: 'user' });
  return { out, code };
}

describe('nilometer datamap', () => {
  test('prints a summary of each service', async () => {
    expect(await datamap(folder(), 'shop', 'clinic')).toEqual({ code: 0, out: `shop (shop)
  2 fields of personal data among 2 of 2 records; 0 special, 0 annotated; 0 answers to erasure, 0 to export; 2 not judged.

  field           category                 about     goes  erased   exported
  Account.avatar  user.content.self_image  -         -     unknown  unknown
  Customer.email  user.contact.email       customer  -     unknown  unknown

clinic (clinic)
  1 field of personal data among 1 of 1 record; 1 special, 0 annotated; 0 answers to erasure, 0 to export; 1 not judged.

  field              category                                about    goes  erased   exported
  Patient.diagnosis  user.health.medical_diagnosis (Art. 9)  patient  -     unknown  unknown
` });
  });

  test('finds the services of one folder', async () => {
    const { out } = await datamap(folder(), '.', '--format', 'json');
    const map: unknown = JSON.parse(out);
    const schema: object = JSON.parse(readFileSync(new URL('../../../service-model/datamap.schema.json', import.meta.url), 'utf8'));
    const validate = new Ajv2020({ strict: false }).compile(schema);
    expect(validate(map) ? [] : validate.errors).toEqual([]);
    expect(map).toMatchObject({ services: [{ name: 'clinic', root: '.' }, { name: 'shop', root: '.' }] });
  });

  test.each([
    ['high', ['email']],
    ['medium', ['avatar', 'email']],
  ])('%s confidence', async (level, fields) => {
    const { out } = await datamap(folder(), 'shop', '--format', 'json', '--min-confidence', level);
    expect(JSON.parse(out)).toMatchObject({ fields: fields.map((field) => ({ field })) });
  });

  test.each([
    ['map.json', [], /^\{\n {2}"format": 1/],
    ['map.csv', [], /^\uFEFFservice,entity,/],
    ['map.md', [], /^# Personal data of shop\n\nWritten 2026-11-22T00:00:00.000Z by Nilometer \d/],
    ['map.html', [], /^<!doctype html>/i],
    ['map.txt', ['--format', 'markdown', '--title', 'What we hold'], /^# What we hold\n/],
  ])('writes %s', async (file, args, start) => {
    const cwd = folder();
    expect(await datamap(cwd, 'shop', '--out', `docs/${file}`, ...args)).toEqual({ code: 0, out: `docs/${file}: 2 fields of 1 service.\n` });
    expect(readFileSync(join(cwd, 'docs', file), 'utf8')).toMatch(start);
    expect(readdirSync(join(cwd, 'docs'))).toEqual([file]);
  });

  test('replaces what a link points at, not the link', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'real.json'), 'old');
    symlinkSync(join(cwd, 'real.json'), join(cwd, 'link.json'));
    await datamap(cwd, 'shop', '--out', 'link.json');
    expect(lstatSync(join(cwd, 'link.json')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'real.json'), 'utf8')).toMatch(/^\{/);
  });

  test.each([
    ['a path that is not there', ['gone'], /^gone: no such file or folder$/],
    ['a path without a file to read', ['shop', 'empty'], /^no file to judge in empty$/],
    ['an extension that is no format', ['shop', '--out', 'map.docx'], /^map\.docx: its extension stands for no format$/],
    ['a place that can not be written', ['shop', '--out', 'shop/customer.ts/map.json'], /^.*map\.json was not written: /],
    ['an extension that is another format', ['shop', '--format', 'html', '--out', 'map.csv'], /^map\.csv: its extension stands for csv, and --format says html$/],
    ['an unknown format', ['shop', '--format', 'docx'], /Allowed choices are/],
  ])('refuses %s', async (_, args, message) => {
    const cwd = folder();
    await expect(datamap(cwd, ...args)).rejects.toThrow(message);
    expect(existsSync(join(cwd, 'map.docx'))).toBe(false);
  });
});
