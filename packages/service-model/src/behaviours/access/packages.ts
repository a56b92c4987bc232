import { packageNameOf } from '../../syntax/packageNameOf.ts';
import { type Verdict } from '../../behaviour.ts';
import { NO, unknown, yes } from '../verdict.ts';
import { DECIDES_BY_NAME, IDENTIFIES_BY_NAME, NEVER_DECIDES_BY_NAME } from './words.ts';

/** Origins of middleware that turns away whoever may not in. */
const DECIDES = /^(?:(?:passport|koa-passport|@fastify\/passport)#(?:default\.|passport\.)?authenticate|passport#.*\.authenticate|express-jwt#|koa-jwt#|express-basic-auth#|koa-basic-auth#|express-oauth2-jwt-bearer#|express-openid-connect#|connect-ensure-login#|@fastify\/(?:auth|basic-auth|bearer-auth)#|keycloak-connect#|@okta\/|@clerk\/\w+#require|supertokens-node|@ucast|express-jwt-authz#|http-auth|basic-auth)/;

/** Packages whose middleware never asks who calls. */
const HARMLESS: ReadonlySet<string> = new Set(`
  @apollo/server @bull-board/express @fastify/accepts @fastify/accepts-serializer @fastify/awilix @fastify/caching @fastify/circuit-breaker
  @fastify/compress @fastify/cookie @fastify/cors @fastify/csrf-protection @fastify/diagnostics-channel @fastify/env @fastify/error @fastify/etag
  @fastify/express @fastify/flash @fastify/formbody @fastify/helmet @fastify/hotwire @fastify/http-proxy @fastify/jwt @fastify/kafka @fastify/leveldb
  @fastify/middie @fastify/mongodb @fastify/multipart @fastify/mysql @fastify/oauth2 @fastify/postgres @fastify/rate-limit @fastify/redis
  @fastify/reply-from @fastify/request-context @fastify/response-validation @fastify/routes @fastify/schedule @fastify/secure-session
  @fastify/sensible @fastify/session @fastify/static @fastify/swagger @fastify/swagger-ui @fastify/type-provider-typebox @fastify/under-pressure
  @fastify/url-data @fastify/view @fastify/websocket @hapi/crumb @hapi/good @hapi/h2o2 @hapi/inert @hapi/nes @hapi/vision @hapi/yar @koa/bodyparser
  @koa/cors @koa/multer @koa/router @nestjs/cache-manager @nestjs/common @nestjs/core @nestjs/platform-express @nestjs/serve-static @nestjs/swagger
  @nestjs/terminus @nestjs/throttler @sentry/node @sentry/profiling-node ajv apollo-server-express blipp body-parser busboy celebrate
  class-transformer class-validator cls-rtracer compression connect-busboy connect-flash connect-history-api-fallback connect-timeout cookie-parser
  cookie-session cors csurf dd-trace elastic-apm-node errorhandler express express-async-errors express-async-handler express-device
  express-fileupload express-flash express-graphql express-http-context express-mongo-sanitize express-pino-logger express-prom-bundle
  express-rate-limit express-request-id express-session express-slow-down express-status-monitor express-useragent express-validator express-winston
  express-ws fastify fastify-graceful-shutdown fastify-metrics fastify-plugin fastify-raw-body fastify-socket.io fastify-type-provider-zod
  graphql-http graphql-upload hapi-pino hapi-swagger helmet hpp http-errors http-proxy-middleware i18n i18next-http-middleware inert joi kcors koa
  koa-better-body koa-body koa-bodyparser koa-compose koa-compress koa-conditional-get koa-connect koa-convert koa-cors koa-error koa-etag koa-favicon
  koa-generic-session koa-helmet koa-json koa-logger koa-mount koa-multer koa-onerror koa-pino-logger koa-qs koa-range koa-ratelimit koa-request-id
  koa-response-time koa-router koa-send koa-session koa-sslify koa-static koa-useragent koa-views koa-websocket koa-x-request-id koa2-cors
  koa2-ratelimit koa2-swagger-ui lusca method-override morgan multer nestjs-pino newrelic nocache passport pino-http rate-limiter-flexible raw-body
  response-time serve-favicon serve-index serve-static spdy swagger-ui-express vhost vision vite webpack-dev-middleware webpack-hot-middleware
  xss-clean yup zod
`.trim().split(/\s+/));

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

/** Turns away whoever may not in, by its origin alone. */
export const isDeciding = (path: string): boolean => DECIDES.test(path);

/** Packages that ask nobody who calls, whatever they are called. */
export const isHarmless = (module: string): boolean => HARMLESS.has(packageNameOf(module) ?? module);
