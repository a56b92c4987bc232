import { expect, test } from 'vitest';
import type { Tree } from '../projectOf.ts';
import { endpointsOf } from './endpointsOf.ts';

const USERS = "import { Router } from 'express';\nimport { list } from './handlers';\nconst router = Router();\nrouter.get('/', list);\nexport default router;";
const HANDLERS = 'export async function list(req, res) {}\nexport const create = async (req, res) => {};';

test.each<[string, Tree, string[]]>([
  ['an app', { 'a.ts': "import express from 'express';\nconst app = express();\napp.post('/users', (req, res) => {});" }, ['express POST /users [] {} -> ']],
  ['an app of CommonJS', { 'a.js': "const express = require('express');\nconst app = express();\nfunction ping(req, res) {}\napp.get('/ping', ping);" }, ['express GET /ping [] {} -> ping']],
  ['a router mounted in another file', {
    'handlers.ts': HANDLERS, 'users.ts': USERS,
    'app.ts': "import express from 'express';\nimport users from './users';\nconst app = express();\napp.use('/users', users);",
  }, ['express GET /users [] {} -> list']],
  ['a router of a router, both ways of writing', {
    'handlers.ts': HANDLERS, 'users.ts': USERS,
    'api.ts': "import { Router } from 'express';\nimport users from './users';\nexport const api = Router().use('/users', users);",
    'app.ts': "import express from 'express';\nimport { api } from './api';\nexpress().use('/api', api);",
  }, ['express GET /api/users [] {} -> list']],
  ['a router under two paths', {
    'handlers.ts': HANDLERS, 'users.ts': USERS,
    'app.ts': "import express from 'express';\nimport users from './users';\nconst app = express();\napp.use(['/v1', '/v2'], users);",
  }, ['express GET /v1 [] {} -> list', 'express GET /v2 [] {} -> list']],
  ['a router that is mounted nowhere', { 'handlers.ts': HANDLERS, 'users.ts': USERS }, ['express GET / [] {} -> list']],
  ['guards of the app, the mount, the router and the route, in order', {
    'users.ts': "import { Router } from 'express';\nimport { owner, auth } from './guards';\nconst router = Router();\nrouter.use(auth('user'));\nrouter.get('/:id', [owner, owner.strict], (req, res) => {});\nexport default router;",
    'app.ts': "import express from 'express';\nimport users from './users';\nimport { tenant } from './guards';\nconst app = express();\napp.use(express.json());\napp.use('/users', tenant, users);\napp.use('/late', tenant);",
  }, ['express GET /users/:id [express.json tenant auth owner owner.strict] {} -> ']],
  ['middleware of another path, and a handler of errors', {
    'a.ts': "import express from 'express';\nconst app = express();\napp.use('/admin', admin);\napp.use((error, req, res, next) => {});\napp.get('/admin/x', (req, res) => {});\napp.get('/x', (req, res) => {});",
  }, ['express GET /admin/x [admin] {} -> ', 'express GET /x [] {} -> ']],
  ['validators', {
    'a.ts': "import { Router } from 'express';\nimport { body } from 'express-validator';\nimport { User } from './schemas';\nconst r = Router();\nr.post('/x', validateToken, validate(User), body('email').isEmail(), (req, res) => {});",
  }, ['express POST /x [validateToken] {User body} -> ']],
  ['a route with several methods', {
    'handlers.ts': HANDLERS,
    'a.ts': "import { Router } from 'express';\nimport { list, create } from './handlers';\nconst PATH = '/users';\nRouter().route(PATH).get(list).post(auth, create);",
  }, ['express POST /users [auth] {} -> create', 'express GET /users [] {} -> list']],
  ['several paths', { 'a.ts': "import { Router } from 'express';\nconst r = Router();\nr.all(['/a', '/b'], (req, res) => {});" }, ['express ALL /a [] {} -> ', 'express ALL /b [] {} -> ']],
  ['a path that is computed', { 'a.ts': "import { Router } from 'express';\nconst r = Router();\nr.get(process.env.PATH, (req, res) => {});" }, ['express GET ? [] {} -> ']],
  ['wrapped and bound handlers', {
    'a.ts': "import { Router } from 'express';\nimport { Users } from './users';\nimport { later } from './later';\nconst r = Router();\nconst users = new Users();\nr.get('/a', users.list.bind(users));\nr.get('/b', later(users.list));\nr.get('/c', new Users().list);\nconst create = later(async (req, res) => {});\nr.get('/d', create);",
    'users.ts': 'export class Users { async list(req, res) {} }', 'later.ts': 'export const later = (fn) => (req, res, next) => fn(req, res).catch(next);',
  }, ['express GET /a [] {} -> Users.list', 'express GET /b [] {} -> Users.list', 'express GET /c [] {} -> Users.list', 'express GET /d [] {} -> create']],
  ['a class with its router, mounted by its instance', {
    'users.ts': "import { Router } from 'express';\nexport class Users {\n  public router = Router();\n  constructor() { this.router.get('/me', this.me); }\n  me = (req, res) => {};\n}",
    'app.ts': "import express from 'express';\nimport { Users } from './users';\nconst app = express();\napp.use('/users', new Users().router);",
  }, ['express GET /users/me [] {} -> Users.me']],
  ['a router that is mounted where it is required', {
    'users.js': "const router = require('express').Router();\nrouter.get('/me', (req, res) => {});\nmodule.exports = router;",
    'app.js': "const express = require('express');\nconst app = express();\napp.use('/users', require('./users'));",
  }, ['express GET /users/me [] {} -> ']],
  ['a function that is handed the app', {
    'routes.ts': "export const routes = (app: any) => {\n  app.get('/x', (req, res) => {});\n};",
    'app.ts': "import express from 'express';\nimport { routes } from './routes';\nconst app = express();\napp.use(auth);\nroutes(app);",
  }, ['express GET /x [auth] {} -> ']],
  ['a function that makes a router', {
    'routes.ts': "import { Router } from 'express';\nexport default () => {\n  const router = Router();\n  router.get('/x', (req, res) => {});\n  return router;\n};",
    'app.ts': "import express from 'express';\nimport routes from './routes';\nconst app = express();\napp.use('/api', routes());",
  }, ['express GET /api/x [] {} -> ']],
  ['an app by its type', { 'a.ts': "import type { Application } from 'express';\nexport function routes(app: Application) { app.get('/x', (req, res) => {}); }" }, ['express GET /x [] {} -> ']],
  ['routers that mount each other', {
    'a.ts': "import { Router } from 'express';\nconst a = Router();\nconst b = Router();\na.use('/b', b);\nb.use('/a', a);\na.get('/x', (req, res) => {});",
  }, ['express GET /b/a/x [] {} -> ']],
  ['a setting that is read', { 'a.ts': "import express from 'express';\nconst app = express();\nexport const port = app.get('port');" }, []],
  ['a client that sends', { 'a.ts': "import express from 'express';\nimport axios from 'axios';\nconst app = axios.create();\napp.get('/users', { params: {} });" }, []],
  ['a function that nobody hands an app', { 'a.ts': "import 'express';\nexport const routes = (app: any) => { app.get('/x', (req, res) => {}); };" }, []],
  ['a router of the company', { 'a.ts': "import 'express';\nclass Router { get(path, then) {} }\nconst router = new Router();\nrouter.get('/x', () => {});" }, []],
])('%s', (_, tree, expected) => {
  expect(endpointsOf(tree)).toEqual(expected);
});
