import { runRuleTable } from '../support/runRuleTable.ts';

const SCHEMA = 'Check it with a schema before it is used';
const CLASS = 'Take it as a class whose properties have decorators of class-validator, or give it a pipe with a schema';
const unvalidated = (endpoint: string, what: string, remedy = SCHEMA) => ({ messageId: 'unvalidated', data: { endpoint, what, remedy } }) as const;

const express = (register: string) => `
import express from 'express';
import mongoose from 'mongoose';
const Order = mongoose.model('Order', new mongoose.Schema({ name: String }));
const app = express();
${register}
`;

const nest = (revoke: string): string => `
import { createHash } from 'node:crypto';
import { Body, Controller, Post } from '@nestjs/common';
import { Repository } from 'typeorm';
class Token {}
class Tokens {
  constructor(private readonly rows: Repository<Token>) {}
  revoke(token: string) { ${revoke} }
}
@Controller('tokens')
export class TokensController {
  constructor(private readonly tokens: Tokens) {}
  @Post() async «revoke»(@Body() body: { token?: string }) { await this.tokens.revoke(body?.token ?? ''); }
}
`;
const coupons = (redeem: string): string => `
import { Body, Controller, Post } from '@nestjs/common';
import { Repository } from 'typeorm';
class Coupon {}
@Controller('coupons')
export class CouponsController {
  constructor(private readonly rows: Repository<Coupon>) {}
  @Post() async redeem(@Body() { code }: { code: string }) { ${redeem} }
}
`;
const started = {
  'package.json': JSON.stringify({ name: 'tokens', scripts: { start: 'node .' } }),
  'src/main.ts': "import { NestFactory } from '@nestjs/core';\nexport const start = (Module) => NestFactory.create(Module);",
};

/** What a service does with its rows, by an index that passes on what other files give. */
const indexed = (before: string): Record<string, string> => ({
  'src/data/index.js': "module.exports = { addOrder: require('./addOrder') };",
  'src/data/addOrder.js': `const joi = require('joi');\nconst knex = require('knex')({});\nconst shape = joi.object({ name: joi.string() });\nconst addOrder = async (params) => { ${before} return knex('orders').insert(params); };\nmodule.exports = addOrder;`,
});

/** Input that comes to nothing where it is not what it should be, or that another service is the one to check. */
runRuleTable({
  id: 'validated-input',
  valid: [],
  invalid: [
    {
      name: 'a text that is only asked whether it is there',
      code: express("«app.delete('/codes', async (req, res) => { const code = req.query.code; if (!code) throw new Error('no code'); await Order.deleteOne({ code }); })»;"), errors: [unvalidated('DELETE /codes', 'query')],
      twin: { code: express("app.delete('/codes', async (req, res) => { const code = typeof req.query.code === 'string' ? req.query.code : null; if (!code) throw new Error('no code'); await Order.deleteOne({ code }); });") },
    },
    {
      name: 'a field that is used beside the question whether it is there',
      code: express("«app.post('/orders', async (req, res) => { if (req.body.all) await Order.find({ all: req.body.all }); })»;"), errors: [unvalidated('POST /orders', 'body')],
      twin: { code: express("app.post('/orders', async (req, res) => { if (req.body.all) await Order.find(); });") },
    },
    {
      name: 'a verified token, and a request that is handed to what uses more of it',
      code: express("import jwt from 'jsonwebtoken';\nconst add = (request) => Order.create({ note: request.body.note });\n«app.post('/orders', async (req, res) => { jwt.verify(req.body.token, key); await add(req); })»;"), errors: [unvalidated('POST /orders', 'body')],
      twin: { code: express("import jwt from 'jsonwebtoken';\nconst add = (request) => Order.create({ by: request.user.id });\napp.post('/orders', async (req, res) => { jwt.verify(req.body.token, key); await add(req); });") },
    },
    {
      name: 'a token that is read, and not verified',
      code: express("import jwt from 'jsonwebtoken';\n«app.post('/session', async (req, res) => { const claims = jwt.decode(req.body.token); await Order.find({ id: claims.id }); })»;"), errors: [unvalidated('POST /session', 'body')],
      twin: { code: express("import jwt from 'jsonwebtoken';\napp.post('/session', async (req, res) => { const claims = jwt.verify(req.body.token, key); await Order.find({ id: claims.id }); });") },
    },
    {
      name: 'a token beside which more is taken',
      code: express("import { jwtVerify } from 'jose';\n«app.post('/session', async (req, res) => { await jwtVerify(req.body.token, key); await Order.create({ note: req.body.note }); })»;"), errors: [unvalidated('POST /session', 'body')],
      twin: { code: express("import { jwtVerify } from 'jose';\napp.post('/session', async (req, res) => { const { payload } = await jwtVerify(req.body.token, key); await Order.create({ note: payload.note }); });") },
    },
    {
      name: 'a token that is looked up as it is',
      code: nest('return this.rows.delete({ token });'), files: started, errors: [unvalidated('POST /tokens', 'body ({ token?: string })', CLASS)],
      twin: { code: nest("const hash = createHash('sha256').update(token).digest('hex'); return this.rows.delete({ hash });").replace(/[«»]/g, ''), files: started },
    },
    {
      name: 'a passkey beside which a name is kept',
      code: express("import { verifyRegistrationResponse } from '@simplewebauthn/server';\n«app.post('/passkeys', async (req, res) => { const options = { expectedChallenge, response: { id: req.body.id, response: req.body.response } }; const { registrationInfo } = await verifyRegistrationResponse(options); await Order.create({ name: req.body.name, key: registrationInfo.credential }); })»;"), errors: [unvalidated('POST /passkeys', 'body')],
      twin: { code: express("import { verifyRegistrationResponse } from '@simplewebauthn/server';\napp.post('/passkeys', async (req, res) => { const options = { expectedChallenge, response: { id: req.body.id, response: req.body.response } }; const { registrationInfo } = await verifyRegistrationResponse(options); await Order.create({ key: registrationInfo.credential }); });") },
    },
    {
      name: 'a code by which a row is found',
      code: coupons('return this.rows.find({ code });').replace(' redeem(', ' «redeem»('), files: started, errors: [unvalidated('POST /coupons', 'body ({ code: string })', CLASS)],
      twin: { code: coupons('const all = await this.rows.find(); return all.find((one) => one.code === code);'), files: started },
    },
    {
      name: 'a link that is put together, and not asked where it leads',
      code: express("const back = (to) => { const url = new URL(to, 'https://shop.test'); return url.href; };\n«app.post('/otp', (req, res) => { res.redirect(back(req.body.to)); })»;"), errors: [unvalidated('POST /otp', 'body')],
      twin: { code: express("const back = (to) => { const url = new URL(to, 'https://shop.test'); return url.origin === 'https://shop.test' ? url.pathname : '/'; };\napp.post('/otp', (req, res) => { res.redirect(back(req.body.to)); });") },
    },
    {
      name: 'a request that another library than one of OAuth answers',
      code: express("import axios from 'axios';\nconst client = axios.create();\n«app.post('/oauth/token', async (req, res) => { res.json(await Order.create({ method: req.method, body: req.body })); })»;"), errors: [unvalidated('POST /oauth/token', 'body')],
      twin: { code: express("import OAuth2Server from '@node-oauth/oauth2-server';\nconst oauth = new OAuth2Server({ model });\napp.post('/oauth/token', async (req, res) => { res.json(await oauth.token(new OAuth2Server.Request({ method: req.method, body: req.body }), answer)); });") },
    },
    {
      name: 'an answer of what takes all of a query, and is no library of OpenID',
      code: express("const exchange = async (params) => Order.findOne(params);\n«app.get('/sso', async (req, res) => { const claims = await exchange(req.query); await Order.create({ by: claims.sub }); })»;"), errors: [unvalidated('GET /sso', 'query')],
      twin: { code: express("import { Issuer } from 'openid-client';\nconst exchange = async (params) => { const issuer = await Issuer.discover(where); const client = new issuer.Client({}); const tokens = await client.callback(back, params); return tokens.claims(); };\napp.get('/sso', async (req, res) => { const claims = await exchange(req.query); await Order.create({ by: claims.sub }); });") },
    },
    {
      name: 'a body of another name that is looked into on its way',
      code: express("import axios from 'axios';\n«app.post('/events', async (req, res) => { const envelope = req.body; await Order.findById(envelope.id); await axios.post('https://x.test', envelope); })»;"), errors: [unvalidated('POST /events', 'body')],
      twin: { code: express("import axios from 'axios';\napp.post('/events', async (req, res) => { const envelope = req.body; await axios.post('https://x.test', envelope); });") },
    },
    {
      name: 'a body that is passed on, and kept besides',
      code: express("«app.post('/tunnel', async (req, res) => { const answer = await fetch(where, { method: 'POST', body: req.body }); await Order.create(req.body); res.status(answer.status).send(answer.body); })»;"), errors: [unvalidated('POST /tunnel', 'body')],
      twin: { code: express("app.post('/tunnel', async (req, res) => { const answer = await fetch(where, { method: 'POST', body: req.body }); res.status(answer.status).send(answer.body); });") },
    },
    {
      name: 'what is made of a body, and passed on',
      code: express("import axios from 'axios';\n«app.post('/orders', async (req, res) => { const order = await Order.create(req.body); await axios.post(hook, order); })»;"), errors: [unvalidated('POST /orders', 'body')],
      twin: { code: express("import axios from 'axios';\napp.post('/orders', async (req, res) => { const order = await axios.post(hook, req.body); await Order.create({ answer: order.data }); });") },
    },
    {
      name: 'a list of which nobody asks what is in it',
      code: express("«app.post('/orders/by-id', async (req, res) => { const { ids } = req.body; if (!Array.isArray(ids)) return res.status(400).end(); await Order.find({ ids }); })»;"), errors: [unvalidated('POST /orders/by-id', 'body')],
      twin: { code: express("app.post('/orders/by-id', async (req, res) => { const { ids } = req.body; if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string')) return res.status(400).end(); await Order.find({ ids }); });") },
    },
    {
      name: 'a function of an index of CommonJS that checks nothing',
      code: express("const { addOrder } = require('./data');\n«app.post('/orders', async (req, res) => { const { name } = req.body; await addOrder({ name }); })»;"), errors: [unvalidated('POST /orders', 'body')], files: indexed(''),
      twin: { code: express("const { addOrder } = require('./data');\napp.post('/orders', async (req, res) => { const { name } = req.body; await addOrder({ name }); });"), files: indexed('const { error } = shape.validate(params); if (error) throw error;') },
    },
  ],
});
