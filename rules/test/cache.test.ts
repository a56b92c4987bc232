import { afterEach, describe, expect, it } from 'vitest';
import { rmSync } from 'node:fs';
import { eslintCli, eslintOutput, MODULES } from './support/eslintCli.ts';
import { emptyFolder, writeFiles } from './support/layOutCases.ts';

const config = (presets: string): string => `
import nilometer from '${MODULES.nilometer}';
import tseslint from '${MODULES['typescript-eslint']}';
const presets = ${presets};
export default [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } }, ...presets, { rules: { 'nilometer/entity-timestamps': 'off' } }];
`;
const PRESETS = 'nilometer.configs.recommended';
const WITHOUT_DIGEST = `${PRESETS}.map(({ settings, ...rest }) => rest)`;

const ENTITY = `import { Entity } from 'typeorm';\nimport { Base } from './base';\n@Entity() export class Order extends Base {}\n`;
const base = (version: string): string =>
  `import { PrimaryGeneratedColumn, VersionColumn } from 'typeorm';\nexport class Base { @PrimaryGeneratedColumn('uuid') id!: string; ${version} }\n`;
const VERSIONED = base('@VersionColumn() version!: number;');
const WAIVED = JSON.stringify({
  waivers: [{ guideline: 'entity-version', match: { entity: 'Order' }, owner: 'team-orders', reason: 'append only', expires: '9999-12-31' }],
});
const FINDING = [{ file: 'src/order.ts', rule: 'nilometer/entity-version', line: 3 }];

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function project(presets: string, files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder();
  folders.push(folder);
  writeFiles(folder, { 'eslint.config.mjs': config(presets), 'src/order.ts': ENTITY, ...files });
  return folder;
}

const cached = (folder: string): ReturnType<typeof eslintCli> => eslintCli(folder, ['--cache', '--cache-strategy', 'content']);

describe('a change that the linted file does not show', () => {
  it('of the base class is seen through --cache', () => {
    const folder = project(PRESETS, { 'src/base.ts': VERSIONED });
    expect(cached(folder)).toEqual([]);
    writeFiles(folder, { 'src/base.ts': base('') });
    expect(cached(folder)).toEqual(FINDING);
  });

  it('of the policy is seen through --cache', () => {
    const folder = project(PRESETS, { 'src/base.ts': base(''), 'nilometer.config.json': WAIVED });
    expect(cached(folder)).toEqual([]);
    writeFiles(folder, { 'nilometer.config.json': '{}' });
    expect(cached(folder)).toEqual(FINDING);
  });

  it('is not seen without the digest: this is what it is for', () => {
    const folder = project(WITHOUT_DIGEST, { 'src/base.ts': VERSIONED });
    expect(cached(folder)).toEqual([]);
    writeFiles(folder, { 'src/base.ts': base('') });
    expect(cached(folder)).toEqual([]);
    expect(eslintCli(folder)).toEqual(FINDING);
  });
});

describe('the digest', () => {
  const digest = (folder: string): unknown => JSON.parse(eslintOutput(folder, ['--print-config', 'src/order.ts'])).settings.nilometer.digest;

  it('is the same from run to run, and after a change that no other file can see', () => {
    const folder = project(PRESETS, { 'src/base.ts': VERSIONED });
    const before = digest(folder);
    expect(digest(folder)).toBe(before);
    writeFiles(folder, { 'src/other.ts': 'export const answer = 42;\n' });
    expect(digest(folder)).toBe(before);
  });

  it('is another one for another base class', () => {
    const folder = project(PRESETS, { 'src/base.ts': VERSIONED });
    const before = digest(folder);
    writeFiles(folder, { 'src/base.ts': base('') });
    expect(digest(folder)).not.toBe(before);
  });
});
