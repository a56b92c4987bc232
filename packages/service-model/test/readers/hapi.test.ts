import { expect, test } from 'vitest';
import type { Tree } from '../projectOf.ts';
import { endpointsOf } from './endpointsOf.ts';

test.each<[string, Tree, string[]]>([
  ['a server', { 'a.ts': "import Hapi from '@hapi/hapi';\nconst server = Hapi.server({ port: 1 });\nserver.route({ method: 'GET', path: '/users', handler: list });\nasync function list(request, h) {}" }, ['hapi GET /users [] {} -> list']],
  ['what runs before, and what checks', {
    'a.ts': "import Hapi from '@hapi/hapi';\nconst server = new Hapi.Server();\nserver.route({ method: ['put', 'PATCH'], path: '/users/{id}', options: { auth: { strategies: ['jwt', 'session'] }, pre: [{ method: load, assign: 'user' }], validate: { payload: User, params: {}, failAction: () => {} }, handler: (request) => {} } });",
  }, ['hapi PUT /users/{id} [jwt session load] {User params} -> handler', 'hapi PATCH /users/{id} [jwt session load] {User params} -> handler']],
  ['no one asked', { 'a.ts': "import Hapi from '@hapi/hapi';\nHapi.server().route([{ method: '*', path: '/{any*}', options: { auth: false }, handler: () => 1 }]);" }, ['hapi ALL /{any*} [] {} -> handler']],
  ['a plugin with routes of another file', {
    'plugin.js': "exports.plugin = { name: 'users', register: async (server) => { server.route(require('./routes')); } };",
    'routes.js': "const Handler = require('./handler');\nmodule.exports = [{ method: 'GET', path: '/users', handler: Handler.list }];",
    'handler.js': 'const list = async () => [];\nmodule.exports = { list };',
  }, ['hapi GET /users [] {} -> list']],
  ['a plugin with routes of its own', { 'plugin.js': "exports.plugin = { name: 'users', register: async (server) => { server.route({ method: 'GET', path: '/users', config: { auth: 'jwt' }, handler: () => [] }); } };" }, ['hapi GET /users [jwt] {} -> handler']],
  ['a request', { 'a.ts': "import '@hapi/hapi';\nexport const get = { method: 'GET', path: '/users' };\nexport const all = [{ method: 'GET', url: '/users', handler: () => 1 }];" }, []],
  ['a method of no HTTP', { 'a.ts': "import '@hapi/hapi';\nexport const steps = [{ method: 'walk', path: '/home', handler: () => 1 }];" }, []],
])('%s', (_, tree, expected) => {
  expect(endpointsOf(tree)).toEqual(expected);
});
