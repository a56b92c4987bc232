import { expect, test } from 'vitest';
import type { Tree } from '../projectOf.ts';
import { takesOf } from './accessOf.ts';

const express = (middleware: string, handler: string, more: Tree = {}): Tree => ({
  'app.js': `const express = require('express');\nconst { z } = require('zod');\nconst Joi = require('joi');\nconst { celebrate } = require('celebrate');\nconst service = require('./service');\nconst mongoose = require('mongoose');\nconst Order = mongoose.model('Order', schema);\nconst app = express();\napp.post('/orders', ${middleware}${handler});`,
  'service.js': 'exports.plain = (data) => data;\nexports.checked = (data) => require("zod").z.object({}).parse(data);',
  ...more,
});

test.each<[string, Tree, string[]]>([
  ['nothing is taken', express('', '(req, res) => { res.json(1); }'), []],
  ['a field of the body', express('', '(req, res) => { Order.create({ name: req.body.name }); }'), ['POST body rules no no']],
  ['a body that is taken apart', express('', '(req, res) => { const { name } = req.body; Order.create({ name }); }'), ['POST body rules no no']],
  ['a request that is taken apart', express('', '({ body }, res) => { Order.create({ name: body.name }); }'), ['POST body rules no no']],
  ['validating middleware', express('celebrate({ body: {} }), ', '(req, res) => { Order.create(req.body); }'), ['POST body rules no yes celebrate']],
  ['middleware of another kind', express('express.json(), ', '(req, res) => { Order.create(req.body); }'), ['POST body rules no no']],
  ['a schema in the handler', express('', '(req, res) => { const body = z.object({}).parse(req.body); Order.create(body); }'), ['POST body rules no yes parse']],
  ['a parser that is no schema', express('', '(req, res) => { Order.create(JSON.parse(req.body)); }'), ['POST body rules no no']],
  ['a schema in what it calls', express('', '(req, res) => { service.checked(req.body); }'), ['POST body rules no yes parse']],
  ['none there', express('', '(req, res) => { service.plain(req.body); }'), ['POST body rules no no']],
  ['what can not be followed', express('', '(req, res) => { this.container.orders.create(req.body); }'), ['POST body rules no unknown create can not be followed']],
  ['a signature', express('', "(req, res) => { stripe.webhooks.constructEvent(req.body, req.headers['stripe-signature']); }"), ['POST body rules no yes constructEvent']],
  ['a query by name', express('', '(req, res) => { const page = req.query.page; Order.find({ page }); }'), ['POST query rules no no']],
  ['a query that is only handed on', express('', '(req, res) => { const text = String(req.query); }'), []],
])('express: %s', (_, tree, expected) => {
  expect(takesOf(tree)).toEqual(expected);
});

const nest = (member: string, dto: string, more = ''): Tree => ({
  'a.controller.ts': `import { Body, Controller, ParseIntPipe, Post, Query, UsePipes, ValidationPipe } from '@nestjs/common';\nimport { Dto } from './dto';\nimport { ZodPipe, schema } from './pipe';\n${more}\n@Controller('orders')\nexport class Orders { ${member} }`,
  'dto.ts': `import { IsString, registerDecorator } from 'class-validator';\nimport { ApiProperty, PartialType } from '@nestjs/swagger';\nimport { createZodDto } from 'nestjs-zod';\nconst IsName = () => (target, key) => registerDecorator({ target });\nclass Base { @IsString() name: string; }\nclass Plain { @ApiProperty() name: string; }\n${dto}`,
  'pipe.ts': "import { z } from 'zod';\nexport const schema = z.object({});\nexport class ZodPipe { constructor(private readonly of: unknown) {} transform(value) { return schema.parse(value); } }",
});

test.each<[string, Tree, string[]]>([
  ['a class with rules', nest('@Post() add(@Body() dto: Dto) { return dto; }', 'export class Dto { @IsString() name: string; }'), ['POST body Dto rules yes no']],
  ['rules of a base class', nest('@Post() add(@Body() dto: Dto) { return dto; }', 'export class Dto extends Base { more: string; }'), ['POST body Dto rules yes no']],
  ['rules of a mapped type', nest('@Post() add(@Body() dto: Dto) { return dto; }', 'export class Dto extends PartialType(Base) {}'), ['POST body Dto rules yes no']],
  ['no rules of a mapped type', nest('@Post() add(@Body() dto: Dto) { return dto; }', 'export class Dto extends PartialType(Plain) {}'), ['POST body Dto rules no no']],
  ['rules of a schema', nest('@Post() add(@Body() dto: Dto) { return dto; }', 'export class Dto extends createZodDto(schema) {}'), ['POST body Dto rules yes no']],
  ['rules of a decorator of the company', nest('@Post() add(@Body() dto: Dto) { return dto; }', 'export class Dto { @IsName() name: string; }'), ['POST body Dto rules yes no']],
  ['a base class that can not be found', nest('@Post() add(@Body() dto: Dto) { return dto; }', "import { Gone } from '@acme/gone';\nexport class Dto extends Gone { more: string; }"), ['POST body Dto rules unknown no']],
  ['a class without rules', nest('@Post() add(@Body() dto: Dto) { return dto; }', 'export class Dto { @ApiProperty() name: string; }'), ['POST body Dto rules no no']],
  ['an interface', nest('@Post() add(@Body() dto: Dto) { return dto; }', 'export interface Dto { name: string }'), ['POST body Dto rules no no']],
  ['any', nest('@Post() add(@Body() dto: any) { return dto; }', ''), ['POST body any rules no no']],
  ['a list of a class with rules', nest('@Post() add(@Body() dto: Dto[]) { return dto; }', 'export class Dto { @IsString() name: string; }'), ['POST body Dto[] rules no no']],
  ['a pipe on the method', nest('@UsePipes(ValidationPipe) @Post() add(@Body() dto: Dto) { return dto; }', 'export class Dto { @IsString() name: string; }'), ['POST body Dto rules yes yes Dto']],
  ['a pipe that finds no rules', nest('@UsePipes(ValidationPipe) @Post() add(@Body() dto: any) { return dto; }', ''), ['POST body any rules no no']],
  ['a pipe with a schema', nest('@Post() add(@Body(new ZodPipe(schema)) dto: any) { return dto; }', ''), ['POST body any rules no yes ZodPipe']],
  ['a body that nothing becomes of', nest('@Post() add(@Body() dto: any) {}', ''), []],
  ['a pipe that parses', nest("@Post() add(@Query('page', ParseIntPipe) page: number) { return page; }", ''), ['POST query page number rules no yes ParseIntPipe']],
  ['a schema in the method', nest('@Post() add(@Body() dto: any) { return schema.parse(dto); }', ''), ['POST body any rules no yes parse']],
])('nest: %s', (_, tree, expected) => {
  expect(takesOf(tree)).toEqual(expected);
});

test.each<[string, string, string[]]>([
  ['no schema', '', ['POST body rules no no']],
  ['a schema of the body', '{ schema: { body: {} } }, ', ['POST body rules no yes schema']],
  ['a schema of something else', '{ schema: { response: {} } }, ', ['POST body rules no no']],
  ['a schema that can not be followed', "{ schema: require('@acme/schemas').order }, ", ['POST body rules no unknown its schema can not be followed']],
])('fastify: %s', (_, options, expected) => {
  expect(takesOf({ 'a.js': `const app = require('fastify')();\napp.post('/orders', ${options}async (request) => { const { name } = request.body; return name; });` })).toEqual(expected);
});

test.each<[string, string, string[]]>([
  ['nothing', '{}', ['POST body rules no no']],
  ['a schema of the payload', '{ validate: { payload: schema } }', ['POST body rules no yes validate']],
  ['a schema of something else', '{ validate: { params: schema } }', ['POST body rules no no']],
])('hapi: %s', (_, options, expected) => {
  expect(takesOf({ 'a.js': `module.exports = [{ method: 'POST', path: '/orders', options: ${options}, handler: (request, h) => { const { name } = request.payload; return name; } }];` })).toEqual(expected);
});

test.each<[string, string, string[]]>([
  ['nothing', '', ['POST body rules no no']],
  ['middleware that validates', 'validate(schema), ', ['POST body rules no yes validate']],
])('koa: %s', (_, middleware, expected) => {
  expect(takesOf({ 'a.js': `const Router = require('@koa/router');\nconst Koa = require('koa');\nconst router = new Router();\nrouter.post('/orders', ${middleware}async (ctx) => { const { name } = ctx.request.body; ctx.body = name; });\nnew Koa().use(router.routes());` })).toEqual(expected);
});
