import { catalogue } from '@nilometer/policy';
import { detectors } from '@nilometer/service-model';
import { afterEach, describe, expect, it } from 'vitest';
import { rmSync } from 'node:fs';
import plugin from '../src/index.ts';
import { eslintCli, MODULES } from './support/eslintCli.ts';
import { emptyFolder, writeFiles } from './support/layOutCases.ts';

const FILES = {
  'package.json': `{\n  "type": "module",\n  "dependencies": { "moment": "^2.30.0" }\n}\n`,
  'src/clock.js': `import moment from 'moment';\nexport const now = () => moment();\n`,
  'src/order.ts': `import { Entity } from 'typeorm';\n@Entity() export class Order { id!: string; }\n`,
};

const IN_PACKAGE_JSON = { file: 'package.json', rule: 'nilometer/banned-dependencies', line: 3 };
const IN_JAVASCRIPT = { file: 'src/clock.js', rule: 'nilometer/banned-dependencies', line: 1 };
const IN_TYPESCRIPT = [
  { file: 'src/order.ts', rule: 'nilometer/entity-timestamps', line: 2 },
  { file: 'src/order.ts', rule: 'nilometer/entity-version', line: 2 },
];

const nilometer = `import nilometer from '${MODULES.nilometer}';`;
const defineConfig = `import { defineConfig } from '${MODULES['eslint/config']}';`;
const tseslint = `import tseslint from '${MODULES['typescript-eslint']}';`;
const json = `import json from '${MODULES['@eslint/json']}';`;
const jsonRules = `{ files: ['**/*.json'], plugins: { json }, language: 'json/json', rules: { 'json/no-duplicate-keys': 'error' } }`;
const tsParser = `{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } }`;

/** What judges package.json alone is in the preset for that. */
const judgesCode = (id: string): boolean => Object.values(detectors).some((detector) => detector.id === id && detector.languages.some((language) => language === 'js'));

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function lint(config: string): ReturnType<typeof eslintCli> {
  const folder = emptyFolder();
  folders.push(folder);
  writeFiles(folder, { ...FILES, 'eslint.config.js': config });
  return eslintCli(folder).sort((a, b) => (`${a.file} ${a.rule}` < `${b.file} ${b.rule}` ? -1 : 1));
}

// The .ts file is never read in the first group: naming it would be a syntax error without a parser for it.
describe.each([
  { title: 'spread', config: `${nilometer} export default [...nilometer.configs.recommended];` },
  { title: 'as the whole configuration', config: `${nilometer} export default nilometer.configs.recommended;` },
  { title: 'nested in defineConfig', config: `${nilometer} ${defineConfig} export default defineConfig([nilometer.configs.recommended]);` },
  {
    title: 'extended by its name',
    config: `${nilometer} ${defineConfig} export default defineConfig([{ plugins: { nilometer }, extends: ['nilometer/recommended'] }]);`,
  },
  { title: 'beside the plugin, registered by the user', config: `${nilometer} export default [{ plugins: { nilometer } }, ...nilometer.configs.recommended];` },
  {
    title: 'beside rules that need types, on every file',
    config: `${nilometer} ${tseslint} export default [...nilometer.configs.recommended, { plugins: { ts: tseslint.plugin }, rules: { 'ts/await-thenable': 'off' } }];`,
  },
])('recommended, $title', ({ config }) => {
  it('lints JavaScript, and brings no other file into the run', () => {
    expect(lint(config)).toEqual([IN_JAVASCRIPT]);
  });
});

describe.each([
  { title: 'alone', config: `${nilometer} export default [...nilometer.configs.recommended, ...nilometer.configs.packageJson];` },
  { title: "before the user's own rules for JSON", config: `${nilometer} ${json} export default [...nilometer.configs.recommended, ...nilometer.configs.packageJson, ${jsonRules}];` },
  { title: "after the user's own rules for JSON", config: `${nilometer} ${json} export default [${jsonRules}, ...nilometer.configs.recommended, ...nilometer.configs.packageJson];` },
])('packageJson, $title', ({ config }) => {
  it('lints package.json too', () => {
    expect(lint(config)).toEqual([IN_PACKAGE_JSON, IN_JAVASCRIPT]);
  });
});

describe.each([
  { title: 'before', config: `${nilometer} ${tseslint} export default [${tsParser}, ...nilometer.configs.recommended];` },
  { title: 'after', config: `${nilometer} ${tseslint} export default [...nilometer.configs.recommended, ${tsParser}];` },
])('recommended, where a parser for TypeScript is named $title', ({ config }) => {
  it('lints TypeScript too', () => {
    expect(lint(config)).toEqual([IN_JAVASCRIPT, ...IN_TYPESCRIPT]);
  });
});

it.each(['recommended', 'strict'] as const)('%s has the severities of the catalogue', (preset) => {
  const set = Object.assign({}, ...plugin.configs[preset].map(({ rules }) => rules));
  const wanted = Object.values(catalogue).filter(({ id, surfaces }) => surfaces.some((surface) => surface === 'lint') && judgesCode(id));
  expect(Object.keys(set).sort()).toEqual(wanted.map(({ id }) => `nilometer/${id}`).sort());
  for (const { id, severity } of wanted) expect([set[`nilometer/${id}`]].flat()[0]).toBe(severity[preset]);
});

it('recommended asks pii-annotation for what it is sure of', () => {
  expect(plugin.configs.recommended[0]?.rules?.['nilometer/pii-annotation']).toEqual(['warn', { minConfidence: 'high' }]);
});
