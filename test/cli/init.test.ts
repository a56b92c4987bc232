import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { notRun } from '../notRun.ts';
import { hasScript, runAtTerminal } from '../support/runAtTerminal.ts';
import { runCli } from '../support/runCli.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { writeTree } from '../support/writeTree.ts';

const SERVICE = {
  '.git/HEAD': '',
  'package.json': '{ "name": "orders", "scripts": { "start": "node ." }, "dependencies": { "typeorm": "1.1.1", "express": "5" }, "devDependencies": { "typescript": "6.0.3" } }',
  'src/order.ts': "import { Entity, PrimaryGeneratedColumn, Column } from 'typeorm';\nimport moment from 'moment';\n@Entity()\nexport class Order {\n  @PrimaryGeneratedColumn('uuid') id: string;\n  @Column({ nullable: false }) placed: string = moment().toISOString();\n}\n",
  'src/app.ts': "import express from 'express';\nconst app = express();\napp.get('/orders', (req, res) => res.json(app.locals.orders));\n",
};

function service(more: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder('init');
  writeTree(folder, { ...SERVICE, ...more });
  return folder;
}

/** Files below a folder with their texts; what a tool keeps for itself aside. */
const contents = (folder: string): Record<string, string> => Object.fromEntries(readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
  .filter((file) => !/^(?:\.cache|node_modules)/.test(file))
  .map((file) => [file, readFileSync(join(folder, file), 'utf8')]));

const written = (folder: string): string[] => Object.keys(contents(folder)).filter((file) => !Object.hasOwn(SERVICE, file)).sort();

describe('nilometer init', () => {
  it('--yes writes what follows from what it finds, and a second run changes nothing', () => {
    const folder = service({ '.github/dependabot.yml': '', '.vscode/settings.json': '{\n  // ours\n  "editor.tabSize": 2\n}\n' });
    const first = runCli(['init', '--yes'], { cwd: folder });
    expect([first.status, first.stderr]).toEqual([0, '']);
    expect(written(folder)).toEqual(['.github/dependabot.yml', '.github/workflows/nilometer.yml', '.vscode/extensions.json', '.vscode/settings.json', 'eslint.config.mjs', 'nilometer.baseline.json', 'nilometer.config.json']);
    const before = contents(folder);
    expect(before['.vscode/settings.json']).toContain('// ours');
    expect(runCli(['init', '--yes'], { cwd: folder }).stdout).not.toContain('Written:');
    expect(contents(folder)).toEqual(before);
  });

  it('sums up what there is, what is found in it, and which codemods change it', () => {
    const { stdout } = runCli(['init', '--dry-run'], { cwd: service() });
    for (const line of ['services: orders', 'entities: 1 (1 typeorm)', 'endpoints: 1 (1 express)', 'banned-dependencies  1 error; codemod: replace-banned-deps', 'nilometer migrate . --recipe replace-banned-deps']) expect(stdout).toContain(line);
  });

  it('takes the defaults where nobody can be asked, as with --yes', () => {
    const [asked, unasked] = [service(), service()];
    runCli(['init', '--yes'], { cwd: asked });
    expect(runCli(['init'], { cwd: unasked }).status).toBe(0);
    expect(contents(unasked)).toEqual(contents(asked));
  });

  it('--dry-run lists, and writes nothing', () => {
    const folder = service();
    const before = contents(folder);
    expect(runCli(['init', '--dry-run'], { cwd: folder }).stdout).toMatch(/Would write:\n {2}nilometer\.config\.json\n {2}eslint\.config\.mjs\n {2}nilometer\.baseline\.json: \d+ findings of today/);
    expect(contents(folder)).toEqual(before);
  });

  it('its pipelines lint with the baseline and run the gate, and nothing is new in them', () => {
    for (const [file, text] of [['.github/workflows/nilometer.yml', '.github/x'], ['.gitlab/nilometer.yml', '.gitlab-ci.yml']] as const) {
      const folder = service({ [text]: '', 'package-lock.json': '{ "lockfileVersion": 3, "packages": {} }' });
      runCli(['init', '--yes'], { cwd: folder });
      const pipeline = contents(folder)[file] ?? '';
      expect(pipeline).toContain('nilometer lint --baseline nilometer.baseline.json');
      expect(pipeline).toContain('nilometer gate --report-only');
      expect(runCli(['lint', '--baseline', 'nilometer.baseline.json'], { cwd: folder }).status).toBe(0);
    }
  });

  it('leaves an ESLint configuration of the old form in force, and says so', () => {
    const folder = service({ '.eslintrc.json': '{}' });
    expect(runCli(['init', '--yes'], { cwd: folder }).stdout).toContain('.eslintrc.json: it is kept as it is, and no flat configuration is written');
    expect(written(folder)).toEqual(['.eslintrc.json', 'nilometer.baseline.json', 'nilometer.config.json']);
  });

  it('leaves settings that it can not read as they are, and says what to add', () => {
    const folder = service({ '.vscode/settings.json': '{ "a": ' });
    expect(runCli(['init', '--yes'], { cwd: folder }).stdout).toContain('.vscode/settings.json: already there; add to "eslint.validate" in it: "javascript"');
    expect(contents(folder)['.vscode/settings.json']).toBe('{ "a": ');
  });
});

const ENTER = '\r';
const QUESTIONS = ['Write a policy', 'Write an ESLint configuration', 'Write today', 'Pipeline', 'Settings and recommended'] as const;

if (!hasScript()) notRun('the questions of nilometer init', 'there is no `script` of util-linux, which makes a pseudo-terminal');
else {
  describe('nilometer init at a terminal', () => {
    it('asks, with defaults; Enter takes them', async () => {
      const [asked, unasked] = [service({ '.github/x': '' }), service({ '.github/x': '' })];
      const { status, screen } = await runAtTerminal(['init'], asked, QUESTIONS.map((question) => [question, ENTER]));
      expect(status).toBe(0);
      for (const question of QUESTIONS) expect(screen).toContain(question);
      runCli(['init', '--yes'], { cwd: unasked });
      expect(contents(asked)).toEqual(contents(unasked));
    });

    it('writes what it is told to, and asks again after what is no answer', async () => {
      const folder = service();
      const { status } = await runAtTerminal(['init'], folder, [
        [QUESTIONS[0], `no${ENTER}`], [QUESTIONS[1], `perhaps${ENTER}`], [QUESTIONS[1], `n${ENTER}`], [QUESTIONS[2], `N${ENTER}`], [QUESTIONS[3], `gitlab${ENTER}`], [QUESTIONS[4], `yes${ENTER}`],
      ]);
      expect(status).toBe(0);
      expect(written(folder)).toEqual(['.gitlab/nilometer.yml', '.vscode/extensions.json', '.vscode/settings.json']);
    });

    it('does not ask about what is there', async () => {
      const folder = service({ 'nilometer.config.json': '{}', 'eslint.config.js': 'export default [];\n', 'nilometer.baseline.json': '{ "format": 1, "findings": [] }' });
      const { screen } = await runAtTerminal(['init'], folder, [[QUESTIONS[3], ENTER], [QUESTIONS[4], ENTER]]);
      for (const question of QUESTIONS.slice(0, 3)) expect(screen).not.toContain(question);
    });

    it.each([['Ctrl-C', '\u0003'], ['Ctrl-D', '\u0004']])('%s at the last question leaves nothing written, and exit code 2', async (_, keys) => {
      const folder = service();
      const before = contents(folder);
      const { status, screen } = await runAtTerminal(['init'], folder, [...QUESTIONS.slice(0, 4).map((question) => [question, ENTER] as const), [QUESTIONS[4], keys]]);
      expect(status).toBe(2);
      expect(screen).toContain('nothing was written');
      expect(contents(folder)).toEqual(before);
    });

    it('--yes asks nothing', async () => {
      const { status, screen } = await runAtTerminal(['init', '--yes'], service(), []);
      expect(status).toBe(0);
      for (const question of QUESTIONS) expect(screen).not.toContain(question);
    });
  });
}
