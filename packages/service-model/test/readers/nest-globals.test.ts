import { expect, test } from 'vitest';
import { registeredIn } from './accessOf.ts';

const main = (body: string) => ({ 'main.ts': `import { NestFactory } from '@nestjs/core';\nimport { ValidationPipe } from '@nestjs/common';\nimport { ThrottlerGuard } from '@nestjs/throttler';\nimport helmet from 'helmet';\nasync function start() {\n  const app = await NestFactory.create(AppModule);\n  ${body}\n}` });
const module = (more: string, head = '') => ({ 'app.module.ts': `import { APP_GUARD, APP_PIPE } from '@nestjs/core';\nimport { Module, ValidationPipe } from '@nestjs/common';\n${head}\n@Module({ ${more} })\nexport class AppModule {}` });

test.each<[string, Record<string, string>, string[]]>([
  ['an application', main(''), ['app NestFactory yes']],
  ['guards of an application', main('app.useGlobalGuards(new JwtGuard(), new ThrottlerGuard());'), ['app NestFactory yes', 'guard JwtGuard yes', 'guard ThrottlerGuard no']],
  ['pipes of an application', main('app.useGlobalPipes(new ValidationPipe({ whitelist: true }));'), ['app NestFactory yes', 'validator ValidationPipe yes']],
  ['middleware of an application', main('app.use(helmet());'), ['app NestFactory yes', 'guard helmet no']],
  ['a guard that a module provides', module('providers: [{ provide: APP_GUARD, useClass: JwtGuard }]'), ['guard JwtGuard yes']],
  ['a pipe that a module provides', module('providers: [{ provide: APP_PIPE, useClass: ValidationPipe }]'), ['validator ValidationPipe yes']],
  ['a pipe of which nothing is known', module("providers: [{ provide: APP_PIPE, useClass: Checks }]", "import { Checks } from '@acme/checks';"), ['validator Checks unknown']],
  ['another provider', module("providers: [{ provide: 'APP', useClass: JwtGuard }]"), []],
  ['a module of a package that may guard everything', module('imports: [AuthModule.forRoot()]', "import { AuthModule } from '@acme/auth';"), ['guard AuthModule.forRoot unknown']],
  ['a module of another package', module('imports: [MailModule]', "import { MailModule } from '@acme/mail';"), []],
  ['middleware of a module', {
    'a.module.ts': "import { Module, MiddlewareConsumer } from '@nestjs/common';\nimport { AuthMiddleware } from './auth.middleware';\n@Module({})\nexport class A { configure(consumer: MiddlewareConsumer) { consumer.apply(AuthMiddleware).exclude('health').forRoutes('orders', { path: 'users', method: 1 }); } }",
    'auth.middleware.ts': 'export class AuthMiddleware { use(req, res, next) { next(); } }',
  }, ['guard AuthMiddleware yes orders users']],
  ['middleware of all routes', { 'a.module.ts': "import { Module, MiddlewareConsumer } from '@nestjs/common';\n@Module({})\nexport class A { configure(consumer: MiddlewareConsumer) { consumer.apply(AuthMiddleware).forRoutes('*'); } }" }, ['guard AuthMiddleware yes']],
])('%s', (_, tree, expected) => {
  expect(registeredIn(tree)).toEqual(expected);
});
