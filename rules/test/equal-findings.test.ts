import * as parser from '@typescript-eslint/parser';
import { type Finding, loadPolicy } from '@nilometer/policy';
import { behavioursFor, judge, openProject } from '@nilometer/service-model';
import { ESLint, type Linter } from 'eslint';
import { rmSync } from 'node:fs';
import { basename, relative, sep } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import plugin from '../src/index.ts';
import { copyOfService } from './support/copyOfService.ts';
import { writeFiles } from './support/layOutCases.ts';
import { oxlint } from './support/runInOxlint.ts';

const cwd = copyOfService();
// The service has no comment of this kind.
writeFiles(cwd, { 'src/comment.ts': '// eslint-disable-next-line nilometer/entity-version\nexport const nothing = 0;\n' });
// What the service has no example of.
writeFiles(cwd, {
  'src/flags.ts': "import { isEnabled } from 'unleash-client';\nimport { init } from '@launchdarkly/node-server-sdk';\nconst client = init('key');\nexport const some = () => isEnabled('a') || isEnabled('b') || client.boolVariation('c', {}, false);\n",
  'src/refunds.ts': "import express from 'express';\nconst refunds = express();\nrefunds.post('/refunds', (req, res) => { res.json({ refund: pay(req.body) }); });\nconst pay = (order) => order;\n",
  'clients/orders/package.json': '{\n  "name": "orders-client",\n  "dependencies": { "@nilometer/platform": "^0.1.0" }\n}\n',
});

interface Found {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Also what `recommended` leaves out, and the preset for package.json with it. */
const everyRule = (configs: readonly Linter.Config[]): Linter.Config[] =>
  configs.map((config) => ({ ...config, rules: Object.fromEntries(Object.keys(config.rules ?? {}).map((id) => [id, 'error'])) }));

const inOrder = (found: readonly Found[]): string[] =>
  found.map(({ rule, file, line, column }) => `${file}:${line}:${column} ${rule}`).sort();

const isCode = ({ file }: Found): boolean => basename(file) !== 'package.json';

async function byEslint(): Promise<Found[]> {
  const eslint = new ESLint({
    cwd,
    overrideConfigFile: true,
    // Raw findings: what comments switch off is each surface's own business.
    allowInlineConfig: false,
    overrideConfig: [{ files: ['**/*.{ts,js}'], languageOptions: { parser } }, ...plugin.configs.all, ...everyRule(plugin.configs.packageJson)],
  });
  return (await eslint.lintFiles(['.'])).flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, line, column }) => ({ rule: ruleId ?? 'syntax', file: relative(cwd, filePath).split(sep).join('/'), line, column })),
  );
}

function rawFindings(): Finding[] {
  // Every guideline, also what `recommended` leaves out.
  writeFiles(cwd, { 'nilometer.config.json': JSON.stringify({ preset: 'strict' }) });
  const policy = loadPolicy({ from: cwd });
  const model = openProject({ root: cwd, policy, cache: 'memory', ...behavioursFor(policy.policy) }).model();
  return judge({ model, policy, now: new Date() });
}

const asFound = ({ guideline, file, range }: Finding): Found => ({
  rule: `nilometer/${guideline}`,
  file,
  line: range.start.line,
  column: range.start.column,
});

const byOxlint = (): Found[] =>
  oxlint(cwd, { rules: Object.fromEntries(Object.keys(plugin.rules ?? {}).map((id) => [`nilometer/${id}`, 'error'])) }).map((found) => ({
    ...found,
    rule: found.rule.replace(/\((.*)\)/, '/$1'),
  }));

describe('raw findings on a whole service', () => {
  const raw = rawFindings();
  const judged = raw.map(asFound);
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));

  it('concern every rule, so that equal is not equally empty', () => {
    expect(new Set(judged.map(({ rule }) => rule))).toEqual(new Set(Object.keys(plugin.rules ?? {}).map((id) => `nilometer/${id}`)));
  });

  it('are the same in ESLint', async () => {
    expect(inOrder(await byEslint())).toEqual(inOrder(judged));
  });

  it('are the same in oxlint, but for package.json', () => {
    expect(inOrder(byOxlint())).toEqual(inOrder(judged.filter(isCode)));
  });

  it('have the same fingerprints: a waiver of each, and of nothing else, leaves none', async () => {
    const waivers = raw.map(({ guideline, fingerprint }) => ({ guideline, match: { fingerprint }, owner: 'team-orders', reason: 'legacy', expires: '9999-12-31' }));
    writeFiles(cwd, { 'nilometer.config.json': JSON.stringify({ waivers: waivers.slice(1) }) });
    expect(inOrder(await byEslint())).toEqual(inOrder(judged.slice(0, 1)));
    writeFiles(cwd, { 'nilometer.config.json': JSON.stringify({ waivers }) });
    expect(await byEslint()).toEqual([]);
    expect(byOxlint()).toEqual([]);
  });
});
