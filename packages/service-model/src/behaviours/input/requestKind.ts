import type { InputPart } from '../../behaviour.ts';

/** Where a framework's handler finds the parts of a request, below its first parameter. */
export type RequestKind = Readonly<Record<InputPart, readonly string[]>>;

/** https://expressjs.com/en/5x/api.html#req; Fastify's has the same names: https://fastify.dev/docs/latest/Reference/Request/ */
export const EXPRESS_REQUEST: RequestKind = { body: ['body'], query: ['query'], params: ['params'] };

/** https://github.com/koajs/koa/blob/master/docs/api/request.md; the body is put there by a parser. */
export const KOA_CONTEXT: RequestKind = { body: ['request.body'], query: ['query', 'request.query'], params: ['params', 'request.params'] };

/** https://hapi.dev/api/#request-properties */
export const HAPI_REQUEST: RequestKind = { body: ['payload'], query: ['query'], params: ['params'] };
