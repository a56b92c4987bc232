import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runInit } from '../src/io/runInit.ts';

const now = new Date('2026-11-22T00:00:00Z');

const service = {
  'package.json': '{ "name": "orders", "scripts": { "start": "node ." }, "dependencies": { "typeorm": "1.1.1" }, "devDependencies": { "typescript": "6.0.3" } }',
  'src/order.ts': "import { Entity, Column } from 'typeorm';\n@Entity()\nexport class Order {\n  @Column() total: number;\n}\n",
};

function repository(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'nilometer-'));
  mkdirSync(join(dir, '.git'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(dir, path, '..'), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

const contents = (dir: string) => Object.fromEntries(readdirSync(dir, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'utf8')]));

describe('nilometer init', () => {
  it('a second run changes nothing', async () => {
    const dir = repository({ ...service, '.github/dependabot.yml': '' });
    await runInit({ dir, now, dryRun: false });
    const first = contents(dir);
    await runInit({ dir, now, dryRun: false });
    expect(contents(dir)).toEqual(first);
  });

  it('takes today\u2019s findings as the baseline', async () => {
    const dir = repository(service);
    const said = await runInit({ dir, now, dryRun: false });
    const { findings } = JSON.parse(readFileSync(join(dir, 'nilometer.baseline.json'), 'utf8')) as { findings: { guideline: string }[] };
    expect(findings.map((finding) => finding.guideline)).toContain('entity-version');
    expect(said).toContain(`nilometer.baseline.json: ${findings.length} findings of today`);
  });

  it('a dry run writes nothing', async () => {
    const dir = repository(service);
    const before = contents(dir);
    expect(await runInit({ dir, now, dryRun: true })).toContain('Would write:\n  nilometer.config.json\n');
    expect(contents(dir)).toEqual(before);
  });

  it.each([
    { name: 'npm on GitHub', files: { 'package-lock.json': '{}', '.github/x': '' }, file: '.github/workflows/nilometer.yml', run: 'npm ci', gate: true },
    { name: 'pnpm on GitHub', files: { 'pnpm-lock.yaml': '', '.github/x': '' }, file: '.github/workflows/nilometer.yml', run: 'pnpm i --frozen-lockfile', gate: false },
    { name: 'yarn on GitLab', files: { 'yarn.lock': '# yarn lockfile v1\n', '.gitlab-ci.yml': '' }, file: '.gitlab/nilometer.yml', run: 'yarn install --frozen-lockfile', gate: false },
  ])('$name', async ({ files, file, run, gate }) => {
    const dir = repository({ ...service, ...files });
    await runInit({ dir, now, dryRun: false });
    const pipeline = readFileSync(join(dir, file), 'utf8');
    expect(pipeline).toContain(`${run}\n`);
    expect(pipeline.includes('nilometer gate')).toBe(gate);
  });

  it.each([
    { name: 'TypeScript without a tsconfig.json', files: { 'package.json': '{}', 'src/a.ts': '' }, parser: true },
    { name: 'JavaScript', files: { 'package.json': '{}', 'src/a.js': '' }, parser: false },
  ])('names a parser where there is something for it: $name', async ({ files, parser }) => {
    const dir = repository(files);
    const said = await runInit({ dir, now, dryRun: false });
    expect(readFileSync(join(dir, 'eslint.config.mjs'), 'utf8').includes('tseslint.parser')).toBe(parser);
    expect(said).toContain(`npm i -D eslint eslint-plugin-nilometer${parser ? ' typescript-eslint' : ''}\n`);
  });

  it.each([
    { declared: { typeorm: '1' }, says: 'ORM: typeorm\n' },
    { declared: { '@prisma/client': '6', mongoose: '8' }, says: 'ORM: mongoose, prisma\n' },
    { declared: { '@nestjs/typeorm': '11', typeorm: '1' }, says: 'ORM: typeorm\n' },
    { declared: { 'typeorm-extension': '3' }, says: 'ORM: none found in package.json\n' },
  ])('names the ORM as readers know it: $declared', async ({ declared, says }) => {
    const dir = repository({ 'package.json': JSON.stringify({ dependencies: declared }) });
    expect(await runInit({ dir, now, dryRun: true })).toContain(says);
  });

  it('leaves an ESLint configuration alone and says what to add', async () => {
    const dir = repository({ ...service, 'eslint.config.js': 'export default [];\n' });
    expect(await runInit({ dir, now, dryRun: false })).toContain('eslint.config.js: already there; add `...nilometer.policy()`');
    expect(readFileSync(join(dir, 'eslint.config.js'), 'utf8')).toBe('export default [];\n');
  });

  it('says apart what it wrote and what it kept', async () => {
    const dir = repository({ ...service, 'eslint.config.js': 'export default [];\n' });
    const first = await runInit({ dir, now, dryRun: false });
    expect(first).toMatch(/Written:\n {2}nilometer\.config\.json\n {2}nilometer\.baseline\.json: .*\n\nKept:\n {2}eslint\.config\.js: /);
    const second = await runInit({ dir, now, dryRun: false });
    expect(second).not.toContain('Written:');
    expect(second).toMatch(/Kept:\n {2}nilometer\.config\.json: .*\n {2}eslint\.config\.js: .*\n {2}nilometer\.baseline\.json: /);
  });

  it.each([
    { name: 'a configuration that is there has its own parser', files: { 'package.json': '{}', 'a.ts': '', 'eslint.config.js': '' }, add: 'eslint eslint-plugin-nilometer' },
    { name: 'the parser that is declared is the one', files: { 'package.json': '{ "devDependencies": { "@typescript-eslint/parser": "8" } }', 'a.ts': '' }, add: 'eslint eslint-plugin-nilometer' },
    { name: 'else typescript-eslint', files: { 'package.json': '{}', 'a.ts': '' }, add: 'eslint eslint-plugin-nilometer typescript-eslint' },
  ])('asks for no second parser: $name', async ({ files, add }) => {
    expect(await runInit({ dir: repository(files), now, dryRun: false })).toContain(`npm i -D ${add}\n`);
  });

  it('imports the parser that is declared', async () => {
    const dir = repository({ 'package.json': '{ "devDependencies": { "@typescript-eslint/parser": "8" } }', 'a.ts': '' });
    await runInit({ dir, now, dryRun: false });
    const config = readFileSync(join(dir, 'eslint.config.mjs'), 'utf8');
    expect(config).toContain("import parser from '@typescript-eslint/parser';");
    expect(config).toContain('languageOptions: { parser } }');
  });

  it('a policy above stays the one that holds', async () => {
    const root = repository({ 'nilometer.config.json': '{ "preset": "strict" }', ...Object.fromEntries(Object.entries(service).map(([path, text]) => [`services/orders/${path}`, text])) });
    const dir = join(root, 'services/orders');
    const said = await runInit({ dir, now, dryRun: false });
    expect(existsSync(join(dir, 'nilometer.config.json'))).toBe(false);
    expect(said).toContain('Kept:\n  ../../nilometer.config.json: holds here too');
    const { findings } = JSON.parse(readFileSync(join(dir, 'nilometer.baseline.json'), 'utf8')) as { findings: { file: string }[] };
    expect(new Set(findings.map(({ file }) => file))).toEqual(new Set(['services/orders/src/order.ts']));
  });

  it('guesses nothing from a package.json that is no JSON, and writes nothing', async () => {
    const dir = repository({ ...service, 'package.json': '{ "dependencies": { "typeorm": ' });
    const before = contents(dir);
    await expect(runInit({ dir, now, dryRun: false })).rejects.toThrow('package.json: this is not JSON');
    expect(contents(dir)).toEqual(before);
  });
});
