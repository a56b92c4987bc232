import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../src/io/temporaryFolder.ts';
import { temporaryTree } from './support/temporaryTree.ts';
import { typeScriptProject } from './support/typeScriptProject.ts';

const bin = fileURLToPath(new URL('../bin/nilometer-codemods.js', import.meta.url));
const source = "import { get } from 'old-lib';\nget('/');\n";

test('is removed when asked, and leaves no handler behind', () => {
  const before = process.listenerCount('SIGINT');
  const { path, remove } = temporaryFolder('nilometer-test-');
  expect({ there: existsSync(path), handlers: process.listenerCount('SIGINT') }).toEqual({ there: true, handlers: before + 1 });
  remove();
  expect({ there: existsSync(path), handlers: process.listenerCount('SIGINT') }).toEqual({ there: false, handlers: before });
});

// The signal comes from the compiler: the one moment at which the folder is surely there and nothing was written yet.
test.each(['INT', 'TERM', 'HUP'])('SIG%s during a type check leaves no folder, and the tree as it was', (signal) => {
  const root = typeScriptProject('TypeScript 7', { 'src/a.ts': source }, { 'old-lib': 'export declare function get(url: string): string;\n' });
  const temporary = temporaryTree([['.keep', '']]);
  const tsc = join(root, 'node_modules', '.bin', 'tsc');
  rmSync(tsc);
  writeFileSync(tsc, `#!/bin/sh\nls "$TMPDIR" >"${root}/seen"\nkill -${signal} $PPID\nexec sleep 60\n`);
  chmodSync(tsc, 0o755);
  const flags = ['migrate', '.', '--recipe', 'rename-import', '--option', 'from=old-lib', '--option', 'to=new-lib', '--write', '--allow-dirty'];
  const ended = spawnSync(process.execPath, [bin, ...flags], { cwd: root, env: { ...process.env, TMPDIR: temporary }, encoding: 'utf8' });
  expect(readFileSync(join(root, 'seen'), 'utf8')).toMatch(/^nilometer-types-/);
  expect({ signal: ended.signal, left: readdirSync(temporary) }).toEqual({ signal: `SIG${signal}`, left: ['.keep'] });
  expect(readFileSync(join(root, 'src/a.ts'), 'utf8')).toBe(source);
});
