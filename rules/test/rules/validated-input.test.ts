import { runRuleTable } from '../support/runRuleTable.ts';

const CLASS = 'Take it as a class whose properties have decorators of class-validator, or give it a pipe with a schema';
const SCHEMA = 'Check it with a schema before it is used';
const PIPE = 'Put a `ValidationPipe` before all endpoints';
const unvalidated = (endpoint: string, what: string, remedy: string) => ({ messageId: 'unvalidated', data: { endpoint, what, remedy } }) as const;
const noPipe = (endpoint: string, what: string) => ({ messageId: 'noPipe', data: { endpoint, what, remedy: PIPE } }) as const;

const main = (pipes: string): string => `import { NestFactory } from '@nestjs/core';\nimport { ValidationPipe } from '@nestjs/common';\nexport async function start(Module) {\n  const app = await NestFactory.create(Module);\n  ${pipes}\n}`;

let services = 0;
/** A service of its own: the pipe of an application is for its own endpoints alone. */
const service = (pipes: string, more: Record<string, string> = {}): Record<string, string> =>
  ({ 'package.json': JSON.stringify({ name: `shop-${services++}`, scripts: { start: 'node .' } }), 'src/main.ts': main(pipes), ...more });
const piped = (more: Record<string, string> = {}): Record<string, string> => service('app.useGlobalPipes(new ValidationPipe());', more);

const nest = (member: string, dto = '') => `
import { Body, Controller, Headers, ParseIntPipe, Post, Query } from '@nestjs/common';
import { IsString } from 'class-validator';
import { z } from 'zod';
${dto}
@Controller('orders')
export class Orders {
  ${member}
}
`;

const ADD = '@Post() «add»(@Body() dto: Dto) { return dto; }';
const SAFE = '@Post() add(@Body() dto: Dto) { return dto; }';
const RULES = 'export class Dto { @IsString() name: string; }';

const express = (register: string) => `
import express from 'express';
import mongoose from 'mongoose';
import { z } from 'zod';
import { celebrate } from 'celebrate';
const Order = mongoose.model('Order', new mongoose.Schema({ name: String }));
const schema = z.object({ name: z.string() });
const app = express();
${register}
`;

/** A service whose pipe is given by its module. */
const providing = (pipe: string): Record<string, string> =>
  service('', { 'src/our.ts': pipe, 'src/pipes.module.ts': "import { Module } from '@nestjs/common';\nimport { APP_PIPE } from '@nestjs/core';\nimport { OurPipe } from './our';\n@Module({ providers: [{ provide: APP_PIPE, useClass: OurPipe }] })\nexport class Pipes {}" });

const cqrs = (name: string, before: string): string => nest(`constructor(private readonly commandBus: CommandBus) {}\n  @Post() ${name}(@Body() dto: Dto) { return this.commandBus.execute(new AddOrder(dto)); }`, `import { CommandBus, CommandHandler } from '@nestjs/cqrs';
export class Dto { name: string; }
export class AddOrder { constructor(readonly dto: Dto) {} }
const schema = z.object({});
@CommandHandler(AddOrder)
export class AddOrderHandler { execute(command: AddOrder) { ${before} return command; } }`);

const sent = (name: string): string => nest(`constructor(private readonly commandBus: CommandBus) {}\n  @Post() ${name}(@Body() dto: Dto) { return this.commandBus.execute(new AddOrder(dto)); }`,
  "import { CommandBus } from '@nestjs/cqrs';\nimport { AddOrder } from './commands/add-order.command';\nexport class Dto { name: string; }");
const handled = (before: string, folder = 'handlers'): Record<string, string> => ({
  'src/commands/add-order.command.ts': 'export class AddOrder { constructor(readonly dto: unknown) {} }',
  [`src/commands/${folder}/add-order.handler.ts`]: `import { CommandHandler } from '@nestjs/cqrs';\nimport { z } from 'zod';\nimport { AddOrder } from '../add-order.command';\nconst schema = z.object({});\n@CommandHandler(AddOrder)\nexport class AddOrderHandler { execute(command: AddOrder) { ${before} return command; } }`,
});

const acme = { services: [{ name: 'shop', path: '.', profile: 'acme' }] };

/** Decorators of the service: one wraps a method and parses what it is given, the other only counts. */
const decorators = { 'src/decorators.ts': `export function Checks(schema) {
  return (target, key, descriptor) => { const original = descriptor.value; descriptor.value = function (...args) { args[0] = schema.parse(args[0]); return original.apply(this, args); }; };
}
export function Traced(name) {
  return (target, key, descriptor) => { const original = descriptor.value; descriptor.value = function (...args) { count(name); return original.apply(this, args); }; };
}` };
const useCase = (name: string, decorator: string, more = ''): string => nest(`constructor(private readonly adder: Adder) {}\n  @Post() ${name}(@Body() dto: any) { return this.adder.execute(dto); }`,
  `import { Checks, Traced } from './decorators';\n${more}\nconst CreateOrder = z.object({ name: z.string() });\nclass Adder { ${decorator}\n  execute(dto: unknown) { return [dto]; } }`);

const injected = (name: string): string => nest(`constructor(private readonly adder: Adder) {}\n  @Post() ${name}(@Body() dto: any) { return this.adder.execute(dto); }`, "import { Adder } from './adder';");
const bound = (by: string, decorator: string): Record<string, string> => ({
  ...decorators,
  'src/orders/adder.ts': 'export abstract class Adder { abstract execute(dto: unknown): unknown }',
  'src/orders/add-order.ts': `import { z } from 'zod';\nimport { Checks, Traced } from '../decorators';\nconst CreateOrder = z.object({ name: z.string() });\nexport class AddOrder { ${decorator}\n  execute(dto: unknown) { return [dto]; } }`,
  'src/orders/module.ts': `import { Module } from '@nestjs/common';\nimport { Adder } from './adder';\nimport { AddOrder } from './add-order';\n@Module({ providers: [{ provide: Adder, ${by} }] })\nexport class OrdersModule {}`,
});

runRuleTable({
  id: 'validated-input',
  valid: [
    { name: 'an application that is not seen: unknown abstains', code: nest(SAFE, RULES), files: { 'package.json': '{ "name": "library", "scripts": { "start": "node ." } }' } },
    { name: 'a base class that can not be found', code: nest(SAFE, "import { Gone } from '@acme/gone';\nexport class Dto extends Gone {}"), files: piped() },
    { name: 'a path, unless asked for', code: express("app.get('/orders/:id', (req, res) => { Order.findById(req.params.id); });") },
    { name: 'a text of the query, unless asked for', code: nest("@Post() add(@Query('name') name: string) { return name; }"), files: piped() },
    { name: 'what it hands on can not be followed', code: express("app.post('/orders', (req, res) => { container.orders.create(req.body); });") },
    { name: 'a class with nothing in it', code: nest(SAFE, 'export class Dto {}'), files: piped() },
    { name: 'an example', file: 'examples/app.ts', code: express("app.post('/orders', (req, res) => { Order.create(req.body); });") },
  ],
  invalid: [
    {
      name: 'a body that is looked into on its way to another service',
      code: express("import Stripe from 'stripe';\nconst stripe = new Stripe('k');\n«app.post('/refunds', async (req, res) => { Order.findById(req.body.id); res.json(await stripe.refunds.create({ metadata: req.body })); })»;"),
      errors: [unvalidated('POST /refunds', 'body', SCHEMA)],
      twin: { code: express("import Stripe from 'stripe';\nconst stripe = new Stripe('k');\napp.post('/refunds', async (req, res) => { res.json(await stripe.refunds.create({ metadata: req.body })); });") },
    },
    {
      name: 'a body that goes into the database',
      code: nest("constructor(private readonly orders: Repository<Order>) {}\n  @Post() «add»(@Body() order) { return this.orders.save({ order }); }", "import { Repository } from 'typeorm';\nclass Order {}"), files: service(''), errors: [unvalidated('POST /orders', 'body', SCHEMA)],
      twin: { code: nest("constructor(private readonly http: HttpService) {}\n  @Post() add(@Body() order) { return this.http.post('https://x.test', order); }", "import { HttpService } from '@nestjs/axios';"), files: service('') },
    },
    {
      name: 'a body that is passed on, where that is reported',
      code: express("import axios from 'axios';\n«app.post('/orders', (req, res) => axios.post('https://x.test', req.body))»;"), options: { relayed: 'report' },
      errors: [unvalidated('POST /orders', 'body', SCHEMA)],
      twin: { code: express("import axios from 'axios';\napp.post('/orders', (req, res) => axios.post('https://x.test', schema.parse(req.body)));"), options: { relayed: 'report' } },
    },
    {
      name: 'a pipe of the service that makes anything of a query',
      code: nest('@Get() «list»(@Query(Relations) relations: string[]) { return relations; }', "import { Get } from '@nestjs/common';\nclass Relations { transform(value) { return value.relations.split(',').map((one) => JSON.parse(one)); } }"), files: service(''),
      errors: [unvalidated('GET /orders', 'query (string[])', CLASS)],
      twin: { code: nest('@Get() list(@Query(Relations) relations: string[]) { return relations; }', "import { Get } from '@nestjs/common';\nclass Relations { transform(value) { if (!value.relations) return []; const { relations } = value; return relations.split(',').map((one) => one.trim()); } }"), files: service('') },
    },
    {
      name: 'a number that nobody asks whether it is one',
      code: express("«app.get('/orders', async (req, res) => { const id = parseInt(req.query.id); res.json(await Order.find({ id })); })»;"), errors: [unvalidated('GET /orders', 'query', SCHEMA)],
      twin: { code: express("app.get('/orders', async (req, res) => { const id = parseInt(req.query.id); if (isNaN(id)) return res.status(400).end(); res.json(await Order.find({ id })); });") },
    },
    {
      name: 'a field that is checked as a number, beside one that is not',
      code: express("«app.get('/orders', async (req, res) => { const { id, name } = req.query; if (!parseInt(id)) return res.status(400).end(); res.json(await Order.find({ name, id: parseInt(id) })); })»;"), errors: [unvalidated('GET /orders', 'query', SCHEMA)],
      twin: { code: express("app.get('/orders', async (req, res) => { const { id } = req.query; if (!parseInt(id)) return res.status(400).end(); res.json(await Order.find({ id: parseInt(id) })); });") },
    },
    {
      name: 'a field that is only compared with a text that it is made, and handed on',
      code: express("«app.get('/consent', async (req, res) => { const state = req.query['state']; if (!state) return res.status(400).end(); res.json(await Order.find({ state })); })»;"), errors: [unvalidated('GET /consent', 'query', SCHEMA)],
      twin: { code: express("app.get('/consent', async (req, res) => { const state = req.query['state']?.toString(); if (!state) return res.status(400).end(); const parts = state.split(':'); res.json(await Order.find({ order: parts[0] })); });") },
    },
    {
      name: 'two fields that are made texts',
      code: express("«app.get('/consent', async (req, res) => { const state = String(req.query.state); const code = String(req.query.code); if (!state || !code) return res.status(400).end(); res.json(await Order.find({ state, code })); })»;"), errors: [unvalidated('GET /consent', 'query', SCHEMA)],
      twin: { code: express("app.get('/consent', async (req, res) => { const state = String(req.query.state); if (!state) return res.status(400).end(); res.json(await Order.find({ state })); });") },
    },
    {
      name: 'two numbers, of which one is asked for',
      code: express("«app.get('/events', async (req, res) => { const after = parseInt(String(req.query.after), 10); const take = parseInt(String(req.query.take), 10); if (!Number.isInteger(after)) return res.status(400).end(); res.json(await Order.find({ after, take })); })»;"), errors: [unvalidated('GET /events', 'query', SCHEMA)],
      twin: { code: express("app.get('/events', async (req, res) => { const raw = req.query.after; const after = raw === undefined ? 0 : Number.parseInt(String(raw), 10); const take = parseInt(req.query.take, 10); if (!Number.isInteger(after) || after < 0) return res.status(400).end(); if (!Number.isInteger(take)) return res.status(400).end(); res.json(await Order.find({ after, take })); });") },
    },
    {
      name: 'NestJS: a pipe of the service that only asks whether there is anything',
      code: nest("@Get() «find»(@Query('id', Positive) id: number) { return id; }", "import { Get } from '@nestjs/common';\nclass Positive { transform(value) { if (!value) throw new BadRequestException(); return value; } }"), files: service(''),
      errors: [unvalidated('GET /orders', 'query field id (number)', CLASS)],
      twin: { code: nest("@Get() find(@Query('id', Positive) id: number) { return id; }", "import { Get } from '@nestjs/common';\nclass Positive { transform(value) { if (/^\\d+$/.test(value)) { const number = parseInt(value, 10); if (number > 0) { return value; } } throw new BadRequestException(); } }"), files: service('') },
    },
    {
      name: 'NestJS: a pipe of the service that refuses nothing of what it is given',
      code: nest("@Get() «find»(@Query('id', Numbers) id: number) { return id; }", "import { Get } from '@nestjs/common';\nclass Numbers { transform(value) { if (!this.clock.isOpen()) throw new BadRequestException(); return value; } }"), files: service(''),
      errors: [unvalidated('GET /orders', 'query field id (number)', CLASS)],
      twin: { code: nest("@Get() find(@Query('id', Numbers) id: number) { return id; }", "import { Get } from '@nestjs/common';\nclass Numbers { transform(value) { const number = Number(value); if (isNaN(number)) throw new BadRequestException(); return number; } }"), files: service('') },
    },
    {
      name: 'NestJS: a pipe that is called by hand',
      code: nest("@Post() async «add»(@Req() request) { return Orders.make(await new Pipe().transform(request.body['id'], null)); }", "import { Req } from '@nestjs/common';\nclass Pipe { transform(value) { return value; } }"), files: service(''),
      errors: [unvalidated('POST /orders', 'body', SCHEMA)],
      twin: { code: nest("@Post() async add(@Req() request) { return Orders.make(await new ParseIntPipe().transform(request.body['id'], null)); }", "import { Req } from '@nestjs/common';"), files: service('') },
    },
    {
      name: 'NestJS: a body that nothing becomes of',
      code: nest("@Post(':id') «add»(@Param('id') id: string, @Body() dto: Dto) { this.last = dto; return `#${id}`; }", "import { Param } from '@nestjs/common';\nexport class Dto { name: string; }"), files: piped(), errors: [unvalidated('POST /orders/:id', 'body (Dto)', CLASS)],
      twin: { code: nest("@Post(':id') add(@Param('id') id: string, @Body() dto: Dto) { return `#${id}`; }", "import { Param } from '@nestjs/common';\nexport class Dto { name: string; }"), files: piped() },
    },
    {
      name: 'a service that has scripts beside it, not a package of scripts alone',
      files: { 'package.json': JSON.stringify({ name: 'orders', scripts: { start: 'node .', 'load-all': 'ts-node src/load.ts', check: 'ts-node src/check.ts', 'send-mail': 'tsx src/mail.ts' } }) },
      file: 'src/interactive.ts',
      code: express("«app.post('/analyze', (req, res) => { Order.create({ name: req.body.name }); })»;"), errors: [unvalidated('POST /analyze', 'body', SCHEMA)],
      twin: { files: { 'package.json': JSON.stringify({ name: 'utils', scripts: { 'load-all': 'ts-node src/load.ts', check: 'ts-node src/check.ts', 'send-mail': 'tsx src/mail.ts' } }) }, code: express("app.post('/analyze', (req, res) => { Order.create({ name: req.body.name }); });") },
    },
    {
      name: 'Express: a body that becomes more than a line of a log',
      code: express("«app.post('/orders', (req, res) => { try { Order.findById(req.body.id); } catch (err) { logger.error(`failed ${JSON.stringify(req.body)}`, err); } })»;"), errors: [unvalidated('POST /orders', 'body', SCHEMA)],
      twin: { code: express("app.post('/orders', (req, res) => { try { Order.findById(req.params.id); } catch (err) { logger.error(`failed ${JSON.stringify(req.body)}`, err); } });") },
    },
    {
      name: 'NestJS: a body that becomes more than a line of a log',
      code: nest('@Post() «add»(@Body() dto: unknown) { this.catalog.warn({ message: JSON.stringify(dto) }); return 1; }'), files: piped(), errors: [unvalidated('POST /orders', 'body (unknown)', CLASS)],
      twin: { code: nest('@Post() add(@Body() dto: unknown) { this.logger.warn({ message: JSON.stringify(dto) }); return 1; }'), files: piped() },
    },
    {
      name: 'Express: a text that is made and not escaped',
      code: express("«app.get('/orders', (req, res) => { Order.find({ name: String(req.query.name || '') }); })»;"), errors: [unvalidated('GET /orders', 'query', SCHEMA)],
      twin: { code: express("import escapeStringRegexp from 'escape-string-regexp';\napp.get('/orders', (req, res) => { try { Order.find({ name: new RegExp(escapeStringRegexp(String(req.query.name || ''))) }); } catch (err) { logger.error(`failed ${req.query.name}`, err); } });") },
    },
    {
      name: 'NestJS: a field of the body that is not refused by what it is',
      code: nest("@Post() «add»(@Body() body: { status?: string; note?: string }) { if (body.status !== undefined) { if (!this.open) { throw new BadRequestException('closed'); } } if (typeof body.note !== 'string') { throw new BadRequestException('note'); } return this.orders.add(body.status, body.note); }"), files: piped(),
      errors: [unvalidated('POST /orders', 'body ({ status?: string; note?: string })', CLASS)],
      twin: { code: nest("@Post() add(@Body() body: { status?: string; note?: string }) { if (body.status !== undefined) { if (!Object.values(Status).includes(body.status)) { throw new BadRequestException('status'); } } if (typeof body.note !== 'string') { throw new BadRequestException('note'); } return this.orders.add(body.status, body.note); }"), files: piped() },
    },
    {
      name: 'Express: a field of the body that is refused only where it is missing',
      code: express("«app.post('/orders', (req, res) => { const { name } = req.body; if (!name) { res.status(400).end(); return; } Order.create({ name }); })»;"), errors: [unvalidated('POST /orders', 'body', SCHEMA)],
      twin: { code: express("app.post('/orders', (req, res) => { const { name } = req.body; if (typeof name !== 'string') { res.status(400).end(); return; } Order.create({ name }); });") },
    },
    {
      name: 'NestJS: a method of the service that is decorated by what validates nothing',
      code: useCase('«add»', "@Traced(CreateOrder)"), files: piped(decorators),
      errors: [unvalidated('POST /orders', 'body (any)', CLASS)],
      twin: { code: useCase('add', '@Checks(CreateOrder)'), files: piped(decorators) },
    },
    {
      name: 'NestJS: a decorator of a package that is given a name',
      code: useCase('«add»', "@Log('CreateOrder')", "import { Log } from '@acme/log';"), files: piped(decorators),
      errors: [unvalidated('POST /orders', 'body (any)', CLASS)],
      twin: { code: useCase('add', '@Fits(CreateOrder)', "import { Fits } from '@acme/fits';"), files: piped(decorators) },
    },
    {
      name: 'NestJS: an abstract class that the module binds to what validates nothing',
      code: injected('«add»'), files: piped(bound('useFactory: (store: Store) => new AddOrder(store)', '@Traced(CreateOrder)')), file: 'src/orders/controller.ts',
      errors: [unvalidated('POST /orders', 'body (any)', CLASS)],
      twin: { code: injected('add'), files: piped(bound('useFactory: (store: Store) => new AddOrder(store)', '@Checks(CreateOrder)')) },
    },
    {
      name: 'NestJS: an abstract class that the module binds by its class',
      code: injected('«add»'), files: piped(bound('useClass: AddOrder', '@Traced(CreateOrder)')), file: 'src/orders/controller.ts',
      errors: [unvalidated('POST /orders', 'body (any)', CLASS)],
      twin: { code: injected('add'), files: piped(bound('useFactory: chosen', '@Traced(CreateOrder)')) },
    },
    {
      name: 'NestJS: a class, not an interface whose methods are seen nowhere',
      code: nest('constructor(private readonly adder: Adder) {}\n  @Post() «add»(@Body() dto: any) { return this.adder.execute(dto); }', 'class Adder { execute(dto: unknown) { return [dto]; } }'), files: piped(),
      errors: [unvalidated('POST /orders', 'body (any)', CLASS)],
      twin: { code: nest("constructor(@Inject('adder') private readonly adder: Adder) {}\n  @Post() add(@Body() dto: any) { return this.adder.execute(dto); }", "import { Inject } from '@nestjs/common';\ninterface Adder { execute(dto: unknown): unknown }"), files: piped() },
    },
    {
      name: 'NestJS: an interceptor that refuses nothing of the body',
      code: nest("@Post() @UseInterceptors(Mutable) «add»(@Body() ids: string[]) { return ids; }", "import { UseInterceptors } from '@nestjs/common';\nclass Mutable { intercept(context, next) { const req = context.switchToHttp().getRequest(); if (this.store.isClosed(req.params.id)) { throw new BadRequestException(); } return next.handle(); } }"), files: piped(),
      errors: [unvalidated('POST /orders', 'body (string[])', CLASS)],
      twin: { code: nest("@Post() @UseInterceptors(Complete) add(@Body() ids: string[]) { return ids; }", "import { UseInterceptors } from '@nestjs/common';\nclass Complete { intercept(context, next) { const req = context.switchToHttp().getRequest(); const ids = req.body; if (this.store.all().length !== ids.length) { throw new BadRequestException(); } return next.handle(); } }"), files: piped() },
    },
    {
      name: 'NestJS: a pipe that gives what it is given in something else',
      code: nest("@Get() «find»(@Query(Pages) pages: FindOptions) { return pages; }", "import { Get } from '@nestjs/common';\ninterface FindOptions { skip?: number }\nclass Pages { transform(value) { const options = {}; const skip = toInt(value.skip); options.skip = skip; options.where = value.where; return options; } }"), files: piped(),
      errors: [unvalidated('GET /orders', 'query (FindOptions)', CLASS)],
      twin: { code: nest("@Get() find(@Query(Pages) pages: FindOptions) { return pages; }", "import { Get } from '@nestjs/common';\ninterface FindOptions { skip?: number }\nclass Pages { transform(value) { const options = {}; const skip = toInt(value.skip); options.skip = skip; options.where = whereOf(value.where); return options; } }"), files: piped() },
    },
    {
      name: 'NestJS: a body that is not compared with its signature',
      code: nest("@Post() «add»(@Body() body: { id?: string; token?: string }) { if (expected(body.id) !== body.token) return null; return this.orders.remove(body.id); }"), files: piped(),
      errors: [unvalidated('POST /orders', 'body ({ id?: string; token?: string })', CLASS)],
      twin: { code: nest("@Post() add(@Body() body: { id?: string; token?: string }) { if (!timingSafeEqual(Buffer.from(expected(body.id)), Buffer.from(body.token))) return null; return this.orders.remove(body.id); }", "import { timingSafeEqual } from 'node:crypto';"), files: piped() },
    },
    {
      name: 'NestJS: a body whose signature the service that is called does not compare',
      code: nest("constructor(private readonly hooks: Hooks) {}\n  @Post() «add»(@Body() body: any) { return this.hooks.take(body); }", "class Hooks { take(body) { return this.orders.remove(body.id); } }"), files: piped(),
      errors: [unvalidated('POST /orders', 'body (any)', CLASS)],
      twin: { code: nest("constructor(private readonly hooks: Hooks) {}\n  @Post() add(@Body() body: any, @Req() req) { return this.hooks.take(req, body); }", "import { Webhook } from 'svix';\nclass Hooks { take(req, body) { const hook = new Webhook(this.secretOf(body.shop)); return this.orders.remove(hook.verify(req.rawBody, req.headers).id); } }"), files: piped() },
    },
    {
      name: 'NestJS: a signature that another method compares',
      code: nest("constructor(private readonly hooks: Hooks) {}\n  @Post() «add»(@Body() body: any) { return this.hooks.take(body); }", "class Hooks { take(body) { return this.orders.remove(body.id); }\n  takeSigned(body) { events.verifySignature(this.key, JSON.stringify(body)); return this.take(body); } }"), files: piped(),
      errors: [unvalidated('POST /orders', 'body (any)', CLASS)],
      twin: { code: nest("constructor(private readonly hooks: Hooks) {}\n  @Post() add(@Body() body: any) { return this.hooks.takeSigned(body); }", "class Hooks { take(body) { return this.orders.remove(body.id); }\n  takeSigned(body) { events.verifySignature(this.key, JSON.stringify(body)); return this.take(body); } }"), files: piped() },
    },
    {
      name: 'Express: a token that a function only reads, not one that it verifies',
      code: express("«app.get('/joined', async (req, res) => { await joins(store)(req.query.token); })»;\nfunction isFit(token) { return claimsOf(token).exp > Date.now(); }\nfunction joins(store) { return async function joined(token) { if (!isFit(token)) throw new Error('token'); await store.update(claimsOf(token).member); }; }"), errors: [unvalidated('GET /joined', 'query', SCHEMA)],
      twin: { code: `import jwt from 'jsonwebtoken';\n${express("app.get('/joined', async (req, res) => { await joins(store)(req.query.token); });\nfunction isFit(token) { try { return jwt.verify(token, key).exp > Date.now(); } catch { return false; } }\nfunction joins(store) { return async function joined(token) { if (!isFit(token)) throw new Error('token'); await store.update(claimsOf(token).member); }; }")}` },
    },
    {
      name: 'Express: a name that is one of two things compared, not each what is known',
      code: express("«app.post('/in', (req, res) => { const { name, word } = req.body; if (name === admin.name || word === admin.word) { res.json({ token: sign({ name }) }); } else { res.status(401).end(); } })»;"), errors: [unvalidated('POST /in', 'body', SCHEMA)],
      twin: { code: express("app.post('/in', (req, res) => { const { name, word } = req.body; if (name === admin.name && word === admin.word) { res.json({ token: sign({ name }) }); } else { res.status(401).end(); } });") },
    },
    {
      name: 'Express: a name that is used where it is not what it was compared with',
      code: express("«app.post('/in', (req, res) => { const { name } = req.body; if (name === admin.name) { res.json({ name }); } else { res.json(store.find(name)); } })»;"), errors: [unvalidated('POST /in', 'body', SCHEMA)],
      twin: { code: express("app.post('/in', (req, res) => { const { name } = req.body; if (name === admin.name) { res.json(store.find(name)); } else { res.json({}); } });") },
    },
    {
      name: 'Express: what is written to a table, not what an action is called with that has a schema',
      code: express("«app.post('/bans', async (req, res) => { const { user } = req.body; await table.call('user.ban', { user }); })»;\nimport { ServiceBroker } from 'moleculer';\nconst broker = new ServiceBroker();\nimport table from 'pg';"), errors: [unvalidated('POST /bans', 'body', SCHEMA)],
      twin: { code: express("app.post('/bans', async (req, res) => { const { user } = req.body; await broker.call('user.ban', { user }); });\nimport { ServiceBroker } from 'moleculer';\nconst broker = new ServiceBroker();") },
    },
    {
      name: 'an application that takes requests for demonstrations',
      file: 'src/request-demo/app.ts', code: express("«app.post('/orders', (req, res) => { Order.create({ name: req.body.name }); })»;"), errors: [unvalidated('POST /orders', 'body', SCHEMA)],
      twin: { file: 'apps/orders-demo/app.ts', code: express("app.post('/orders', (req, res) => { Order.create({ name: req.body.name }); });") },
    },
    {
      name: 'NestJS: a list of which only that it is one is asked',
      code: nest("@Post() «add»(@Body() body: { ids: string[] }) { if (!Array.isArray(body.ids)) { throw new BadRequestException('ids'); } return this.orders.add(body.ids); }"), files: piped(),
      errors: [unvalidated('POST /orders', 'body ({ ids: string[] })', CLASS)],
      twin: { code: nest("@Post() add(@Body() body: { id: string }) { if (typeof body.id !== 'string') { throw new BadRequestException('id'); } return this.orders.add(body.id); }"), files: piped() },
    },
    { name: 'NestJS: a class without rules', code: nest(ADD, 'export class Dto { name: string; }'), files: piped(), errors: [unvalidated('POST /orders', 'body (Dto)', CLASS)], twin: { code: nest(SAFE, RULES), files: piped() } },
    { name: 'NestJS: an interface', code: nest(ADD, 'export interface Dto { name: string }'), files: piped(), errors: [unvalidated('POST /orders', 'body (Dto)', CLASS)], twin: { code: nest(SAFE, RULES), files: piped() } },
    { name: 'NestJS: any', code: nest('@Post() «add»(@Body() dto: any) { return dto; }'), files: piped(), errors: [unvalidated('POST /orders', 'body (any)', CLASS)], twin: { code: nest('@Post() add(@Body() dto: any) { return z.object({}).parse(dto); }'), files: piped() } },
    { name: 'NestJS: a field of the body', code: nest("@Post() «add»(@Body('count') count: number) { return count; }"), files: piped(), errors: [unvalidated('POST /orders', 'body field count (number)', CLASS)], twin: { code: nest("@Post() add(@Body('count', ParseIntPipe) count: number) { return count; }"), files: piped() } },
    { name: 'NestJS: a list', code: nest('@Post() «add»(@Body() dto: Dto[]) { return dto; }', RULES), files: piped(), errors: [unvalidated('POST /orders', 'body (Dto[])', CLASS)], twin: { code: nest(SAFE, RULES), files: piped() } },
    { name: 'NestJS: rules in another file, and none there', code: nest(ADD, "import { Dto } from './dto';"), files: piped({ 'src/dto.ts': 'export class Dto { name: string; }' }), errors: [unvalidated('POST /orders', 'body (Dto)', CLASS)], twin: { code: nest(SAFE, "import { Dto } from './dto';"), files: piped({ 'src/dto.ts': `import { IsString } from 'class-validator';\n${RULES}` }) } },
    { name: 'NestJS: rules, and no pipe', code: nest(ADD, RULES), files: service(''), errors: [noPipe('POST /orders', 'body (Dto)')], twin: { code: nest(SAFE, RULES), files: piped() } },
    { name: 'NestJS: no pipe, once a file', code: nest(`${ADD}\n  @Post('more') more(@Body() dto: Dto) { return dto; }`, RULES), files: service(''), errors: [noPipe('POST /orders', 'body (Dto)')], twin: { code: nest(`${SAFE}\n  @Post('more') more(@Body() dto: Dto) { return dto; }`, RULES), files: piped() } },
    { name: 'Express: a body', code: express("«app.post('/orders', (req, res) => { Order.create({ name: req.body.name }); })»;"), errors: [unvalidated('POST /orders', 'body', SCHEMA)], twin: { code: express("app.post('/orders', (req, res) => { const body = schema.parse(req.body); Order.create({ name: body.name }); });") } },
    { name: 'Express: middleware', code: express("«app.post('/orders', express.json(), (req, res) => { Order.create({ name: req.body.name }); })»;"), errors: [unvalidated('POST /orders', 'body', SCHEMA)], twin: { code: express("app.post('/orders', celebrate({ body: {} }), (req, res) => { Order.create({ name: req.body.name }); });") } },
    { name: 'Express: body and query at once', code: express("«app.post('/orders', (req, res) => { Order.create({ name: req.body.name, page: req.query.page }); })»;"), errors: [unvalidated('POST /orders', 'body, query', SCHEMA)], twin: { code: express("app.post('/orders', (req, res) => { Order.create(schema.parse({ ...req.body, ...req.query })); });") } },
    { name: 'Express: the path, where asked for', code: express("«app.get('/orders/:id', (req, res) => { Order.findById(req.params.id); })»;"), options: { params: 'report' }, errors: [unvalidated('GET /orders/:id', 'params', SCHEMA)], twin: { code: express("app.get('/orders/:id', (req, res) => { Order.findById(req.params.id); });"), options: {} } },
    { name: 'a query, where it is to be left alone', code: express("«app.get('/orders', (req, res) => { Order.find({ page: req.query.page }); })»;"), errors: [unvalidated('GET /orders', 'query', SCHEMA)], twin: { code: express("app.get('/orders', (req, res) => { Order.find({ page: req.query.page }); });"), options: { query: 'ignore' } } },
    { name: 'a body, where it is to be left alone', code: express("«app.post('/orders', (req, res) => { Order.create({ name: req.body.name }); })»;"), errors: [unvalidated('POST /orders', 'body', SCHEMA)], twin: { code: express("app.post('/orders', (req, res) => { Order.create({ name: req.body.name }); });"), options: { body: 'ignore' } } },
    { name: 'a text of the query, where asked for', code: nest("@Post() «add»(@Query('name') name: string) { return name; }"), files: piped(), options: { textFields: 'report' }, errors: [unvalidated('POST /orders', 'query field name (string)', CLASS)], twin: { code: nest("@Post() add(@Query('name') name: string) { return name; }"), files: piped(), options: {} } },
    { name: 'Koa', code: "import Koa from 'koa';\nimport Router from '@koa/router';\nconst router = new Router();\n«router.post('/orders', async (ctx) => { const { name } = ctx.request.body; ctx.body = name; })»;\nnew Koa().use(router.routes());", errors: [unvalidated('POST /orders', 'body', SCHEMA)], twin: { code: "import Koa from 'koa';\nimport Router from '@koa/router';\nimport { schema } from './schema';\nconst router = new Router();\nrouter.post('/orders', validate(schema), async (ctx) => { const { name } = ctx.request.body; ctx.body = name; });\nnew Koa().use(router.routes());" } },
    { name: 'Fastify', code: "import fastify from 'fastify';\nconst app = fastify();\n«app.post('/orders', async (request) => { const { name } = request.body; return name; })»;", errors: [unvalidated('POST /orders', 'body', SCHEMA)], twin: { code: "import fastify from 'fastify';\nconst app = fastify();\napp.post('/orders', { schema: { body: { type: 'object' } } }, async (request) => { const { name } = request.body; return name; });" } },
    { name: 'hapi', code: "export const routes = [{ «method»: 'POST', path: '/orders', handler: (request) => { const { name } = request.payload; return name; } }];", errors: [unvalidated('POST /orders', 'body', SCHEMA)], twin: { code: "import Joi from 'joi';\nexport const routes = [{ method: 'POST', path: '/orders', options: { validate: { payload: Joi.object() } }, handler: (request) => { const { name } = request.payload; return name; } }];" } },
    { name: 'routing-controllers', code: "import { Body, JsonController, Post } from 'routing-controllers';\n@JsonController('/orders')\nexport class Orders { @Post() «add»(@Body() dto: any) { return dto; } }", errors: [unvalidated('POST /orders', 'body (any)', SCHEMA)], twin: { code: "import { Body, JsonController, Post } from 'routing-controllers';\nimport { IsString } from 'class-validator';\nexport class Dto { @IsString() name: string; }\n@JsonController('/orders')\nexport class Orders { @Post() add(@Body() dto: Dto) { return dto; } }" } },
    { name: 'inversify-express-utils', code: "import { controller, httpPost, requestBody } from 'inversify-express-utils';\n@controller('/orders')\nexport class Orders { @httpPost('/') «add»(@requestBody() dto: any) { return dto; } }", errors: [unvalidated('POST /orders', 'body (any)', SCHEMA)], twin: { code: "import { controller, httpPost, requestBody } from 'inversify-express-utils';\n@controller('/orders')\nexport class Orders { @httpPost('/', validate(schema)) add(@requestBody() dto: any) { return dto; } }" } },
    { name: 'NestJS: a pipe that converts makes a single field what its type says', code: nest("@Post() «add»(@Query('all') all: boolean) { return all; }"), files: piped(), errors: [unvalidated('POST /orders', 'query field all (boolean)', CLASS)], twin: { code: nest("@Post() add(@Query('all') all: boolean) { return all; }"), files: service('app.useGlobalPipes(new ValidationPipe({ transform: true }));') } },
    { name: 'NestJS: a pipe that converts leaves lists and bodies as they are', code: nest("@Post() «add»(@Query('ids') ids: string[], @Body('all') all: boolean) { return [ids, all]; }"), files: service('app.useGlobalPipes(new ValidationPipe({ transform: true }));'), errors: [unvalidated('POST /orders', 'query field ids (string[]), body field all (boolean)', CLASS)], twin: { code: nest("@Post() add(@Query('id') id: number) { return id; }"), files: service('app.useGlobalPipes(new ValidationPipe({ transform: true }));') } },
    { name: 'NestJS: a pipe of the company that is told to convert', code: nest("@Post() «add»(@Query('all') all: boolean) { return all; }"), files: providing("import { ValidationPipe } from '@nestjs/common';\nexport class OurPipe extends ValidationPipe { constructor() { super({ whitelist: true }); } }"), errors: [unvalidated('POST /orders', 'query field all (boolean)', CLASS)], twin: { code: nest("@Post() add(@Query('all') all: boolean) { return all; }"), files: providing("import { ValidationPipe } from '@nestjs/common';\nexport class OurPipe extends ValidationPipe { constructor() { super({ transform: true }); } }") } },
    { name: 'NestJS: a command that its handler validates', code: cqrs('«add»', ''), files: piped(), errors: [unvalidated('POST /orders', 'body (Dto)', CLASS)], twin: { code: cqrs('add', 'schema.parse(command);'), files: piped() } },
    { name: 'NestJS: a command whose handler stands in a folder for them', code: sent('«add»'), files: piped(handled('')), errors: [unvalidated('POST /orders', 'body (Dto)', CLASS)], twin: { code: sent('add'), files: piped(handled('schema.parse(command);')) } },
    { name: 'NestJS: a command whose handler is not seen', code: sent('«add»').replace('return this.commandBus.execute(new AddOrder(dto))', 'this.names.push(dto.name); return this.commandBus.execute(new AddOrder({}))'), files: piped(handled('', 'elsewhere')), errors: [unvalidated('POST /orders', 'body (Dto)', CLASS)], twin: { code: sent('add'), files: piped(handled('', 'elsewhere')) } },
    { name: 'NestJS: a secret that its sender shows', code: nest("@Post() «add»(@Headers('x-label') label: string, @Body() dto: any) { return dto; }"), files: piped(), errors: [unvalidated('POST /orders', 'body (any)', CLASS)], twin: { code: nest("@Post() add(@Headers('x-webhook-secret') secret: string, @Body() dto: any) { return dto; }"), files: piped() } },
    { name: 'NestJS: pipes of a package among the providers', code: nest(ADD, RULES), files: service('', { 'src/config.ts': "import { CORE_APP_FILTERS } from '@acme/core';\nexport const config = { providers: () => [...CORE_APP_FILTERS] };" }), errors: [noPipe('POST /orders', 'body (Dto)')], twin: { code: nest(SAFE, RULES), files: service('', { 'src/config.ts': "import { CORE_APP_PIPES } from '@acme/core';\nexport const config = { providers: () => [...CORE_APP_PIPES] };" }) } },
    { name: 'Express: a query that is only compared', code: express("«app.get('/orders', (req, res) => { const all = req.query.all; Order.find({ all }); })»;"), errors: [unvalidated('GET /orders', 'query', SCHEMA)], twin: { code: express("app.get('/orders', (req, res) => { const all = req.query.all === 'true'; if (req.query.few) Order.find({ few: true }); Order.find({ all }); });") } },
    { name: 'Express: a body that is asked for one field and handed on', code: express("«app.post('/orders', (req, res) => { if (!req.body.name) throw new Error('no name'); Order.create(req.body); })»;"), errors: [unvalidated('POST /orders', 'body', SCHEMA)], twin: { code: express("app.post('/orders', (req, res) => { if (!req.body.name) throw new Error('no name'); Order.create({}); });") } },
    { name: 'a profile with a validator of its own', code: express("«app.post('/orders', (req, res) => { Order.create({ name: req.body.name }); })»;"), policy: acme, errors: [unvalidated('POST /orders', 'body', 'Validate it with `Checked`')], twin: { code: express("import { Checked } from '@acme/platform';\napp.post('/orders', Checked(schema), (req, res) => { Order.create({ name: req.body.name }); });"), policy: acme } },
  ],
});
