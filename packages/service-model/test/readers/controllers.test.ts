import { expect, test } from 'vitest';
import type { Tree } from '../projectOf.ts';
import { endpointsOf } from './endpointsOf.ts';

test.each<[string, Tree, string[]]>([
  ['routing-controllers', {
    'a.ts': "import { Authorized, Body, Get, JsonController, Method, Post, UseBefore } from 'routing-controllers';\nclass CreateUser {}\n@Authorized()\n@JsonController('/users')\nexport class UserController {\n  @Get()\n  find() {}\n  @UseBefore(limit(5))\n  @Post('/new')\n  create(@Body() body: CreateUser) {}\n  @Method('move', '/x')\n  move() {}\n}",
  }, ['routing-controllers GET /users [Authorized] {} -> UserController.find', 'routing-controllers POST /users/new [Authorized limit] {CreateUser} -> UserController.create', 'routing-controllers MOVE /users/x [Authorized] {} -> UserController.move']],
  ['inversify-express-utils', {
    'a.ts': "import { all, controller, httpGet, requestBody } from 'inversify-express-utils';\nclass Query {}\n@controller('/users', TYPES.Auth)\nexport class UserController {\n  @httpGet('/', limit)\n  find(@requestBody() body: Query) {}\n  @all('/any')\n  any() {}\n}",
  }, ['inversify-express-utils GET /users [TYPES.Auth limit] {Query} -> UserController.find', 'inversify-express-utils ALL /users/any [TYPES.Auth] {} -> UserController.any']],
  ['decorators of the same names', { 'a.ts': "import 'routing-controllers';\nimport { Get, JsonController } from './own';\n@JsonController('/users')\nexport class UserController {\n  @Get() find() {}\n}", 'own.ts': 'export const JsonController = (path) => (target) => {};\nexport const Get = () => () => {};' }, []],
])('%s', (_, tree, expected) => {
  expect(endpointsOf(tree)).toEqual(expected);
});
