import { packageNameOf } from '../../syntax/packageNameOf.ts';
import { type Verdict } from '../../behaviour.ts';
import { NO, unknown, yes } from '../verdict.ts';
import { DECIDES_BY_NAME, IDENTIFIES_BY_NAME, NEVER_DECIDES_BY_NAME } from './words.ts';

/** Origins of middleware that turns away whoever may not in. */
const DECIDES = /^(?:(?:passport|koa-passport|@fastify\/passport)#(?:default\.|passport\.)?authenticate|passport#.*\.authenticate|express-jwt#|koa-jwt#|express-basic-auth#|koa-basic-auth#|express-oauth2-jwt-bearer#|express-openid-connect#|connect-ensure-login#|@fastify\/(?:auth|basic-auth|bearer-auth)#|keycloak-connect#|@okta\/|@clerk\/\w+#require|supertokens-node|@ucast|express-jwt-authz#|http-auth|basic-auth)/;

/** Packages whose middleware never asks who calls. */
const HARMLESS: ReadonlySet<string> = new Set([
  'express', 'koa', 'fastify', 'body-parser', 'cors', 'helmet', 'morgan', 'compression', 'cookie-parser', 'cookie-session', 'express-session', 'connect-flash', 'express-flash',
  'express-rate-limit', 'rate-limiter-flexible', 'express-slow-down', 'method-override', 'multer', 'serve-static', 'serve-favicon', 'serve-index', 'response-time', 'express-fileupload',
  'swagger-ui-express', 'hpp', 'csurf', 'lusca', 'pino-http', 'express-pino-logger', 'express-winston', 'connect-timeout', 'express-request-id', 'express-validator', 'celebrate',
  'express-async-errors', 'express-async-handler', 'express-prom-bundle', 'express-status-monitor', 'express-mongo-sanitize', 'xss-clean', 'nocache', 'i18next-http-middleware', 'i18n', 'express-http-context', 'cls-rtracer',
  'passport', 'koa-bodyparser', '@koa/bodyparser', 'koa-body', 'koa-better-body', 'koa-logger', 'koa-pino-logger', 'koa-static', 'koa-send', 'koa-compress', 'koa-helmet', '@koa/cors', 'koa-cors', 'koa2-cors', 'koa-session', 'koa-generic-session',
  'koa-conditional-get', 'koa-etag', 'koa-json', 'koa-views', 'koa-mount', 'koa-router', '@koa/router', 'koa-convert', 'koa-compose', 'koa-sslify', 'koa-useragent', 'koa-onerror', 'koa-error', 'koa-response-time', 'koa-request-id', 'koa-x-request-id', 'koa-ratelimit', 'koa2-ratelimit',
  'koa-multer', '@koa/multer', 'koa-favicon', 'koa-range', 'koa2-swagger-ui', 'kcors', 'koa-connect', 'koa-qs', 'koa-websocket', 'dd-trace', '@sentry/node', '@sentry/profiling-node', 'elastic-apm-node', 'newrelic', 'http-proxy-middleware', 'vite', 'webpack-dev-middleware', 'webpack-hot-middleware',
  'connect-history-api-fallback', 'connect-busboy', 'busboy', 'raw-body', 'errorhandler', 'http-errors', 'vhost', 'spdy', 'express-ws', 'graphql-upload', 'apollo-server-express', '@apollo/server', 'express-graphql', 'graphql-http', '@bull-board/express', 'nestjs-pino', 'express-device', 'express-useragent',
  'joi', 'zod', 'yup', 'ajv', 'class-validator', '@nestjs/common', '@nestjs/core', '@nestjs/platform-express', '@nestjs/swagger', '@nestjs/throttler', '@nestjs/cache-manager', '@nestjs/serve-static', '@nestjs/terminus', 'class-transformer', '@fastify/cors', '@fastify/helmet', '@fastify/compress',
  '@fastify/cookie', '@fastify/formbody', '@fastify/multipart', '@fastify/rate-limit', '@fastify/session', '@fastify/secure-session', '@fastify/jwt', '@fastify/sensible', '@fastify/static', '@fastify/swagger', '@fastify/swagger-ui', '@fastify/under-pressure', '@fastify/view', '@fastify/websocket', '@fastify/etag',
  '@fastify/postgres', '@fastify/mongodb', '@fastify/redis', '@fastify/env', '@fastify/middie', '@fastify/express', '@fastify/http-proxy', '@fastify/accepts', '@fastify/type-provider-typebox', 'fastify-type-provider-zod', 'fastify-metrics', 'fastify-plugin', '@fastify/caching', '@fastify/circuit-breaker', '@fastify/csrf-protection', '@fastify/url-data', '@fastify/awilix', '@fastify/request-context', '@fastify/schedule', '@fastify/flash', '@fastify/oauth2', '@fastify/mysql', '@fastify/kafka', '@fastify/hotwire', '@fastify/leveldb', '@fastify/response-validation', '@fastify/diagnostics-channel', '@fastify/reply-from', '@fastify/routes', '@fastify/error', '@fastify/accepts-serializer', 'fastify-graceful-shutdown', 'fastify-socket.io', 'fastify-raw-body',
  '@hapi/inert', '@hapi/vision', '@hapi/good', '@hapi/crumb', '@hapi/nes', '@hapi/yar', '@hapi/h2o2', 'hapi-swagger', 'hapi-pino', 'blipp', 'inert', 'vision',
]);

/** Does what a package gives turn away whoever may not in? @param path of its origin, `passport#default.authenticate()` @param name as written where it is used */
export function packageDecides(path: string, name: string): Verdict {
  const module = path.slice(0, path.indexOf('#'));
  const packageName = packageNameOf(module) ?? module;
  const symbol = path.slice(module.length + 1);
  if (DECIDES.test(path)) return yes(name);
  if (HARMLESS.has(packageName)) return NO;
  const said = `${symbol.replace(/[^\w]+/g, ' ')} ${name}`;
  if (IDENTIFIES_BY_NAME.test(name.slice(name.lastIndexOf('.') + 1))) return NO;
  if (DECIDES_BY_NAME.test(said) && !/^csrf/i.test(name)) return yes(name);
  if (NEVER_DECIDES_BY_NAME.test(said)) return NO;
  return unknown(`${name} of ${packageName || 'an unknown place'} is not known`);
}

/** Packages that ask nobody who calls, whatever they are called. */
export const isHarmless = (module: string): boolean => HARMLESS.has(packageNameOf(module) ?? module);
