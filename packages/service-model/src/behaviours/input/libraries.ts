/** Packages that say whether data fits a schema, and those of OAuth, which check what a protocol has it be. */
const LIBRARIES = /^(?:@node-oauth\/[\w-]+|oauth2-server|express-oauth-server|openid-client|oidc-provider|zod(?:\/[\w/-]+)?|@hono\/zod-validator|zod-express-middleware|zod-validation-error|joi|@hapi\/joi|celebrate|yup|ajv(?:-\w+)?|ajv\/[\w/-]+|superstruct|valibot|arktype|io-ts|runtypes|myzod|@effect\/schema|effect|class-validator|class-transformer-validator|express-validator(?:\/[\w/-]+)?|express-validation|express-joi-validation|express-openapi-validator|express-json-validator-middleware|koa-joi-router|koa-parameter|koa-validate|koa-zod-router|jsonschema|is-my-json-valid|z-schema|tv4|djv|validatorjs|fastest-validator|validate\.js|indicative|vine|@vinejs\/vine|@sinclair\/typebox(?:\/[\w/-]+)?|typebox|typia|swagger-express-mw|openapi-backend|openapi-validator-middleware|@middy\/validator|fluent-json-schema|fluent-schema)#/;

export const isSchemaLibrary = (path: string): boolean => LIBRARIES.test(path);

/** What checks data is called so, in whichever library: `schema.parse(x)`, `ajv.validate(x)`, `validationResult(req)`. */
export const VALIDATING_CALL = /^(?:safe_?parse(?:async)?|parse_?async|parse|(?:is_?)?valid(?:ate|ator|ation)?(?:_?\w+)?|validation_?result|matched_?data|check_?(?:body|schema|query|params|input)\w*|decode|is_?valid\w*|verify_?\w*schema\w*|construct_?event(?:_?async)?|with_?schema|parse_?(?:body|request|input|query|payload|dto)\w*)$/i;

/** A parser or a check of its own kind, that is no schema: `JSON.parse`, `Date.parse`, `qs.parse`. */
export const NO_SCHEMA = /^(?:#(?:JSON|Date|Number|Object|Array|Buffer|URL|console|path|String)\b|(?:node:)?(?:url|querystring|path|util|assert|crypto|fs)#|qs#|query-string#|csv|dotenv#|date-fns|moment#|dayjs#|luxon#|xml2js#|jsonwebtoken#|jwt-decode#|validator#|lodash)/;

export const VALIDATES_BY_NAME = /validat|schema|celebrate|\bzod|\bjoi\b|\bdto\b|parse_?(?:query|body|params|input)/i;
/** `validateToken` checks who asks, not what is sent. */
export const CHECKS_CALLER = /token|jwt|session|api_?key|auth|permission|role|signature|csrf|invalidat/i;
