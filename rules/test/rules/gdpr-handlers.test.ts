import { runRuleTable } from '../support/runRuleTable.ts';

const user = (name = 'User', fields = '@Column() email: string;') => `
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
@Entity() export class ${name} { @PrimaryGeneratedColumn('uuid') id: string; ${fields} }
`;

const ways = (...routes: readonly string[]) => `
import express from 'express';
const app = express();
app.post('/users', (req, res) => { res.json({}); });
${routes.join('\n')}
`;

const ERASES = "app.delete('/users/me', (req, res) => { res.json({}); });";
const EXPORTS = "app.get('/me/export', (req, res) => { res.json({}); });";

const missing = (messageId: 'delete' | 'export', count: number, over: Readonly<Record<string, string>> = {}) => ({
  messageId,
  data: {
    service: 'This code', field: 'email', entity: 'User', more: '', how: 'Add one, the same in every service',
    ways: count === 1 ? 'the one way in does not answer' : `none of the ${count} ways in answers`,
    ...over,
  },
});

const mongoose = (name: string) => `
import { model, Schema } from 'mongoose';
export const ${name} = model('User', new Schema({ email: String }));
`;

const manifest = (name: string, dependencies: Readonly<Record<string, string>>, startable = true) =>
  JSON.stringify({ name, scripts: startable ? { start: 'node .' } : {}, dependencies });

/** A library with the entities, and an application with the ways in. */
const workspace = (app: Readonly<Record<string, string>>, routes = ways(ERASES)) => ({
  'packages/db/package.json': manifest('@acme/db', { typeorm: '1.1.1' }),
  'apps/api/package.json': manifest('api', { ...app, express: '5.0.0' }),
  'apps/api/src/app.ts': routes,
});

/** The same, below a root that starts the application. */
const started = (app: Readonly<Record<string, string>>) => ({
  ...workspace({ '@acme/db': 'workspace:*', ...app }),
  'package.json': JSON.stringify({ name: 'root', private: true, workspaces: ['apps/*', 'packages/*'], scripts: { start: 'turbo run start' } }),
  'packages/db/package.json': manifest('@acme/db', { typeorm: '1.1.1' }, false),
});

const ACME = { profile: 'acme' };

runRuleTable({
  id: 'gdpr-handlers',
  alone: true,
  valid: [
    { name: 'no way in is known: unknown abstains', code: user() },
    { name: 'nothing personal is stored', code: user('Product', '@Column() colour: string;'), files: { 'src/app.ts': ways() } },
    { name: 'an administrator may delete anybody, and take a list with him', code: user(), files: { 'src/app.ts': ways("app.delete('/users/:id', (req, res) => {});", "app.get('/users/export', (req, res) => {});") } },
    { name: 'ways in that are not read', code: user(), files: { 'package.json': manifest('users', { '@nestjs/graphql': '13.0.0' }), 'src/app.ts': ways() } },
    { name: 'ways in that only show', code: user(), files: { 'src/app.ts': "import express from 'express';\nconst app = express();\napp.get('/users', (req, res) => { res.json([]); });\n" } },
    { name: 'a record of a person is deleted somewhere', code: user(), files: { 'src/app.ts': ways(EXPORTS), 'src/users.ts': "import { Repository } from 'typeorm';\nimport { User } from './subject';\nexport class Users { constructor(private readonly users: Repository<User>) {} clean(id: string) { return this.users.delete(id); } }\n" } },
    { name: 'an answer of another service of the repository may be passed on', code: user(), file: 'orders/src/user.ts', files: {
      'orders/package.json': manifest('orders', { express: '5.0.0' }), 'orders/src/app.ts': ways(),
      'privacy/package.json': manifest('privacy', { express: '5.0.0' }), 'privacy/src/app.ts': ways(ERASES, EXPORTS),
    } },
  ],
  invalid: [
    { name: 'nobody is deleted', code: user('«User»'), files: { 'src/app.ts': ways(EXPORTS) }, errors: [missing('delete', 2)], twin: { code: user(), files: { 'src/app.ts': ways(EXPORTS, ERASES) } } },
    { name: 'nobody gets a copy', code: user('«User»'), files: { 'src/app.ts': ways(ERASES) }, errors: [missing('export', 2)], twin: { code: user(), files: { 'src/app.ts': ways(ERASES, EXPORTS) } } },
    { name: 'what is deleted is no person', code: user('«User»'), files: { 'src/app.ts': ways(EXPORTS, "app.delete('/users/:id/files/:file', (req, res) => {});", "app.delete('/teams/:id/members/me', (req, res) => {});") }, errors: [missing('delete', 4)], twin: { code: user(), files: { 'src/app.ts': ways(EXPORTS, "app.delete('/teams/members/:id', (req, res) => {});") } } },
    { name: 'Mongoose', code: mongoose('«User»'), files: { 'src/app.ts': ways(ERASES) }, errors: [missing('export', 2)], twin: { code: mongoose('User'), files: { 'src/app.ts': ways(ERASES, EXPORTS) } } },
    {
      name: 'on the first entity by path',
      file: 'src/a/user.ts',
      code: user('«User»'),
      files: { 'src/app.ts': ways(ERASES), 'src/b/guest.ts': user('Guest') },
      errors: [missing('export', 2, { more: ', and of one more entity' })],
      twin: { file: 'src/b/guest.ts', code: user('Guest'), files: { 'src/app.ts': ways(ERASES), 'src/a/user.ts': user() } },
    },
    {
      name: 'entities in a library: the ways into what depends on it',
      file: 'packages/db/src/user.ts',
      code: user('«User»'),
      files: workspace({ '@acme/db': 'workspace:*' }),
      errors: [missing('export', 2, { service: '@acme/db' })],
      twin: { file: 'packages/db/src/user.ts', code: user(), files: workspace({ '@acme/db': 'workspace:*' }, ways(ERASES, EXPORTS)) },
    },
    {
      name: 'a library that is used by what is not read',
      file: 'packages/db/src/user.ts',
      code: user('«User»'),
      files: workspace({ '@acme/db': 'workspace:*' }),
      errors: [missing('export', 2, { service: '@acme/db' })],
      twin: { file: 'packages/db/src/user.ts', code: user(), files: workspace({ '@acme/db': 'workspace:*', '@trpc/server': '11.0.0' }) },
    },
    {
      name: 'services that the policy names answer each for themselves',
      file: 'orders/src/user.ts',
      code: user('«User»'),
      files: { 'orders/src/app.ts': ways(ERASES), 'privacy/src/app.ts': ways(ERASES, EXPORTS), 'privacy/src/person.ts': user('Person') },
      policy: { services: [{ name: 'orders', path: 'orders' }, { name: 'privacy', path: 'privacy' }] },
      errors: [missing('export', 2, { service: 'orders' })],
      twin: { file: 'orders/src/user.ts', code: user(), policy: {} },
    },
    {
      name: 'in the words of the profile',
      code: user('«User»'),
      files: { 'src/app.ts': `import { ErasesPerson } from '@acme/platform';\n${ways(EXPORTS)}` },
      policy: ACME,
      errors: [missing('delete', 2, { how: 'Answer it with `ErasesPerson` of `@acme/platform`' })],
      twin: { code: user(), files: { 'src/app.ts': `import { ErasesPerson } from '@acme/platform';\nexport class Eraser { @ErasesPerson() run(id: string) { return id; } }\n${ways(EXPORTS)}` } },
    },
    {
      name: 'by hand, where the profile has something for it',
      file: 'src/app.ts',
      code: ways("«app.delete('/users/me', (req, res) => { res.json({}); })»;"),
      policy: ACME,
      errors: [{ messageId: 'byHand', data: { evidence: 'DELETE /users/me', does: 'deletes', symbol: 'ErasesPerson', module: '@acme/platform' } }],
      twin: { file: 'src/app.ts', code: ways(ERASES), policy: {} },
    },
    {
      name: 'by hand, where nobody asks for it',
      file: 'src/app.ts',
      code: ways("«app.delete('/users/me', (req, res) => { res.json({}); })»;"),
      policy: ACME,
      errors: [{ messageId: 'byHand', data: { evidence: 'DELETE /users/me', does: 'deletes', symbol: 'ErasesPerson', module: '@acme/platform' } }],
      twin: { file: 'src/app.ts', code: ways(ERASES), options: { byHand: 'ignore' } },
    },
    {
      name: 'on what holds most, wherever it stands',
      file: 'src/user.ts',
      code: user('«User»', '@Column() email: string; @Column() phoneNumber: string;'),
      files: { 'src/app.ts': ways(EXPORTS), 'src/audit.ts': user('Audit', '@Column() email: string;') },
      errors: [missing('delete', 2, { entity: 'User', field: 'email', more: ', and of one more entity' })],
      twin: { file: 'src/audit.ts', code: user('Audit', '@Column() email: string;'), files: { 'src/app.ts': ways(EXPORTS), 'src/user.ts': user('User', '@Column() email: string; @Column() phoneNumber: string;') } },
    },
    {
      name: 'all of one person read at once may be the copy',
      code: user('«User»'),
      files: { 'src/app.ts': ways(ERASES, "app.get('/patients/:id/attendance-record', (req, res) => {});", "app.get('/medical-record', (req, res) => {});") },
      errors: [missing('export', 4)],
      twin: { code: user(), files: { 'src/app.ts': ways(ERASES, "app.get('/patients/:id/medical-record', (req, res) => {});") } },
    },
    {
      name: 'a record by its key is a copy where there is no other of anybody',
      code: user('«User»'),
      files: { 'src/app.ts': ways(ERASES, "app.get('/users/:id', (req, res) => {});"), 'src/w/guest.ts': user('Guest') },
      errors: [missing('export', 3, { more: ', and of one more entity' })],
      twin: { code: user(), files: { 'src/app.ts': ways(ERASES, "app.get('/users/:id', (req, res) => {});") } },
    },
    {
      name: 'one record of what is named may be handed out, not all of them',
      code: user('«Complaint»'),
      files: { 'src/app.ts': ways(ERASES, "app.post('/documents/export-complaints', (req, res) => {});", "app.post('/documents/export-task', (req, res) => {});") },
      errors: [missing('export', 4, { entity: 'Complaint' })],
      twin: { code: user('Complaint'), files: { 'src/app.ts': ways(ERASES, "app.post('/documents/export-complaint', (req, res) => {});") } },
    },
    {
      name: 'the root of a workspace that starts the others is none of them',
      file: 'packages/db/src/user.ts',
      code: user('«User»'),
      files: started({ express: '5.0.0' }),
      errors: [missing('export', 2, { service: 'root' })],
      twin: { file: 'packages/db/src/user.ts', code: user(), files: started({ express: '5.0.0', '@trpc/server': '11.0.0' }) },
    },
    {
      name: 'less sure, where asked for',
      code: user('«Ticket»', '@Column() fullName: string;'),
      files: { 'src/app.ts': ways(ERASES) },
      options: { minConfidence: 'medium' },
      errors: [missing('export', 2, { entity: 'Ticket', field: 'fullName' })],
      twin: { options: {}, code: user('Ticket', '@Column() fullName: string;') },
    },
  ],
});
