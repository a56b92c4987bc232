import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { loadPolicy } from '@nilometer/policy';
import { expect, it } from 'vitest';
import { behaviourReaders } from '../../src/behaviour-readers/all.generated.ts';
import { openProject } from '../../src/io/openProject.ts';
import { folderOf } from '../projectOf.ts';

const endpoints = (root: string) => openProject({ root, policy: loadPolicy({ from: root }), cache: 'memory', behaviours: Object.values(behaviourReaders) }).model()
  .behaviours.flatMap((one) => (one.kind === 'endpoint' ? [`${one.method} ${one.path} ${one.file}`] : []));

it('a project that is opened by a link to its folder is followed across its files', () => {
  const real = folderOf({
    'api/index.ts': "import express from 'express';\nimport member from './member';\nconst app = express();\nmember(app);\n",
    'api/member/index.ts': "export default (app) => { app.post('/member', (req, res) => res.json(1)); };\n",
  });
  const link = join(folderOf({}), 'linked');
  symlinkSync(real, link);
  expect(endpoints(real)).toEqual(['POST /member api/member/index.ts']);
  expect(endpoints(link)).toEqual(endpoints(real));
});
