import { runRuleTable } from '../support/runRuleTable.ts';

const remedy = 'Put before it what decides who may call it, or declare it public';
const open = (endpoint: string, more = remedy) => ({ messageId: 'open', data: { endpoint, remedy: more } }) as const;

const main = { 'src/main.ts': "import { NestFactory } from '@nestjs/core';\nimport { AppModule } from './app.module';\nexport const start = () => NestFactory.create(AppModule);" };
let services = 0;
/** A service of its own: what an application has stands before the endpoints of its service alone. */
const service = (files: Record<string, string> = main): Record<string, string> =>
  ({ 'package.json': JSON.stringify({ name: `orders-${services++}`, scripts: { start: 'node .' } }), ...files });

const guarded = { 'src/app.module.ts': "import { APP_GUARD } from '@nestjs/core';\nimport { Module } from '@nestjs/common';\nimport { JwtGuard } from './jwt.guard';\n@Module({ providers: [{ provide: APP_GUARD, useClass: JwtGuard }] })\nexport class AppModule {}" };

const nest = (member: string, on = '') => `
import { Body, Controller, Get, Post, SetMetadata, UseGuards } from '@nestjs/common';
import { JwtGuard } from './jwt.guard';
import { RequirePermission, OpenToAll } from '@acme/platform';
${on}
@Controller('orders')
export class Orders {
  ${member}
}
`;

const app = (before: string, register: string) => `
import express from 'express';
import { requireAuth } from './auth';
const app = express();
${before}
${register}
`;

const fastify = (register: string) => `import fastify from 'fastify';\nimport { routes } from './schemas';\nconst app = fastify();\n${register}`;
/** Schemas of routes by their paths, put together of those of parts. */
const schemas = (orders: string): Record<string, string> => ({
  'src/schemas/index.ts': "import { orderRoutes } from './orders';\nconst get = { ...orderRoutes.get } as const;\nexport const routes = { get };",
  'src/schemas/orders.ts': `export const orderRoutes = { get: { '/orders': ${orders}, '/bills': { method: 'get', securityScheme: { auth: 'cookie' } } } } as const;`,
});

/** Keeps what it answers with, so that no handler that calls it is a constant by what it does. */
const ANSWER = 'class Answer { static sendJson(req, res, body) { res.logged = body; res.json(body); } }';

const acme = { services: [{ name: 'shop', path: '.', profile: 'acme' }] };
const named = 'Name its permission with `RequirePermission`, or declare it public with `OpenToAll`';

runRuleTable({
  id: 'endpoint-permission',
  valid: [
    { name: 'an application that is not seen: unknown abstains', code: nest('@Get() list() {}') },
    { name: 'a router that is mounted nowhere', code: "import { Router } from 'express';\nexport const router = Router();\nrouter.get('/orders', (req, res) => {});" },
    { name: 'the way in', code: app('', "app.post('/login', (req, res) => {});") },
    { name: 'a probe', code: app('', "app.get('/healthz', (req, res) => {});") },
    { name: 'a controller that says that it is public', code: nest('@Get() list() {}').replace('class Orders', 'class PublicOrders'), files: service() },
    { name: 'a handler of messages', code: "import { Controller } from '@nestjs/common';\nimport { MessagePattern } from '@nestjs/microservices';\n@Controller()\nexport class Orders { @MessagePattern('orders') list() {} }", files: service() },
    { name: 'a server that stands in for another', file: 'mocks/bank.ts', code: app('', "app.get('/accounts', (req, res) => {});") },
    { name: 'what only tests and developers have', file: 'src/app/testing/seed.ts', code: app('', "app.post('/seed', (req, res) => {});") },
    { name: 'a description for browsers, as a file', code: app('', "app.get('/opensearch.xml', (req, res) => {});") },
    { name: 'the first set-up', code: app('', "app.post('/setup-database', (req, res) => {});") },
    { name: 'a part of logging in by a passkey', code: app('', "app.post('/passkeys/generate-authentication-options', (req, res) => {});") },
    { name: 'a part of signing up', code: app('', "app.post('/account/resend-verification-email', (req, res) => {});") },
    { name: 'a test', file: 'src/app.spec.ts', code: app('', "app.get('/accounts', (req, res) => {});") },
  ],
  invalid: [
    {
      name: 'a comment that only asks for something',
      code: app('', "// TODO: this route is public, protect it\n«app.get('/orders', (req, res) => {})»;"), errors: [open('GET /orders')],
      twin: { code: app('', "// No authentication required\napp.get('/orders', (req, res) => {});") },
    },
    {
      name: 'what stands under an empty line is not what the comment is about',
      code: app('', "// Public routes\napp.get('/shops', (req, res) => {});\n\n«app.get('/orders', (req, res) => {})»;"), errors: [open('GET /orders')],
      twin: { code: app('', "// Public routes\napp.get('/shops', (req, res) => {});\napp.get('/orders', (req, res) => {});") },
    },
    {
      name: 'a router that is mounted under a comment of something else',
      code: app("const router = express.Router();\n// Returns public orders\napp.use('/v2', router);", "«router.get('/orders', (req, res) => {})»;"), errors: [open('GET /v2/orders')],
      twin: { code: app("const router = express.Router();\n// Unprotected Routes\napp.use('/v2', router);", "router.get('/orders', (req, res) => {});") },
    },
    {
      name: 'a method whose comment tells of its result',
      code: nest('/** Lists public orders. */\n  @Get() «list»() {}'), files: service(), errors: [open('GET /orders')],
      twin: { code: nest('/** Lists orders; open to everybody. */\n  @Get() list() {}'), files: service() },
    },
    {
      name: 'a number that is counted, not given to whoever makes the controller',
      code: nest("constructor(private orders: number) {}\n  @Get() «list»() { return { orders: this.orders }; }\n  count() { this.orders = this.orders + 1; }"), files: service(), errors: [open('GET /orders')],
      twin: { code: nest("constructor(private readonly link: string) {}\n  @Get() list() { return { link: this.link }; }"), files: service() },
    },
    {
      name: 'rows that a controller of inversify answers with',
      code: "import { BaseHttpController, controller, httpGet } from 'inversify-express-utils';\n@controller('/meta')\nexport class Meta extends BaseHttpController { constructor(private readonly link: string) { super(); }\n  @httpGet('/link') async «read»() { return this.json({ link: await links.all() }); } }", files: service({}), errors: [open('GET /meta/link')],
      twin: { code: "import { BaseHttpController, controller, httpGet } from 'inversify-express-utils';\n@controller('/meta')\nexport class Meta extends BaseHttpController { constructor(private readonly link: string) { super(); }\n  @httpGet('/link') async read() { return this.json({ link: this.link }); } }", files: service({}) },
    },
    {
      name: 'what is asked of others, not of the configuration',
      code: nest("constructor(private readonly http: HttpService) {}\n  @Get() async «list»() { return this.http.get('https://x.test/orders'); }"), files: service(), errors: [open('GET /orders')],
      twin: { code: nest("constructor(private readonly config: ConfigService) {}\n  @Get() list() { return { closed: this.config.getOrThrow('CLOSED') }; }", "import { ConfigService } from '@nestjs/config';"), files: service() },
    },
    {
      name: 'what a service keeps, not what it is configured with',
      code: nest("constructor(private readonly store: Store) {}\n  @Get() «list»() { return this.store.all(); }", 'class Store { private orders = []; all() { return this.orders.map(String); } }'), files: service(), errors: [open('GET /orders')],
      twin: { code: nest("constructor(private readonly store: Store) {}\n  @Get() list() { return this.store.all(); }", 'class Store { private options = []; all() { return this.options.map(String); } }'), files: service() },
    },
    {
      name: 'a list that something is put into, not one that is empty for everybody',
      code: app('const orders = [];', "«app.get('/orders', (req, res) => res.json(orders))»;"), errors: [open('GET /orders')],
      twin: { code: app('', "app.get('/orders', (req, res) => res.json([]));") },
    },
    {
      name: 'NestJS: a list that something is put into, not one that is empty for everybody',
      code: nest('private orders = [];\n  @Get() «list»() { return this.orders; }'), files: service(), errors: [open('GET /orders')],
      twin: { code: nest('@Get() list() { return []; }'), files: service() },
    },
    {
      name: 'what a function answers with for a handler, out of a store',
      code: app(`${ANSWER}\nimport { orders } from './store';`, "«app.get('/orders', (req, res) => Answer.sendJson(req, res, { orders }))»;"), errors: [open('GET /orders')],
      twin: { code: app(`${ANSWER}\nimport { Allowed } from '../EnvironmentConfig';`, "app.get('/orders', (req, res) => { const list = Allowed ? Allowed.split(',').map((one) => one.trim()) : []; Answer.sendJson(req, res, { list, at: Allowed.replace(/x/g, 'y') }); });") },
    },
    {
      name: 'what a function answers with for a handler, out of the request',
      code: app(ANSWER, "«app.get('/orders', (req, res) => Answer.sendJson(req, res, { list: find(req.query) }))»;"), errors: [open('GET /orders')],
      twin: { code: app(ANSWER, "app.get('/orders', (req, res) => Answer.sendJson(req, res, { list: 'none' }));") },
    },
    {
      name: 'flags that come from elsewhere, not from the environment',
      code: nest("@Get() «list»() { const off = {}; this.debug('off', this.list.name, randomUUID()); if (process.env.MAIL !== 'on') off['mail'] = this.mails.last; return off; }\n  debug(text, name, id) { this.logger.debug(text, JSON.stringify({ name, id })); }", "import { randomUUID } from 'crypto';"), files: service(), errors: [open('GET /orders')],
      twin: { code: nest("@Get() list() { const off = {}; this.debug('off', this.list.name, randomUUID()); if (process.env.MAIL !== 'on') off['mail'] = true; return off; }\n  debug(text, name, id) { this.logger.debug(text, JSON.stringify({ name, id })); }", "import { randomUUID } from 'crypto';"), files: service() },
    },
    {
      name: 'an error that tells what is kept, not one that is the same for everybody',
      code: nest('@Get() «list»() { throw new HttpException(this.orders.last(), HttpStatus.CONFLICT); }', "import { HttpException, HttpStatus } from '@nestjs/common';"), files: service(), errors: [open('GET /orders')],
      twin: { code: nest("@Get() list() { throw new HttpException('works', HttpStatus.CONFLICT); }", "import { HttpException, HttpStatus } from '@nestjs/common';"), files: service() },
    },
    {
      name: 'young companies, not a probe',
      file: 'src/companies/list.ts', code: app('', "«app.get('/startup', (req, res) => {})»;"), errors: [open('GET /startup')],
      twin: { file: 'src/liveness/startup.ts', code: app('', "app.get('/startup', (req, res) => {});") },
    },
    {
      name: 'a constant that is changed',
      code: app('', "«app.post('/flags', (req, res) => { res.status(200).send('on'); })»;"), errors: [open('POST /flags')],
      twin: { code: app('', "app.get('/flags', (req, res) => { res.status(200).send('on'); });") },
    },
    { name: 'constants, where they are reported', code: app('', "«app.get('/flags', (req, res) => { res.status(200).send('on'); })»;"), options: { constants: 'report' }, errors: [open('GET /flags')], twin: { code: app('', "app.get('/flags', requireAuth, (req, res) => { res.status(200).send('on'); });"), options: { constants: 'report' } } },
    {
      name: 'a request that is handed on with what is kept here',
      code: app('', "«app.get('/orders', (req, res) => { orders.answer(req, res, store.all()); load(); })»;") + 'declare const orders; declare const store; declare const load;', errors: [open('GET /orders')],
      twin: { code: app('', "app.get('/orders', (req, res) => { proxy.callOrders(req, res, paths.of('orders'), req.body); });") + 'declare const proxy; declare const paths;' },
    },
    {
      name: 'a request that is handed to a function that takes of it what it needs',
      code: app('', "«app.get('/orders', (req, res) => handle(req, res))»;") + 'async function handle(req, res) { const id = req.headers.host; res.json(await fetch(`https://x.test/${id}`)); }', errors: [open('GET /orders')],
      twin: { code: app('', "app.get('/orders', (req, res) => handle(req, res));") + "async function handle(req, res) { res.json(await fetch('https://x.test/', { headers: req.headers })); }" },
    },
    {
      name: 'NestJS: a method without a guard',
      code: nest('@Get() «list»() {}'), files: service(),
      errors: [open('GET /orders')],
      twin: { code: nest('@UseGuards(JwtGuard) @Get() list() {}'), files: service() },
    },
    {
      name: 'NestJS: a class without a guard',
      code: nest('@Get() «list»() {}'), files: service(),
      errors: [open('GET /orders')],
      twin: { code: nest('@Get() list() {}', '@UseGuards(JwtGuard)'), files: service() },
    },
    {
      name: 'NestJS: a guard that an application has',
      code: nest('@Get() «list»() {}'), files: service(),
      errors: [open('GET /orders')],
      twin: { code: nest('@Get() list() {}'), files: service({ ...main, ...guarded }) },
    },
    {
      name: 'NestJS: metadata that says it is public',
      code: nest("@SetMetadata('roles', []) @Get() «list»() {}").replace("SetMetadata('roles', [])", "SetMetadata('label', 'x')"), files: service(),
      errors: [open('GET /orders')],
      twin: { code: nest("@SetMetadata('isPublic', true) @Get() list() {}"), files: service() },
    },
    {
      name: 'NestJS: inherited methods, on the class that makes a way in of them',
      code: nest('').replace('class Orders {', 'class «Orders» extends Base {').replace("import { JwtGuard }", "import { Base } from './base';\nimport { JwtGuard }"),
      files: service({ ...main, 'src/base.ts': "import { Get } from '@nestjs/common';\nexport class Base { @Get('all') all() {} }" }),
      errors: [open('GET /orders/all')],
      twin: {
        code: nest('').replace('class Orders {', 'class Orders extends Base {').replace("import { JwtGuard }", "import { Base } from './base';\nimport { JwtGuard }"),
        files: service({ ...main, 'src/base.ts': "import { Get, UseGuards } from '@nestjs/common';\nexport class Base { @UseGuards(JwtGuard) @Get('all') all() {} }" }),
      },
    },
    {
      name: 'Express: nothing before it',
      code: app('', "«app.get('/orders', (req, res) => {})»;"),
      errors: [open('GET /orders')],
      twin: { code: app('app.use(requireAuth);', "app.get('/orders', (req, res) => {});") },
    },
    {
      name: 'Express: middleware that comes too late',
      code: app('', "«app.get('/orders', (req, res) => {})»;\napp.use(requireAuth);"),
      errors: [open('GET /orders')],
      twin: { code: app('', "app.use(requireAuth);\napp.get('/orders', (req, res) => {});") },
    },
    {
      name: 'Express: a handler that looks at nobody',
      code: app('', "«app.get('/orders', (req, res) => { res.json(orders.all()); })»;"),
      errors: [open('GET /orders')],
      twin: { code: app('', "app.get('/orders', (req, res) => { if (!req.user) throw new Error('no'); res.json(orders.all()); });") },
    },
    {
      name: 'Express: a page that is the same for everybody',
      code: app('', "«app.get('/orders', (req, res) => { res.sendFile(req.query.file); })»;"),
      errors: [open('GET /orders')],
      twin: { code: app('', "app.get('/orders', (req, res) => { res.sendFile('index.html'); });") },
    },
    {
      name: 'Koa',
      code: "import Koa from 'koa';\nimport Router from '@koa/router';\nconst app = new Koa();\nconst router = new Router();\n«router.get('/orders', async (ctx) => {})»;\napp.use(router.routes());",
      errors: [open('GET /orders')],
      twin: { code: "import Koa from 'koa';\nimport Router from '@koa/router';\nimport jwt from 'koa-jwt';\nconst app = new Koa();\nconst router = new Router();\napp.use(jwt({ secret }));\nrouter.get('/orders', async (ctx) => {});\napp.use(router.routes());" },
    },
    {
      name: 'Fastify',
      code: "import fastify from 'fastify';\nconst app = fastify();\n«app.get('/orders', async () => orders.all())»;",
      errors: [open('GET /orders')],
      twin: { code: "import fastify from 'fastify';\nconst app = fastify();\napp.addHook('onRequest', authenticate);\napp.get('/orders', async () => orders.all());" },
    },
    {
      name: 'a schema that leaves out who may call',
      code: fastify("«app.get('/orders', { schema: routes.get['/orders'] }, async () => orders.all())»;"), errors: [open('GET /orders')], files: schemas("{ method: 'get' }"),
      twin: { code: fastify("app.get('/orders', { schema: routes.get['/orders'] }, async () => orders.all());"), files: schemas("{ method: 'get', securityScheme: null }") },
    },
    {
      name: 'a schema that says who may call, which nobody asks',
      code: fastify("«app.get('/orders', { schema: { security: [{ bearer: [] }] } }, async () => orders.all())»;"), errors: [open('GET /orders')],
      twin: { code: fastify("app.get('/orders', { schema: { security: [] } }, async () => orders.all());") },
    },
    {
      name: 'a route whose config asks for somebody, and no hook does',
      code: fastify("«app.get('/orders', { config: { public: false, auth: true } }, async () => orders.all())»;"), errors: [open('GET /orders')],
      twin: { code: fastify("app.get('/orders', { config: { public: true } }, async () => orders.all());") },
    },
    {
      name: 'hapi',
      code: "import Hapi from '@hapi/hapi';\nconst server = Hapi.server();\nserver.route({ «method»: 'GET', path: '/orders', handler: () => orders.all() });", files: service({}),
      errors: [open('GET /orders')],
      twin: { code: "import Hapi from '@hapi/hapi';\nconst server = Hapi.server();\nserver.auth.default('session');\nserver.route({ method: 'GET', path: '/orders', handler: () => orders.all() });", files: service({}) },
    },
    {
      name: 'hapi: a path below which anything may be asked for',
      code: "import Hapi from '@hapi/hapi';\nconst server = Hapi.server();\nserver.route({ «method»: 'GET', path: '/orders/{rest*}', handler: (request) => orders.at(request.params.rest) });", files: service({}),
      errors: [open('GET /orders/{rest*}')],
      twin: { code: "import Hapi from '@hapi/hapi';\nconst server = Hapi.server();\nserver.route({ method: 'GET', path: '/{rest*}', handler: (request, h) => h.response(missing(request)).code(404) });", files: service({}) },
    },
    {
      name: 'routing-controllers',
      code: "import { Get, JsonController } from 'routing-controllers';\n@JsonController('/orders')\nexport class Orders { @Get() «list»() {} }",
      errors: [open('GET /orders')],
      twin: { code: "import { Authorized, Get, JsonController } from 'routing-controllers';\n@JsonController('/orders')\nexport class Orders { @Authorized() @Get() list() {} }" },
    },
    {
      name: 'inversify-express-utils',
      code: "import { controller, httpGet } from 'inversify-express-utils';\n@controller('/orders')\nexport class Orders { @httpGet('/') «list»() {} }",
      errors: [open('GET /orders')],
      twin: { code: "import { controller, httpGet } from 'inversify-express-utils';\nimport { requireAuth } from './auth';\n@controller('/orders', requireAuth)\nexport class Orders { @httpGet('/') list() {} }" },
    },
    {
      name: 'a profile with permissions: a guard alone names none',
      code: nest('@UseGuards(JwtGuard) @Get() «list»() {}'), files: service(), policy: acme,
      errors: [{ messageId: 'permission', data: { endpoint: 'GET /orders', remedy: named } }],
      twin: { code: nest("@RequirePermission('orders:read') @Get() list() {}"), files: service(), policy: acme },
    },
    {
      name: 'a profile with permissions: nothing at all',
      code: nest('@Get() «list»() {}'), files: service(), policy: acme,
      errors: [open('GET /orders', named)],
      twin: { code: nest('@OpenToAll() @Get() list() {}'), files: service(), policy: acme },
    },
    {
      name: 'a guard, where a permission is asked for',
      code: nest('@UseGuards(JwtGuard) @Get() «list»() {}'), files: service(), options: { level: 'permission' },
      errors: [{ messageId: 'permission', data: { endpoint: 'GET /orders', remedy } }],
      twin: { code: nest('@UseGuards(JwtGuard) @Get() list() {}'), files: service(), options: { level: 'guard' } },
    },
    {
      name: 'what is public by its nature, where that is to be declared',
      code: app('', "«app.post('/login', (req, res) => {})»;"), options: { publicByNature: 'report' },
      errors: [open('POST /login')],
      twin: { code: app('', "app.post('/login', (req, res) => {});"), options: { publicByNature: 'ignore' } },
    },
  ],
});
