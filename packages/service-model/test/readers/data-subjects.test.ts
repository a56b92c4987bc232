import { expect, test } from 'vitest';
import { projectOf, type Tree } from '../projectOf.ts';

/** Handlers in short: right, evidence. */
const seen = (tree: Tree) => projectOf(tree).model().behaviours.flatMap((one) => (one.kind === 'gdpr' ? [`${one.right}: ${one.evidence}`] : []));

const express = (route: string) => `import express from 'express';\nexport const app = express();\n${route}`;

test.each<[string, Tree, string[]]>([
  ['whoever asks is deleted', { 'a.ts': express("app.delete('/users/me', async (req, res) => {});") }, ['delete: DELETE /users/me']],
  ['all that there is about somebody is deleted', { 'a.ts': express("app.delete('/customers/:id/personal-data', (req, res) => {});\napp.delete('/customers/:id/data', (req, res) => {});\napp.delete('/personal-data/:id/notes', (req, res) => {});") }, ['delete: DELETE /customers/:id/personal-data']],
  ['below a path of data subjects', { 'a.ts': express("app.get('/gdpr/export', (req, res) => {});\napp.get('/gdpr/me', (req, res) => {});\napp.post('/gdpr/erase', (req, res) => {});\napp.post('/privacy/access-request', (req, res) => {});") },
    ['export: GET /gdpr/export', 'export: GET /gdpr/me', 'delete: POST /gdpr/erase', 'export: POST /privacy/access-request']],
  ['what else is below such a path, or called so elsewhere', { 'a.ts': express("app.get('/gdpr/consents', (req, res) => {});\napp.get('/privacy', (req, res) => {});\napp.post('/gdpr/requests', (req, res) => {});\napp.get('/report/export', (req, res) => {});\napp.post('/pencil/erase', (req, res) => {});\napp.get('/gdpr/erase', (req, res) => {});\napp.delete('/gdpr/exports/:id', (req, res) => {});") }, []],
  ["one's own profile", { 'a.ts': express("app.delete('/profile', (req, res) => {});\napp.delete('/api/:version/user', (req, res) => {});\napp.delete('/:tenant/account', (req, res) => {});") }, ['delete: DELETE /profile', 'delete: DELETE /api/:version/user', 'delete: DELETE /:tenant/account']],
  ["another's profile", { 'a.ts': express("app.delete('/users/:id/profile', (req, res) => {});\napp.delete('/shops/:shop/user', (req, res) => {});\napp.get('/users/:id/profile/export', (req, res) => {});") }, []],
  ['an administrator deletes somebody', { 'a.ts': express("app.delete('/users/:id', async (req, res) => {});\napp.delete('/admin/account', async (req, res) => {});") }, []],
  ['a path put together of two files', {
    'account.ts': "import { Router } from 'express';\nexport const router = Router();\nrouter.delete('/', async (req, res) => {});",
    'a.ts': "import express from 'express';\nimport { router } from './account';\nexport const app = express();\napp.use('/account', router);",
  }, ['delete: DELETE /account']],
  ['data is given', { 'a.ts': express("app.get('/me/export', (req, res) => {});\napp.post('/privacy/takeout', (req, res) => {});\napp.get('/reports/export', (req, res) => {});") }, ['export: GET /me/export', 'export: POST /privacy/takeout']],
  ['one request, through controller and service', {
    'users.ts': "export class Users { async deleteAccount(id) { await this.users.deleteUser(id); } }",
    'a.ts': "import { Controller, Delete } from '@nestjs/common';\nimport { Users } from './users';\n@Controller('user')\nexport class UserController {\n  constructor(private readonly users: Users) {}\n  @Delete('close') deleteAccount() { return this.users.deleteAccount(1); }\n}",
  }, ['delete: DELETE /user/close, handled by deleteAccount']],
  ["an account that is a bank's", {
    'a.ts': "import { Controller, Delete } from '@nestjs/common';\nexport class Accounts { async deleteAccount(where) { await this.prisma.account.delete({ where }); } }\n@Controller('account')\nexport class AccountController { @Delete(':id') deleteAccount() {} }",
  }, []],
  ['functions', { 'a.ts': 'export async function anonymizeUser(id) { await db.run(id); }\nexport const exportMyData = async (user) => { return collect(user); };\nexport async function anonymizeIp(ip) { return cut(ip); }' },
    ['delete: function anonymizeUser', 'export: function exportMyData']],
  ['a use case', { 'a.ts': 'export class DeleteAccount { async execute(id) { await this.userRepository.remove(id); } }\nexport class DeleteAccountDto { execute() { this.userRepository.remove(1); } }' }, ['delete: function DeleteAccount.execute']],
  ['a procedure', { 'a.ts': 'export const profileRouter = router({ deleteAccount: procedure.mutation(async ({ ctx }) => { await deleteUser({ id: ctx.user.id }); }), deleteAccountPhoto: procedure.mutation(async () => { await deleteUser(1); }) });' }, ['delete: procedure deleteAccount']],
  ['a record that was loaded', { 'a.ts': "export async function clean(id) { const staleUser = await find(id); await staleUser.destroy({ transaction }); }\nexport const drop = () => store.run(async (tx) => { await tx.user.delete({ where: { id: 1 } }); });" }, ['delete: function clean', 'delete: function drop']],
  ['what is no record of a person, or a table of them', { 'a.ts': "export async function clean(id) { const userTeam = await find(id); await userTeam.destroy(); await socket.destroy(); await User.destroy({ where: { old: true } }); await user.destroy({ where: 1 }); }\nexport const drop = () => store.run(async (tx) => { await tx.userToken.delete({ where: { id: 1 } }); });\n// user.destroy( tx.user.delete(" }, []],
  ['a page that asks for it', { 'page.tsx': 'export function deleteAccount() { return api.deleteUser(); }' }, []],
  ['forgotten passwords', { 'a.ts': express("app.post('/forgot-password', (req, res) => {});\nexport function forgotPassword(user) { return updateUser(user); }\nexport const gdpr = 1;") }, []],
])('%s', (_, tree, expected) => {
  expect(seen(tree)).toEqual(expected);
});

test('of one file, its endpoints are told as well', () => {
  const project = projectOf({ 'a.ts': express("app.delete('/me', (req, res) => {});") });
  expect(project.modelOfFile('a.ts').behaviours.map(({ kind }) => kind)).toContain('gdpr');
});

test('by what the profile has for it, once', () => {
  const nest = "import { Controller, Delete } from '@nestjs/common';\nimport { ErasesPerson, ExportsPerson } from '@acme/platform';\n@Controller('users')\nexport class Users {\n  @ErasesPerson() @Delete('me') remove() { return 1; }\n}\n@ExportsPerson() export class Copies {}\n";
  const found = projectOf({ 'a.ts': nest, 'nilometer.config.json': JSON.stringify({ profile: 'acme' }) }).model().behaviours
    .flatMap((one) => (one.kind === 'gdpr' ? [`${one.right}: ${one.evidence} ${one.platform ?? 'by hand'}`] : []));
  expect(found).toEqual(['delete: ErasesPerson on Users.remove true', 'export: ExportsPerson on Copies true']);
});
