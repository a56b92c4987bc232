import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { root } from '../support/root.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { writeTree } from '../support/writeTree.ts';
import { Editor, type Diagnostic } from './editor.ts';

const KEY_AND_DATES = `@PrimaryGeneratedColumn('uuid') id!: string;
  @CreateDateColumn() createdAt!: Date;
  @UpdateDateColumn() updatedAt!: Date;`;
const NAMES = 'Column, CreateDateColumn, Entity, PrimaryGeneratedColumn, UpdateDateColumn, VersionColumn';

const customer = (version: string, email = '@Column({ nullable: false }) email!: string;', imports = '') => `import { ${NAMES} } from 'typeorm';
${imports}
@Entity()
export class Customer {
  ${KEY_AND_DATES}
  ${version}
  ${email}
}
`;
const VERSION = '@VersionColumn() version!: number;';
const base = (version: string) => `import { ${NAMES} } from 'typeorm';\n\nexport abstract class Base {\n  ${KEY_AND_DATES}\n  ${version}\n}\n`;
const ORDER = "import { Entity } from 'typeorm';\nimport { Base } from './base';\n\n@Entity()\nexport class Order extends Base {}\n";
const SCHEMA = 'model Order {\n  id String @id @default(uuid())\n}\n';

const files = {
  'src/customer.ts': customer(''),
  'src/base.ts': base(VERSION),
  'src/order.ts': ORDER,
  'src/clock.js': "import moment from 'moment';\nexport const now = () => moment();\n",
  'prisma/schema.prisma': SCHEMA,
  'package.json': '{\n  "name": "shop",\n  "type": "module",\n  "dependencies": { "moment": "2.30.1" }\n}\n',
} as const;

const project = temporaryFolder('editor');
writeTree(project, {
  ...files,
  'nilometer.config.json': '{ "profile": "nilometer" }',
  'eslint.config.js': `import nilometer from 'eslint-plugin-nilometer';
import tseslint from 'typescript-eslint';
export default [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } }, ...nilometer.configs.recommended, ...nilometer.configs.packageJson];
`,
});
symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
const cache = temporaryFolder('editor-cache');

/** An editor for the tests of a block, with every file of the project open. */
function openEditor(validate: readonly string[] = []): Editor {
  const editor = new Editor(project, { CACHE_DIR: cache }, validate);
  beforeAll(async () => {
    await editor.start();
    for (const [path, text] of Object.entries(files)) editor.open(path, text);
    // The first answer takes as long as loading ESLint, typescript-eslint and the plugin does.
    await editor.diagnostics('src/customer.ts');
  });
  afterAll(() => editor.close());
  return editor;
}

/** `rule line:character-line:character`, counted from 0 as editors do. */
const shown = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ code, range: { start, end } }) => `${code} ${start.line}:${start.character}-${end.line}:${end.character}`);

describe('with the settings that VS Code’s extension comes with', () => {
  const editor = openEditor();

  it.each([
    ['src/customer.ts', ['nilometer/entity-version 3:13-3:21', 'nilometer/pii-annotation 8:31-8:36']],
    ['src/order.ts', []],
    ['src/clock.js', ['nilometer/banned-dependencies 0:19-0:27']],
    ['package.json', ['nilometer/banned-dependencies 3:20-3:28']],
    ['prisma/schema.prisma', []],
  ])('%s shows %j', async (path, expected) => {
    expect(shown(await editor.diagnostics(path))).toEqual(expected);
  });

  it('a finding is an error or a warning as the preset says, tells whose it is, and leads to its page', async () => {
    const [version, pii] = await editor.diagnostics('src/customer.ts');
    expect(version).toMatchObject({ severity: 1, source: 'eslint', message: expect.stringContaining('optimistic locking') });
    expect(version?.codeDescription?.href).toMatch(/\/rules\/docs\/rules\/entity-version\.md$/);
    expect(pii?.severity).toBe(2);
  });

  async function act(path: string, rule: string, title: RegExp): Promise<void> {
    const diagnostic = (await editor.diagnostics(path)).find(({ code }) => code === `nilometer/${rule}`);
    const actions = diagnostic ? await editor.actions(path, diagnostic) : [];
    const action = actions.find((one) => title.test(one.title));
    expect(action, actions.map((one) => one.title).join('\n')).toBeDefined();
    if (action) await editor.run(action);
  }

  it('the light bulb annotates personal data, which is then no finding', async () => {
    await act('src/customer.ts', 'pii-annotation', /^Annotate as PII\({ category: 'user\.contact\.email' }\)/);
    expect(editor.text('src/customer.ts')).toBe(customer('', "@PII({ category: 'user.contact.email' })\n  @Column({ nullable: false }) email!: string;", "import { PII } from '@nilometer/platform';\n"));
    expect(shown(await editor.diagnostics('src/customer.ts'))).toEqual(['nilometer/entity-version 4:13-4:21']);
    editor.type('src/customer.ts', files['src/customer.ts']);
  });

  it('it offers to disable a rule for the line, and where to read about it', async () => {
    const [version] = await editor.diagnostics('src/customer.ts');
    const titles = version ? (await editor.actions('src/customer.ts', version)).map(({ title }) => title) : [];
    expect(titles).toEqual([
      'Disable nilometer/entity-version for this line',
      'Disable nilometer/entity-version for the entire file',
      'Show documentation for nilometer/entity-version',
    ]);
    await act('src/customer.ts', 'entity-version', /for this line$/);
    expect(editor.text('src/customer.ts')).toBe(files['src/customer.ts'].replace('export class', '// eslint-disable-next-line nilometer/entity-version\nexport class'));
    expect(shown(await editor.diagnostics('src/customer.ts'))).toEqual(['nilometer/pii-annotation 9:31-9:36']);
    editor.type('src/customer.ts', files['src/customer.ts']);
  });

  it('what is typed counts, saved or not', async () => {
    editor.type('src/customer.ts', customer(VERSION, ''));
    expect(shown(await editor.diagnostics('src/customer.ts'))).toEqual([]);
    editor.type('src/customer.ts', files['src/customer.ts']);
  });
});

describe('a file that builds on another one', () => {
  const editor = openEditor();
  const FINDING = ['nilometer/entity-version 4:13-4:18'];
  /** An editor validates what is typed into; the file that builds on it when it is looked at again. */
  const soon = (expected: readonly string[]) => vi.waitFor(async () => expect(shown(await editor.diagnostics('src/order.ts'))).toEqual(expected), { timeout: 15_000, interval: 200 });

  it('is judged by the base class that is saved', async () => {
    await soon([]);
    writeTree(project, { 'src/base.ts': base('') });
    await soon(FINDING);
    writeTree(project, { 'src/base.ts': files['src/base.ts'] });
    await soon([]);
  });

  // ESLint hands over one text at a time; the plugin remembers, in its process, texts that are not those on disk.
  it('is judged by the base class as it is typed, before that is saved', async () => {
    editor.type('src/base.ts', base(''));
    await editor.diagnostics('src/base.ts');
    await soon(FINDING);
    editor.type('src/base.ts', files['src/base.ts']);
    await editor.diagnostics('src/base.ts');
    await soon([]);
  });
});

describe('with Prisma in `eslint.validate`', () => {
  const editor = openEditor(['prisma']);

  it('a schema shows its findings, and a comment of the light bulb’s holds', async () => {
    const path = 'prisma/schema.prisma';
    const [dates, version] = await editor.diagnostics(path);
    expect(shown([dates, version].filter((one) => one !== undefined))).toEqual(['nilometer/entity-timestamps 0:6-0:11', 'nilometer/entity-version 0:6-0:11']);
    const action = version && (await editor.actions(path, version)).find(({ title }) => title.endsWith('for this line'));
    if (action) await editor.run(action);
    expect(editor.text(path)).toBe(`// eslint-disable-next-line nilometer/entity-version\n${SCHEMA}`);
    expect(shown(await editor.diagnostics(path))).toEqual(['nilometer/entity-timestamps 1:6-1:11']);
  });
});
