import { readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import plugin from '../src/index.ts';
import { emptyFolder, writeFiles } from './support/layOutCases.ts';
import { oxlint } from './support/runInOxlint.ts';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const PRESETS = ['recommended', 'strict', 'all'] as const;

const cwd = emptyFolder();
afterAll(() => rmSync(cwd, { recursive: true, force: true }));
writeFiles(cwd, {
  'src/order.ts': "import moment from 'moment';\nimport { Entity } from 'typeorm';\n@Entity() export class Order { id = moment() }\n",
  'node_modules/.keep': '',
});
symlinkSync(packageFolder, join(cwd, 'node_modules/eslint-plugin-nilometer'), 'junction');

it('there is a file for each preset, and no other', () => {
  expect(readdirSync(join(packageFolder, 'oxlintrc')).sort()).toEqual(PRESETS.map((name) => `${name}.json`).sort());
});

describe.each(PRESETS)('%s', (name) => {
  const path = `./node_modules/eslint-plugin-nilometer/oxlintrc/${name}.json`;

  it('is what `npm run build` writes: the rules that the preset sets for code in ESLint', () => {
    const rules = plugin.configs[name].find((config) => config.name === `nilometer/${name}`)?.rules;
    expect(JSON.parse(readFileSync(join(cwd, path), 'utf8'))).toEqual({ jsPlugins: ['eslint-plugin-nilometer/oxlint'], rules });
  });

  it('is extended as the README says, and adds to what is configured', () => {
    expect(readFileSync(join(packageFolder, 'README.md'), 'utf8')).toContain('"extends": ["./node_modules/eslint-plugin-nilometer/oxlintrc/recommended.json"]');
    const found = oxlint(cwd, { jsPlugins: [], extends: [path], rules: { 'nilometer/entity-timestamps': 'off' } }, { args: ['src'] });
    expect(found.map(({ rule }) => rule).sort()).toEqual(['nilometer(banned-dependencies)', 'nilometer(entity-version)']);
  });
});
