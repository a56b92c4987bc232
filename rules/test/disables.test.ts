import * as parser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import plugin from '../src/index.ts';
import { emptyFolder, writeFiles } from './support/layOutCases.ts';
import { oxlint } from './support/runInOxlint.ts';

const order = (before: string, after = ''): string => `import { Entity } from 'typeorm';\n${before}\n@Entity() export class Order { id!: string } ${after}\n`;
const RULE = 'nilometer/entity-version';

interface Case {
  readonly title: string;
  readonly code: string;
  readonly found: boolean;
}

const cases: readonly Case[] = [
  { title: 'none', code: order(''), found: true },
  { title: 'the next line', code: order(`// eslint-disable-next-line ${RULE} -- owner:@orders expires:2999-12-31 append only`), found: false },
  { title: 'the next line, in a block', code: order(`/* eslint-disable-next-line ${RULE} */`), found: false },
  { title: 'its line', code: order('', `// eslint-disable-line ${RULE}`), found: false },
  { title: 'the file', code: order(`/* eslint-disable ${RULE} */`), found: false },
  { title: 'the file, every rule', code: order('/* eslint-disable */'), found: false },
  { title: 'and on again', code: order(`/* eslint-disable ${RULE} */\n/* eslint-enable ${RULE} */`), found: true },
  { title: 'another rule', code: order('// eslint-disable-next-line nilometer/uuid-primary-key'), found: true },
  { title: 'two rules', code: order(`// eslint-disable-next-line nilometer/uuid-primary-key, ${RULE}`), found: false },
  { title: 'a line further up', code: order(`// eslint-disable-next-line ${RULE}\n`), found: true },
  { title: 'a string', code: order(`export const text = '// eslint-disable-next-line ${RULE}';`), found: true },
];
const fileOf = (one: Case): string => `case-${cases.indexOf(one)}.ts`;

describe('a disable comment means the same in ESLint and in oxlint', () => {
  const cwd = emptyFolder();
  const inEslint = new Set<string>();
  const inOxlint = new Set<string>();
  beforeAll(async () => {
    writeFiles(cwd, Object.fromEntries(cases.map((one) => [fileOf(one), one.code])));
    const eslint = new ESLint({
      cwd,
      overrideConfigFile: true,
      overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser }, plugins: { nilometer: plugin }, rules: { [RULE]: 'error' }, linterOptions: { reportUnusedDisableDirectives: 'off' } }],
    });
    for (const { filePath, messages } of await eslint.lintFiles(['.'])) if (messages.length > 0) inEslint.add(filePath);
    for (const { file } of oxlint(cwd, { rules: { [RULE]: 'error' } })) inOxlint.add(file);
  });
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));

  it.each(cases)('$title: is it found? $found', (one) => {
    const { found } = one;
    expect({ eslint: [...inEslint].some((path) => path.endsWith(fileOf(one))), oxlint: inOxlint.has(fileOf(one)) }).toEqual({ eslint: found, oxlint: found });
  });
});
