import { realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { loadPolicy } from '@nilometer/policy';
import { expect, test } from 'vitest';
import { openProject } from '../../src/io/openProject.ts';
import { asNamed } from '../../src/io/asNamed.ts';
import { folderOf } from '../projectOf.ts';

const TREE = {
  'src/base.ts': "import { PrimaryGeneratedColumn } from 'typeorm';\nexport class Base { @PrimaryGeneratedColumn('uuid') id: string }",
  'src/thing.ts': "import { Entity } from 'typeorm'; import { Base } from './base';\n@Entity() export class Thing extends Base {}",
  'src/users.ts': "import { Router } from 'express';\nexport const users = Router();\nusers.get('/x', (req, res) => {});",
  'src/app.ts': "import express from 'express';\nimport { users } from './users';\nexpress().use('/api', users);",
};

test('a project that is opened through a link is the same as by its own name', async () => {
  const { behaviourReaders } = await import('../../src/behaviour-readers/all.generated.ts');
  const real = folderOf(TREE);
  const link = join(folderOf({}), 'link');
  symlinkSync(real, link);
  const modelOf = (root: string) => openProject({ root, policy: loadPolicy({ from: root }), cache: 'memory', behaviours: Object.values(behaviourReaders) }).model();
  const shown = ({ entities, behaviours }: ReturnType<typeof modelOf>) => JSON.parse(JSON.stringify({ entities, behaviours }).replaceAll(link, real));
  expect(shown(modelOf(link))).toEqual(shown(modelOf(real)));
  expect(modelOf(link).behaviours.map((one) => (one.kind === 'endpoint' ? one.path : one.kind))).toEqual(['/api/x']);
});

test('files elsewhere keep their names, and so does a folder that is not there', () => {
  const real = folderOf({});
  expect(asNamed(real)(join(real, 'a.ts'))).toBe(join(realpathSync(real), 'a.ts'));
  expect(asNamed(join(real, 'gone'))('/elsewhere/a.ts')).toBe('/elsewhere/a.ts');
});
