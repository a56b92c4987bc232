import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/runCli.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { writeTree } from '../support/writeTree.ts';

const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', '-c', 'protocol.file.allow=always', ...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const entity = (name: string, of = '') =>
  `import { Entity, PrimaryGeneratedColumn, CreateDateColumn, UpdateDateColumn } from 'typeorm';\n${of === '' ? '' : `import { Base } from '${of}';\n`}` +
  `@Entity() export class ${name}${of === '' ? '' : ' extends Base'} {\n  @PrimaryGeneratedColumn('uuid') id!: string;\n  @CreateDateColumn() createdAt!: Date;\n  @UpdateDateColumn() updatedAt!: Date;\n}\n`;
const base = (version: string) => `import { VersionColumn } from 'typeorm';\nexport abstract class Base {\n  ${version}\n}\n`;
const VERSION = '@VersionColumn() version!: number;';

const BEGINNING = {
  'package.json': '{ "name": "orders", "workspaces": ["packages/*"] }',
  'nilometer.config.json': '{ "profile": "nilometer" }',
  'src/old.ts': entity('Old'),
  'src/base.ts': base(VERSION),
  'src/order.ts': entity('Order', './base'),
  'packages/core/package.json': '{ "name": "@acme/core", "main": "src/index.ts" }',
  'packages/core/src/index.ts': base(VERSION),
  'src/refund.ts': entity('Refund', '@acme/core'),
};

/** On a branch of its own, of which nothing has been changed yet. */
function repository(files: Readonly<Record<string, string>> = BEGINNING): string {
  const folder = temporaryFolder('since');
  writeTree(folder, files);
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'beginning');
  git(folder, 'switch', '--quiet', '--create', 'work');
  return folder;
}

const since = (folder: string, ...args: string[]) => runCli(['lint', '.', '--since', 'main', '--no-cache', ...args], { cwd: folder });
const json = (folder: string, ...args: string[]) => JSON.parse(since(folder, '--format', 'json', ...args).stdout);
const entitiesIn = (folder: string): string[] => json(folder).findings.map(({ entity: name }: { entity: string }) => name);
const put = (folder: string, path: string, text: string) => writeTree(folder, { [path]: text });
const commit = (folder: string) => git(folder, 'commit', '--quiet', '--all', '--message', 'change');

describe('nilometer lint --since', () => {
  it('judges a document anew that another file held until then', () => {
    const schema = "import { model, Schema } from 'mongoose';\n";
    const folder = repository({
      'package.json': '{ "name": "orders", "dependencies": { "mongoose": "8.0.0" } }',
      'nilometer.config.json': '{ "profile": "nilometer" }',
      'src/address.ts': `${schema}export const addressSchema = new Schema({ street: { type: String, required: true } }, { timestamps: true });\n`,
      'src/order.ts': `${schema}import { addressSchema } from './address';\nexport const Order = model('Order', new Schema({ to: { type: addressSchema, required: true } }, { timestamps: true, optimisticConcurrency: true }));\n`,
    });
    expect(JSON.parse(runCli(['lint', '.', '--no-cache', '--format', 'json'], { cwd: folder }).stdout).findings).toEqual([]);
    put(folder, 'src/order.ts', `${schema}export const Order = model('Order', new Schema({}, { timestamps: true, optimisticConcurrency: true }));\n`);
    expect(entitiesIn(folder)).toContain('address');
  });

  it('judges nothing where nothing changed, and passes', () => {
    const folder = repository();
    const { status, stdout } = since(folder);
    expect(status).toBe(0);
    expect(stdout).toContain('no findings in 0 files');
    expect(stdout).toMatch(/Only what changed since main \([0-9a-f]{12}\), and what depends on it, was judged\./);
  });

  it.each<[string, (folder: string) => void, string[]]>([
    ['committed', (folder) => { put(folder, 'src/new.ts', entity('New')); git(folder, 'add', '--all'); commit(folder); }, ['New']],
    ['staged', (folder) => { put(folder, 'src/new.ts', entity('New')); git(folder, 'add', '--all'); }, ['New']],
    ['changed and not staged', (folder) => put(folder, 'src/old.ts', `\n${entity('Old')}`), ['Old']],
    ['not known to git', (folder) => put(folder, 'src/new.ts', entity('New')), ['New']],
    ['of a name with spaces, quotes and letters of all kinds', (folder) => put(folder, 'src/a "b" é\n😀.ts', entity('New')), ['New']],
    ['renamed', (folder) => renameSync(join(folder, 'src/old.ts'), join(folder, 'src/renamed.ts')), ['Old']],
    ['ignored', (folder) => { put(folder, '.gitignore', 'built/\n'); put(folder, 'built/new.ts', entity('New')); }, ['Old']],
  ])('what is %s', (_, change, found) => {
    const folder = repository();
    change(folder);
    expect(entitiesIn(folder)).toEqual(found);
  });

  it.each<[string, (folder: string) => void, string[]]>([
    ['inherits from it', (folder) => put(folder, 'src/base.ts', base('')), ['Order']],
    ['inherited from a file that is gone', (folder) => rmSync(join(folder, 'src/base.ts')), []],
    ['inherits from a file that took its place', (folder) => { rmSync(join(folder, 'src/base.ts')); put(folder, 'src/base/index.ts', base('')); }, ['Order']],
    ['inherits from another package of the workspace', (folder) => put(folder, 'packages/core/src/index.ts', base('')), ['Refund']],
    ['inherits from a package that leads elsewhere now', (folder) => {
      put(folder, 'packages/core/src/other.ts', base(''));
      put(folder, 'packages/core/package.json', '{ "name": "@acme/core", "main": "src/other.ts", "exports": "./src/other.ts" }');
      symlinkSync(join(folder, 'packages/core'), (mkdirSync(join(folder, 'node_modules/@acme'), { recursive: true }), join(folder, 'node_modules/@acme/core')), 'junction');
    }, ['Refund']],
    ['is judged by another policy', (folder) => put(folder, 'nilometer.config.json', '{ "profile": "nilometer", "preset": "strict" }'), ['Old']],
  ])('what %s', (_, change, found) => {
    const folder = repository();
    change(folder);
    expect(entitiesIn(folder)).toEqual(found);
  });

  it('a change of package.json that bears on nothing else judges that alone', () => {
    const folder = repository();
    put(folder, 'package.json', '{ "name": "orders", "workspaces": ["packages/*"], "description": "x", "dependencies": { "moment": "2" } }');
    expect(json(folder).findings.map(({ file }: { file: string }) => file)).toEqual(['package.json']);
  });

  it('counts from where the branch began, not from what happened to the ref since', () => {
    const folder = repository();
    git(folder, 'switch', '--quiet', 'main');
    put(folder, 'src/theirs.ts', entity('Theirs'));
    put(folder, 'src/old.ts', `// theirs\n${entity('Old')}`);
    git(folder, 'add', '--all');
    commit(folder);
    git(folder, 'switch', '--quiet', 'work');
    put(folder, 'src/ours.ts', entity('Ours'));
    expect(entitiesIn(folder)).toEqual(['Ours']);
  });

  it('judges a folder of the repository, by changes outside of it too', () => {
    const folder = repository();
    put(folder, 'packages/core/src/index.ts', base(''));
    const { stdout } = runCli(['lint', 'src', '--since', 'main', '--format', 'json'], { cwd: folder });
    expect(JSON.parse(stdout).findings.map(({ file }: { file: string }) => file)).toEqual(['refund.ts']);
  });

  it('says in JSON what it was narrowed to', () => {
    const folder = repository();
    put(folder, 'src/base.ts', base(''));
    const { counts, body } = json(folder);
    expect(body.since).toEqual({ ref: 'main', base: git(folder, 'rev-parse', 'main').trim(), changed: 1 });
    // The base and who inherits from it.
    expect(counts.files).toBe(2);
    expect(JSON.parse(runCli(['lint', '.', '--format', 'json'], { cwd: folder }).stdout).body.since).toBeNull();
  });

  it('gives SARIF of what it judged', () => {
    const folder = repository();
    put(folder, 'src/base.ts', base(''));
    expect(JSON.parse(since(folder, '--format', 'sarif').stdout).runs[0].results).toHaveLength(1);
  });

  it('with a baseline, entries of what it did not judge stay, and what it judged and is fixed fails', () => {
    const folder = repository();
    put(folder, 'src/base.ts', base(''));
    runCli(['lint', '.', '--baseline-write'], { cwd: folder });
    git(folder, 'add', '--all');
    commit(folder);
    git(folder, 'branch', '--force', 'main');
    const baseline = ['--baseline', 'nilometer.baseline.json'];
    put(folder, 'src/new.ts', entity('New'));
    expect(json(folder, ...baseline)).toMatchObject({ findings: [{ entity: 'New' }], failures: [], body: { fixed: [] } });
    rmSync(join(folder, 'src/new.ts'));
    put(folder, 'src/base.ts', base(VERSION));
    const { status, stdout } = since(folder, ...baseline);
    expect(status).toBe(1);
    expect(stdout).toContain('still in the baseline: entity-version in src/order.ts (Order)');
    expect(stdout).not.toContain('Old');
    rmSync(join(folder, 'src/old.ts'));
    expect(json(folder, ...baseline).body.fixed.map(({ entity: name }: { entity: string }) => name).sort()).toEqual(['Old', 'Order']);
  });

  it('broken files that did not change are not counted under --strict', () => {
    const folder = repository({ ...BEGINNING, 'src/broken.ts': "import { Entity } from 'typeorm';\n@Entity() class {" });
    expect(since(folder, '--strict').status).toBe(0);
    put(folder, 'src/broken.ts', "import { Entity } from 'typeorm';\n@Entity() class { {");
    expect(since(folder, '--strict').status).toBe(1);
  });

  it('a folder without files is still an error', () => {
    const folder = repository({ 'docs/a.md': '' });
    expect(since(folder)).toMatchObject({ status: 2, stderr: expect.stringContaining('no file to judge') });
  });
});

describe('what --since can not do, it says', () => {
  it.each<[string, (folder: string) => string, string, RegExp]>([
    ['outside of a repository', () => { const folder = temporaryFolder('since'); writeTree(folder, BEGINNING); return folder; }, 'main', /is not in a git repository/],
    ['a ref that there is not', (folder) => folder, 'mian', /--since mian: git knows no such commit, branch or tag/],
    ['a ref that looks like an option', (folder) => folder, '--output=x', /git knows no such commit|option/],
    ['a ref with a shell in it', (folder) => folder, 'main; touch pwned', /git knows no such commit/],
    ['an empty repository', () => { const folder = temporaryFolder('since'); writeTree(folder, BEGINNING); git(folder, 'init', '--quiet'); return folder; }, 'main', /has no commit yet/],
    ['a branch that has nothing in common', (folder) => { git(folder, 'switch', '--quiet', '--orphan', 'other'); writeTree(folder, BEGINNING); git(folder, 'add', '--all'); git(folder, 'commit', '--quiet', '--message', 'x'); return folder; }, 'main', /no commit in common with HEAD/],
  ])('%s', (_, make, ref, says) => {
    const { status, stderr } = runCli(['lint', '.', `--since=${ref}`], { cwd: make(repository()) });
    expect(status).toBe(2);
    expect(stderr).toMatch(says);
  });

  it('a shallow clone, with what to do about it', () => {
    const origin = repository();
    put(origin, 'src/old.ts', `\n${entity('Old')}`);
    commit(origin);
    const clone = join(temporaryFolder('since'), 'clone');
    git(origin, 'clone', '--quiet', '--depth', '1', '--branch', 'work', pathToFileURL(origin).href, clone);
    const { status, stderr } = runCli(['lint', '.', '--since', 'origin/main'], { cwd: clone });
    expect(status).toBe(2);
    expect(stderr).toMatch(/git knows no such commit[\s\S]*This clone is shallow: fetch the history first/);
  });
});
