import { expect, test } from 'vitest';
import type { Tree } from '../projectOf.ts';
import { endpointsOf } from './endpointsOf.ts';

test.each<[string, Tree, string[]]>([
  ['a router', { 'a.ts': "import Router from 'koa-router';\nconst router = new Router();\nrouter.post('users.list', auth(), validate(Users), async (ctx) => {});" }, ['koa POST /users.list [auth] {Users} -> ']],
  ['a prefix', { 'a.ts': "import Router from '@koa/router';\nconst router = new Router({ prefix: '/users' });\nrouter.del('/:id', async (ctx) => {});" }, ['koa DELETE /users/:id [] {} -> ']],
  ['a prefix that is set', { 'a.ts': "import Router from '@koa/router';\nconst router = new Router();\nrouter.prefix('/users');\nrouter.get('/:id', async (ctx) => {});" }, ['koa GET /users/:id [] {} -> ']],
  ['a route with a name', { 'a.ts': "import Router from '@koa/router';\nnew Router().get('user', '/users/:id', async (ctx) => {});" }, ['koa GET /users/:id [] {} -> ']],
  ['routes in an app in an app, across files', {
    'users.ts': "import Router from '@koa/router';\nconst router = new Router();\nrouter.get('/users', list);\nasync function list(ctx) {}\nexport default router;",
    'api.ts': "import Koa from 'koa';\nimport users from './users';\nconst api = new Koa();\napi.use(users.routes()).use(users.allowedMethods());\nexport default api;",
    'app.ts': "import Koa from 'koa';\nimport mount from 'koa-mount';\nimport api from './api';\nconst app = new Koa();\napp.use(logger());\napp.use(mount('/api', api));",
  }, ['koa GET /api/users [logger] {} -> list']],
  ['middleware that a CommonJS file gives', {
    'users.js': "const Router = require('koa-router');\nconst ctrl = require('./ctrl');\nconst router = new Router();\nrouter.get('/users', ctrl.users.get);\nmodule.exports = router.routes();",
    'ctrl.js': "const users = require('./ctrl-users');\nmodule.exports = { users };",
    'ctrl-users.js': 'module.exports = { async get(ctx) {} };',
    'app.js': "const Koa = require('koa');\nconst Router = require('koa-router');\nconst users = require('./users');\nconst router = new Router();\nrouter.use('/api', users);\nconst app = new Koa();\nplugins.forEach((one) => app.use(one.value.routes()));\napp.use(router.routes());",
  }, ['koa GET /api/users [] {} -> get']],
  ['a cache', { 'a.ts': "import Koa from 'koa';\nconst router = new Map();\nrouter.get('/users', async () => {});" }, []],
])('%s', (_, tree, expected) => {
  expect(endpointsOf(tree)).toEqual(expected);
});
