import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderOf } from './projectOf.ts';

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

test("the README's example runs as it stands", () => {
  const [, example = ''] = /```js\n([\s\S]*?)```/.exec(readFileSync(fromHere('../README.md'), 'utf8')) ?? [];
  const root = folderOf({
    'example.mjs': example,
    'src/user.entity.ts': "import { Entity, PrimaryGeneratedColumn } from 'typeorm';\n@Entity() export class User { @PrimaryGeneratedColumn('uuid') id: string }",
  });
  symlinkSync(fromHere('../../../node_modules'), join(root, 'node_modules'));
  const { stdout, stderr } = spawnSync(process.execPath, ['example.mjs'], { cwd: root, encoding: 'utf8', env: { ...process.env, CACHE_DIR: join(root, 'cache') } });
  const [model = '{}', ofFile] = stdout.trim().split('\n');
  expect(stderr).toBe('');
  expect(JSON.parse(model)).toMatchObject({ entities: [{ name: 'User', primaryKey: 'uuid' }], notJudged: [], findings: [/creation date/, /no version field/].map((part) => expect.stringMatching(part)) });
  expect(ofFile).toBe('0');
});
