import { join } from 'node:path';
import { expect, test } from 'vitest';
import { migrate } from './support/migrate.ts';
import { temporaryTree } from './support/temporaryTree.ts';

const user = `import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { PII } from '@nilometer/platform';

@Entity()
export class User {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column() email: string;
}
`;

const tree = (ignored: string) => temporaryTree([
  ['nilometer.config.json', '{}'],
  ['package.json', '{ "name": "users", "dependencies": { "typeorm": "1.0.0", "@nilometer/platform": "1.0.0" } }'],
  ['.gitignore', ignored],
  ['src/models/user.ts', user],
  ['src/models/old/user.gen.ts', user],
]);

const found = async (root: string) => {
  const { report } = await migrate(root, { recipes: ['annotate-pii'] });
  return report.body.recipes[0]?.sites.map(({ file }) => file);
};

test.each([
  { title: 'a folder that git ignores is migrated when it is named', ignored: 'models/\n', folder: 'src/models', files: ['old/user.gen.ts', 'user.ts'] },
  { title: 'and is passed by when a folder above is', ignored: 'models/\n', folder: '.', files: [] },
  { title: 'whole, whatever else a rule names in it', ignored: 'models/\n*.gen.ts\n', folder: 'src/models', files: ['old/user.gen.ts', 'user.ts'] },
  { title: 'what a rule names within a folder that no rule names is passed by', ignored: '*.gen.ts\n', folder: 'src/models', files: ['user.ts'] },
])('$title', async ({ ignored, folder, files }) => {
  expect(await found(join(tree(ignored), folder))).toEqual(files);
});
