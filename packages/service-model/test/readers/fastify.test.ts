import { expect, test } from 'vitest';
import type { Tree } from '../projectOf.ts';
import { endpointsOf } from './endpointsOf.ts';

const APP = "import Fastify from 'fastify';\nconst app = Fastify();\n";

test.each<[string, Tree, string[]]>([
  ['a short route', { 'a.ts': `${APP}app.get('/users', { preHandler: [auth, owner], schema: { querystring: Page, response: {} } }, async (req, reply) => {});` }, ['fastify GET /users [auth owner] {Page} -> ']],
  ['a handler in the options', { 'a.ts': `${APP}app.get('/users', { handler: list });\nasync function list(req, reply) {}` }, ['fastify GET /users [] {} -> list']],
  ['a whole route', { 'a.ts': `${APP}app.route({ method: ['GET', 'HEAD'], url: '/users', onRequest: auth, schema: listSchema, handler: list });\nasync function list() {}` }, ['fastify GET /users [auth] {listSchema} -> list', 'fastify HEAD /users [auth] {listSchema} -> list']],
  ['a plugin of another file, under its prefix', {
    'users.ts': "import type { FastifyInstance } from 'fastify';\nexport default async function users(fastify: FastifyInstance) {\n  fastify.get('/:id', async () => {});\n}",
    'app.ts': `import users from './users';\n${APP}app.addHook('onRequest', trace);\napp.register(users, { prefix: '/users' });`,
  }, ['fastify GET /users/:id [trace] {} -> ']],
  ['plugins in plugins, untyped', {
    'users.js': "module.exports = async function (instance, options) {\n  instance.addHook('preHandler', auth);\n  instance.post('/', async () => {});\n};",
    'api.js': "module.exports = async (instance) => {\n  instance.register(require('./users'), { prefix: '/users' });\n};",
    'app.js': "const fastify = require('fastify')();\nfastify.register(require('./api'), { prefix: '/api' });",
  }, ['fastify POST /api/users [auth] {} -> ']],
  ['a plugin where it is registered', { 'a.ts': `${APP}app.register(async (inner) => { inner.delete('/x', async () => {}); }, { prefix: '/v1' });` }, ['fastify DELETE /v1/x [] {} -> ']],
  ['a plugin of a type', { 'a.ts': "import type { FastifyPluginAsync } from 'fastify';\nconst plugin: FastifyPluginAsync = async (server) => { server.get('/x', async () => {}); };\nexport default plugin;" }, ['fastify GET /x [] {} -> ']],
  ['a plugin that is wrapped', { 'a.js': "const fp = require('fastify-plugin');\nasync function plugin (server) { server.get('/x', async () => {}); }\nmodule.exports = fp(plugin);" }, ['fastify GET /x [] {} -> ']],
  ['a plugin that is loaded by its place', { 'a.js': "async function users (server, options) {\n  server.route({ method: 'GET', path: options.prefix + 'users', schema: {}, handler: list });\n  async function list () {}\n}\nmodule.exports = users;" }, ['fastify GET ? [] {} -> list']],
  ['a type provider', { 'a.ts': "import type { FastifyInstance } from 'fastify';\nexport const routes = (app: FastifyInstance) => app.withTypeProvider<Zod>().get('/x', async () => {});" }, ['fastify GET /x [] {} -> ']],
  ['an untyped function that a file gives', { 'a.js': "module.exports = async function (server) { server.get('/x', async () => {}); };" }, []],
  ['a route of something else', { 'a.js': "const router = new Map();\nrouter.route({ method: 'GET', url: '/x', handler() {} });\nrequire('fastify');" }, []],
])('%s', (_, tree, expected) => {
  expect(endpointsOf(tree)).toEqual(expected);
});
