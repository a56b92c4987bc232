import { expect, test } from 'vitest';
import { projectOf, write } from '../projectOf.ts';

const USERS = "import { Router } from 'express';\nconst users = Router();\nconst mine = Router();\nusers.use('/mine', mine);\nmine.get('/x', (req, res) => {});\nexport default users;";
const app = (path: string) => `import express from 'express';\nimport users from './users';\nexpress().use('${path}', users);`;
const paths = (model: ReturnType<ReturnType<typeof projectOf>['model']>) => model.behaviours.map((one) => (one.kind === 'endpoint' ? one.path : one.kind));

test('one file, asked about alone, tells the paths under which others mount it, as all files together do', () => {
  const project = projectOf({ 'users.ts': USERS, 'app.ts': app('/api') });
  expect(paths(project.modelOfFile('users.ts'))).toEqual(['/api/mine/x']);
  expect(paths(project.model())).toEqual(['/api/mine/x']);
});

test('a mount that changes changes the paths of the other file', () => {
  const project = projectOf({ 'users.ts': USERS, 'app.ts': app('/api') });
  expect(paths(project.model())).toEqual(['/api/mine/x']);
  write(project.root, { 'app.ts': app('/v2') });
  expect(paths(project.model())).toEqual(['/v2/mine/x']);
});

test('mounts of tests count for nothing', () => {
  expect(paths(projectOf({ 'users.ts': USERS, 'app.test.ts': app('/api') }).model())).toEqual(['/mine/x']);
});

test('an application that is given to its variable twice is the application still', () => {
  const twice = "import express from 'express';\nimport users from './users';\nlet app = express();\napp = configure(app);\napp.use('/api', users);";
  expect(paths(projectOf({ 'users.ts': USERS, 'app.ts': twice }).model())).toEqual(['/api/mine/x']);
  expect(paths(projectOf({ 'users.ts': USERS, 'app.ts': twice.replace('express();', 'make();') }).model())).toEqual(['/mine/x']);
});
