import { expect, test } from 'vitest';
import type { Tree } from '../projectOf.ts';
import { accessOf } from './accessOf.ts';

const express = (use: string, handler = '(req, res) => {}', more: Tree = {}): Tree => ({
  'app.js': `const express = require('express');\nconst passport = require('passport');\nconst mw = require('./mw');\nconst app = express();\n${use}\napp.get('/orders', ${handler});`,
  'mw.js': `exports.requireAuth = (req, res, next) => { if (!req.user) return res.status(401).end(); next(); };
exports.known = (req, res, next) => { if (!req.user) throw new UnauthorizedError(); next(); };
exports.currentUser = (req, res, next) => { req.user = verify(req.headers.authorization); next(); };
exports.tag = (req, res, next) => { req.started = Date.now(); next(); };
exports.errorHandler = (req, res, next) => { res.status(403).end(); };`,
  ...more,
});

test.each<[string, Tree, string]>([
  ['nothing', express(''), 'GET /orders no'],
  ['middleware that turns away, by its name', express('app.use(mw.requireAuth);'), 'GET /orders yes mw.requireAuth'],
  ['by its code', express('app.use(mw.known);'), 'GET /orders yes mw.known'],
  ['middleware that answers where nobody is known', express("app.use((req, res, next) => { const { user } = seen(res); if (!user) { res.send({ code: 'no' }); return; } next(); });\nfunction seen(res) { return { user: res.locals.user }; }"), 'GET /orders yes (inline)'],
  ['middleware that sends whoever is not known to the way in', express("app.use((req, res, next) => { if (!req.session.user) return res.redirect('/in'); next(); });"), 'GET /orders yes (inline)'],
  ['middleware that hands on where nobody is known', express("app.use((req, res, next) => { if (!req.session.user) { res.send(); return next(); } next(); });"), 'GET /orders no'],
  ['middleware that answers where what is asked for is not there', express("app.use((req, res, next) => { log(req.user); const user = find(req.params.id); if (!user) return res.send('none'); next(); });"), 'GET /orders no'],
  ['middleware that says who asks', express('app.use(mw.currentUser);'), 'GET /orders no'],
  ['middleware that does something else', express('app.use(mw.tag);'), 'GET /orders no'],
  ['what handles errors', express('app.use(mw.errorHandler);'), 'GET /orders no'],
  ['a package that decides', express("app.use(passport.authenticate('jwt'));"), 'GET /orders yes passport.authenticate'],
  ['a package that only prepares', express('app.use(passport.initialize());'), 'GET /orders no'],
  ['one that lets everybody through', express("const { expressjwt } = require('express-jwt');\napp.use(expressjwt({ secret, credentialsRequired: false }));"), 'GET /orders no'],
  ['a package that nobody knows', express("app.use(require('@acme/edge')());"), 'GET /orders unknown require of @acme/edge is not known'],
  ['middleware of another path', express("app.use('/admin', mw.requireAuth);"), 'GET /orders no'],
  ['middleware of the path', express("app.use('/orders', mw.requireAuth);"), 'GET /orders yes mw.requireAuth'],
  ['middleware that comes after', { 'app.js': "const app = require('express')();\napp.get('/orders', (req, res) => {});\napp.use(requireAuth);" }, 'GET /orders no'],
  ['a function that sets the app up', express("const setUp = require('./set-up');\nsetUp(app);", '(req, res) => {}', { 'set-up.js': "const mw = require('./mw');\nmodule.exports = (server) => { server.use(mw.requireAuth); };" }), 'GET /orders yes mw.requireAuth'],
  ['a check in the handler', express('', '(req, res) => { if (!req.user) res.end(); }'), 'GET /orders yes its handler'],
  ['a check that the handler calls', express("const { list } = require('./orders');", '(req, res) => list(req)', { 'orders.js': 'exports.list = (req) => { if (req.session.user.role !== "clerk") throw new ForbiddenError(); };' }), 'GET /orders yes its handler'],
  ['what is asked for, called like a caller', express('', '(req, res) => { find(req.params.userId); }'), 'GET /orders no'],
  ['a table, called like a caller', express('', '(req, res) => { req.context.models.User.findAll(); }'), 'GET /orders no'],
  ['a secret that is sent', express('', '(req, res) => { find(req.query.token); }'), 'GET /orders yes its handler'],
  ['a handler that can not be followed', express('', 'handlers.list'), 'GET /orders unknown its handler can not be followed'],
])('express: %s', (_, tree, expected) => {
  expect(accessOf(tree)).toEqual([expected]);
});

const ROUTER = "import { Router } from 'express';\nconst router = Router();\nrouter.get('/', (req, res) => {});\nexport default router;";

test.each<[string, Tree, string[]]>([
  ['mounted behind a guard', { 'a.ts': ROUTER, 'app.ts': "import express from 'express';\nimport a from './a';\nimport { requireAuth } from './auth';\nexpress().use('/a', requireAuth, a);", 'auth.ts': 'export const requireAuth = (req, res, next) => { res.sendStatus(401); };' }, ['GET /a yes requireAuth']],
  ['mounted without one', { 'a.ts': ROUTER, 'app.ts': "import express from 'express';\nimport a from './a';\nexpress().use('/a', a);" }, ['GET /a no']],
  ['mounted nowhere that is seen', { 'a.ts': ROUTER }, ['GET / unknown where its router is mounted is not seen']],
])('a router of another file, %s', (_, tree, expected) => {
  expect(accessOf(tree)).toEqual(expected);
});

const nest = (on: string, member: string, more: Tree = {}): Tree => ({
  'a.controller.ts': `import { applyDecorators, Controller, Get, Headers, SetMetadata, UseGuards, UseInterceptors } from '@nestjs/common';
import { SkipThrottle, ThrottlerGuard } from '@nestjs/throttler';
import { Public, Auth, Traced } from './decorators';
import { Gate } from '@acme/gate';
${on}
@Controller('orders')
export class Orders { ${member} }`,
  'decorators.ts': `import { applyDecorators, SetMetadata, UseGuards } from '@nestjs/common';
import { JwtGuard } from './jwt.guard';
export const Public = () => SetMetadata('isPublic', true);
export const Auth = () => applyDecorators(UseGuards(JwtGuard), SetMetadata('auth', true));
export const Traced = () => (target, key, descriptor) => { trace(target); };`,
  'jwt.guard.ts': 'export class JwtGuard { canActivate() { return true; } }',
  ...more,
});

test.each<[string, Tree, string]>([
  ['nothing', nest('', '@Get() list() {}'), 'GET /orders no'],
  ['a guard on the method', nest('', '@UseGuards(JwtGuard) @Get() list() {}'), 'GET /orders yes JwtGuard'],
  ['a guard on the class', nest('@UseGuards(JwtGuard)', '@Get() list() {}'), 'GET /orders yes JwtGuard'],
  ['an interceptor that asks for a secret', nest("import { Asks } from './asks';\n@UseInterceptors(Asks)", '@Get() list() {}', { 'asks.ts': "import { UnauthorizedException } from '@nestjs/common';\nexport class Asks { intercept(context, next) { const { headers } = context.switchToHttp().getRequest(); if (headers[this.name] !== this.secret) throw new UnauthorizedException(); return next.handle(); } }" }), 'GET /orders yes Asks'],
  ['an interceptor that translates what was refused', nest("import { Says } from './says';\n@UseInterceptors(Says)", '@Get() list() {}', { 'says.ts': "import { ForbiddenException } from '@nestjs/common';\nexport class Says { intercept(context, next) { return next.handle().pipe(catchError(() => { throw new ForbiddenException(); })); } }" }), 'GET /orders no'],
  ['a guard that counts requests', nest('@UseGuards(ThrottlerGuard)', '@Get() list() {}'), 'GET /orders no'],
  ['a composed decorator', nest('@Auth()', '@Get() list() {}'), 'GET /orders yes JwtGuard'],
  ['a decorator that says it is open', nest('', '@Public() @Get() list() {}'), 'GET /orders no open: Public'],
  ['a decorator of the company that does something else', nest('@Traced()', '@Get() list() {}'), 'GET /orders no'],
  ['a decorator of a framework', nest('@SkipThrottle()', '@Get() list() {}'), 'GET /orders no'],
  ['a decorator of a package that nobody knows', nest('@Gate()', '@Get() list() {}'), 'GET /orders unknown Gate of @acme/gate is not known'],
  ['a parameter that says who asks', nest('', '@Get() list(@CurrentUser() user) {}'), 'GET /orders yes CurrentUser'],
  ['a key in a header', nest('', "@Get() list(@Headers('x-api-key') key) {}"), 'GET /orders yes Headers'],
  ['another header', nest('', "@Get() list(@Headers('accept-language') language) {}"), 'GET /orders no'],
  ['a service that turns away', nest("import { Service } from './service';", '@Get() list() { return this.service.list(); } constructor(private readonly service: Service) {}', { 'service.ts': "import { ForbiddenException } from '@nestjs/common';\nexport class Service { list() { throw new ForbiddenException(); } }" }), 'GET /orders yes Orders.list'],
])('nest: %s', (_, tree, expected) => {
  expect(accessOf(tree)).toEqual([expected]);
});

const hapi = (options: string): Tree => ({ 'a.js': `module.exports = [{ method: 'GET', path: '/orders', handler: (request, h) => [], options: ${options} }];` });

test.each<[string, Tree, string]>([
  ['nothing', hapi('{}'), 'GET /orders no'],
  ['a strategy', hapi("{ auth: 'jwt' }"), 'GET /orders yes jwt'],
  ['auth: false', hapi('{ auth: false }'), 'GET /orders no open: auth: false'],
  ['a strategy that lets everybody through', hapi("{ auth: { strategy: 'jwt', mode: 'try' } }"), 'GET /orders no'],
  ['options that are put together elsewhere', hapi('{ ...common }'), 'GET /orders unknown its options are put together elsewhere'],
])('hapi: %s', (_, tree, expected) => {
  expect(accessOf(tree)).toEqual([expected]);
});

test.each<[string, string, string]>([
  ['nothing', '', 'GET /orders no'],
  ['a hook of the instance', "app.addHook('onRequest', requireAuth);", 'GET /orders yes requireAuth'],
  ['a plugin that is no scope of its own', "app.register(fp(async (instance) => { instance.addHook('preHandler', requireAuth); }));", 'GET /orders yes requireAuth'],
])('fastify: %s', (_, before, expected) => {
  const tree = { 'a.ts': `import fastify from 'fastify';\nimport fp from 'fastify-plugin';\nconst app = fastify();\n${before}\napp.get('/orders', async (request) => []);` };
  expect(accessOf(tree)).toEqual([expected]);
});

test.each<[string, string, string]>([
  ['nothing', '', 'GET /orders no'],
  ['middleware of the router', 'router.use(requireAuth);', 'GET /orders yes requireAuth'],
  ['middleware of the app', 'app.use(requireAuth);', 'GET /orders yes requireAuth'],
])('koa: %s', (_, before, expected) => {
  const tree = { 'a.ts': `import Koa from 'koa';\nimport Router from '@koa/router';\nconst app = new Koa();\nconst router = new Router();\n${before}\nrouter.get('/orders', async (ctx) => {});\napp.use(router.routes());` };
  expect(accessOf(tree)).toEqual([expected]);
});
