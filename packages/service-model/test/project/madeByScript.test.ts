import { expect, test } from 'vitest';
import { madeByScript } from '../../src/project/madeByScript.ts';
import { projectOf } from '../projectOf.ts';

test.each<[string, string[]]>([
  ['pnpm dlx @better-auth/cli generate --output auth-schema.ts --config src/auth.ts', ['auth-schema.ts']],
  ['npx @better-auth/cli generate -o ./src/db/auth.ts', ['src/db/auth.ts']],
  ['kysely-codegen --out-file=src/db.d.ts && tsc', ['src/db.d.ts']],
  ['cli generate --output prisma/user.prisma', []],
  ['cli generate --output src/client', []],
  ['esbuild src/index.ts --outfile=dist/index.js', []],
  ['generate && esbuild src/index.ts --outfile=dist/index.js', []],
  ['generate-nothing', []],
])('%s', (command, files) => {
  expect(madeByScript(command)).toEqual(files);
});

const THING = "import { Entity, PrimaryColumn } from 'typeorm';\n@Entity() export class Thing { @PrimaryColumn() id: string }";

test.each([
  ['src/package.json', 'made.ts', ['src/own.ts']],
  ['package.json', './src/made.ts', ['src/own.ts']],
  ['package.json', 'made.ts', ['src/made.ts', 'src/own.ts']],
])('%s has %s made', (manifest, output, judged) => {
  const scripts = { make: `tool generate --output ${output}` };
  const tree = { 'src/made.ts': THING, 'src/own.ts': THING, [manifest]: JSON.stringify({ scripts }) };
  expect(projectOf(tree).model().entities.map(({ file }) => file)).toEqual(judged);
});

test('a base class in such a file still counts', () => {
  const [entity] = projectOf({
    'package.json': JSON.stringify({ scripts: { make: 'tool generate -o base.ts' } }),
    'base.ts': "import { VersionColumn } from 'typeorm'; export class Base { @VersionColumn() v: number }",
    'thing.ts': "import { Base } from './base'; import { Entity, PrimaryColumn } from 'typeorm';\n@Entity() export class Thing extends Base { @PrimaryColumn() id: string }",
  }).model().entities;
  expect(entity?.version).toBe('yes');
});
