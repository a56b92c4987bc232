import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { temporaryTree } from './support/temporaryTree.ts';

const bin = fileURLToPath(new URL('../bin/nilometer-codemods.js', import.meta.url));
const rename = ['--recipe', 'rename-import', '--option', 'from=old-lib', '--option', 'to=new-lib'];
const before = "import { get } from 'old-lib';\n";
const after = "import { get } from 'new-lib';\n";
const quiet = { PATH: process.env['PATH'], HOME: process.env['HOME'] };

function nilometer(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd, encoding: 'utf8', env: { ...quiet, ...env } });
  return { status, stdout, stderr };
}

function git(cwd: string, ...args: readonly string[]): void {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid', '-c', 'commit.gpgsign=false'];
  expect(spawnSync('git', [...identity, ...args], { cwd }).status).toBe(0);
}

function repository(files: readonly (readonly [string, string])[]): string {
  const root = temporaryTree(files);
  git(root, 'init', '-q');
  git(root, 'add', '.');
  git(root, 'commit', '-qm', 'first');
  return root;
}

describe('a dry run', () => {
  test('prints a diff, the ledger and the gates, and writes nothing', () => {
    const root = temporaryTree([['src/a.ts', before]]);
    const { status, stdout, stderr } = nilometer(root, ['migrate', '.', ...rename]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain("--- src/a.ts\n+++ src/a.ts\n@@ -1,1 +1,1 @@\n-import { get } from 'old-lib';\n+import { get } from 'new-lib';\n");
    expect(stdout).toMatch(/rename-import +1 +1 +0 +0 +0 +0 +0/);
    expect(stdout).toContain('R0  second run empty, other bytes identical: 1 unit passed');
    expect(stdout).toContain('1 edit in 1 file; nothing written');
    expect(readFileSync(join(root, 'src/a.ts'), 'utf8')).toBe(before);
  });

  test.each([
    ['no terminal', {}, false],
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, true],
    ['NO_COLOR over it', { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('colours: %s', (_what, env, colored) => {
    const { stdout } = nilometer(temporaryTree([['a.ts', before]]), ['migrate', '.', ...rename], env);
    expect(stdout.includes('\u001B[')).toBe(colored);
  });

  test('spells control characters of the source instead of sending them to the terminal', () => {
    const { stdout } = nilometer(temporaryTree([['a.ts', `// \u001B]0;title\u0007\n${before}`]]), ['migrate', '.', ...rename]);
    expect(stdout).toContain('\\u{1b}]0;title\\u{7}');
    expect(stdout).not.toContain('\u001B');
  });

  test('spells what turns the direction of writing, in a diff and in what is left to a person; tabs stay', () => {
    const source = "import moment from 'moment';\nexport const at = moment().toISOString();\n\tmoment('\u202E\u001B[2J');\n";
    const { stdout } = nilometer(temporaryTree([['a.ts', source]]), ['migrate', '.', '--recipe', 'replace-banned-deps']);
    expect(stdout).toContain(" \tmoment('\\u{202e}\\u{1b}[2J');\n");
    expect(stdout).toContain("a.ts:3  moment('\\u{202e}\\u{1b}[2J');\n");
    expect(stdout).not.toMatch(/[\u001B\u202E]/);
  });

  test('--format json has the documented shape', () => {
    const { stdout } = nilometer(temporaryTree([['src/a.ts', before], ['src/b.ts', "import 'old-lib/sub';\n"]]), ['migrate', '.', ...rename, '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'migrate',
      recipes: [
        {
          id: 'rename-import',
          sites: [
            { file: 'src/a.ts', line: 1, status: 'migrated', class: 'A' },
            { file: 'src/b.ts', line: 1, status: 'skipped', class: 'A', reason: expect.any(String) },
          ],
          totals: { found: 2, migrated: 1, already: 0, skipped: 1, 'needs-install': 0, manual: 0, unparsed: 0 },
        },
      ],
      gates: [{ rung: 'R0', passed: 1 }, { rung: 'R1', passed: 0, notReached: 1 }],
      edits: [{ recipe: 'rename-import', file: 'src/a.ts', line: 1, start: 21, end: 28, text: 'new-lib', rung: 'R0' }],
      written: false,
    });
  });

  test('applies no site of a class that was not asked for, and names the flag', () => {
    const { stdout } = nilometer(temporaryTree([['a.ts', before]]), ['migrate', '.', ...rename, '--class', 'B']);
    expect(stdout).toContain('skipped  class A: applied with --class A,B  a.ts:1');
    expect(stdout).toContain('Nothing to edit.');
  });

  test('survives a reader that closes the pipe', async () => {
    const root = temporaryTree(Array.from({ length: 300 }, (_, index) => [`src/${index}.ts`, before.repeat(40)] as const));
    const child = spawn(process.execPath, [bin, 'migrate', '.', ...rename], { cwd: root, env: quiet, stdio: ['ignore', 'pipe', 'pipe'] });
    let complaint = '';
    child.stderr.on('data', (chunk) => (complaint += String(chunk)));
    child.stdout.once('data', () => child.stdout.destroy());
    await once(child, 'close');
    expect(complaint).toBe('');
    expect(child.signalCode).toBeNull();
  });
});

describe('--write', () => {
  const files = [['src/a.ts', before]] as const;

  test('on a clean tree writes, and a second run has nothing to edit', () => {
    const root = repository(files);
    expect(nilometer(root, ['migrate', '.', ...rename, '--write'])).toMatchObject({ status: 0, stdout: expect.stringContaining('Wrote 1 edit in 1 file.') });
    expect(readFileSync(join(root, 'src/a.ts'), 'utf8')).toBe(after);
    expect(nilometer(root, ['migrate', '.', ...rename]).stdout).toContain('Nothing to edit.');
  });

  test.each([
    ['a changed file', 'src/a.ts', before + '\n'],
    ['an untracked file', 'src/new.ts', ''],
  ])('refuses %s', (_what, path, text) => {
    const root = repository(files);
    writeFileSync(join(root, path), text);
    expect(nilometer(root, ['migrate', 'src', ...rename, '--write'])).toEqual({ status: 2, stdout: '', stderr: expect.stringContaining(`the git tree is dirty (${path})`) });
    expect(nilometer(root, ['migrate', 'src', ...rename, '--write', '--allow-dirty']).status).toBe(0);
    expect(readFileSync(join(root, 'src/a.ts'), 'utf8')).toContain(after);
  });

  test('says that the edits of sites which need an install are among the written ones', () => {
    const root = repository([...files, ['package.json', '{}']]);
    const { stdout } = nilometer(root, ['migrate', '.', ...rename, '--write', '--no-diff']);
    expect(stdout).toMatch(/needs-install {2}edited, and new-lib is not installed {2}src\/a\.ts:1/);
    expect(stdout).toContain('Wrote 1 edit in 1 file, those of 1 site that needs an install among them.');
  });

  test('refuses a folder outside git', () => {
    const root = temporaryTree(files);
    expect(nilometer(root, ['migrate', '.', ...rename, '--write'])).toMatchObject({ status: 2, stderr: expect.stringContaining('is not in a git repository') });
    expect(readFileSync(join(root, 'src/a.ts'), 'utf8')).toBe(before);
  });
});

// The signal comes by the run itself at its first rename: always while files are being written.
test.each([
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
])('%s while files are written lets the writing end, and is exit %i', (signal, code) => {
  const root = temporaryTree([['src/a.ts', before], ['src/b.ts', before]]);
  const preload = new URL('support/signalAtRename.mjs', import.meta.url).href;
  const { status, stdout } = nilometer(root, ['migrate', '.', ...rename, '--write', '--allow-dirty'], { NODE_OPTIONS: `--import=${preload}`, SIGNAL: signal });
  expect({ status, stdout }).toEqual({ status: code, stdout: expect.stringContaining('Wrote 2 edits in 2 files.') });
  expect(['src/a.ts', 'src/b.ts'].map((path) => readFileSync(join(root, path), 'utf8'))).toEqual([after, after]);
});

describe('bad input', () => {
  const broken = temporaryTree.bind(null, [
    ['a.ts', before],
    ['broken.ts', before + 'const = ;\n'],
    ['latin1.ts', Buffer.from("// caf\xE9\nimport 'old-lib';\n", 'latin1')],
  ]);

  test('one bad file among many is counted and named; the others go on', () => {
    const { status, stdout, stderr } = nilometer(broken(), ['migrate', '.', ...rename, '--no-diff']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/rename-import +3 +1 +0 +0 +0 +0 +2/);
    expect(stdout).toMatch(/unparsed {2}syntax error: Unexpected token {2}broken\.ts:2/);
    expect(stdout).toMatch(/unparsed {2}not UTF-8 {2}latin1\.ts:1/);
  });

  test('and fails the run under --strict', () => {
    expect(nilometer(broken(), ['migrate', '.', ...rename, '--strict', '--no-diff']).status).toBe(1);
  });

  test('what is left to a person fails it under --strict only', () => {
    const root = temporaryTree([['a.ts', "import moment from 'moment';\nexport const due = moment().add(1, 'day');\n"]]);
    const { status, stdout } = nilometer(root, ['migrate', '.', '--recipe', 'replace-banned-deps']);
    expect(status).toBe(0);
    for (const part of ['a.ts:2', "export const due = moment().add(1, 'day');", 'unsafe:', 'either:', 'or:', 'then:   nilometer migrate . --recipe replace-banned-deps']) {
      expect(stdout).toContain(part);
    }
    expect(nilometer(root, ['migrate', '.', '--recipe', 'replace-banned-deps', '--strict']).status).toBe(1);
  });

  test('a loop of links ends, a broken link is unparsed, and no file is edited through a link', () => {
    const root = temporaryTree([['src/a.ts', before]]);
    symlinkSync('..', join(root, 'src/loop'));
    symlinkSync('gone.ts', join(root, 'src/broken.ts'));
    symlinkSync('a.ts', join(root, 'src/alias.ts'));
    symlinkSync(join(temporaryTree([['far.ts', before]]), 'far.ts'), join(root, 'src/far.ts'));
    const { status, stdout } = nilometer(root, ['migrate', '.', ...rename, '--format', 'json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      recipes: [
        {
          sites: [
            { file: 'src/a.ts', status: 'migrated' },
            { file: 'src/alias.ts', status: 'skipped', reason: 'a link to src/a.ts: files are edited at their own path' },
            { file: 'src/broken.ts', status: 'unparsed' },
            { file: 'src/far.ts', status: 'skipped', reason: expect.stringMatching(/^a link to \.\.\/.*far\.ts: /) },
          ],
        },
      ],
      edits: [{ file: 'src/a.ts' }],
      unparsed: [{ file: 'src/broken.ts', reason: "can't be read: ENOENT" }],
    });
  });

  test.each([
    ['no recipe', ['.'], /no recipe was named/],
    ['an empty list of recipes', ['.', '--recipe', ','], /no recipe was named/],
    ['recovery and a recipe at once', ['.', ...rename, '--recover'], /'--recover' cannot be used with option '--recipe/],
    ['an unknown recipe', ['.', '--recipe', 'rename-imports'], /did you mean rename-import\?/],
    ['an option that is missing', ['.', '--recipe', 'rename-import', '--option', 'from=a'], /the option to is missing/],
    ['an option that nobody knows', ['.', ...rename, '--option', 'form=a'], /no recipe of this run has an option "form"/],
    ['a path as module name', ['.', '--recipe', 'rename-import', '--option', 'from=./a', '--option', 'to=b'], /from: must be the name of a package/],
    ['an option without a value', ['.', '--recipe', 'rename-import', '--option', 'from'], /is not key=value/],
    ['no such folder', ['gone', ...rename], /gone: no such folder/],
    ['a file for a folder', ['a.ts', ...rename], /a\.ts is a file/],
    ['a wrong configuration', ['.', ...rename, '--config', 'bad.json'], /bad\.json:1:3: /],
    ['an unknown class', ['.', ...rename, '--class', 'A,H'], /known classes are A, B, D/],
    ['an unknown flag', ['.', ...rename, '--wirte'], /unknown option '--wirte'/],
  ])('%s is exit 2 and one clear line', (_what, args, complaint) => {
    const root = temporaryTree([['a.ts', before], ['bad.json', '{ "profle": "acme" }']]);
    const { status, stdout, stderr } = nilometer(root, ['migrate', ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(complaint);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

test('list and explain know every recipe', () => {
  const { stdout } = nilometer(process.cwd(), ['list']);
  for (const line of stdout.trim().split('\n')) {
    const [id = ''] = line.split(' ');
    expect(nilometer(process.cwd(), ['explain', id]).stdout).toMatch(new RegExp(`^# ${id}\n`));
  }
});
