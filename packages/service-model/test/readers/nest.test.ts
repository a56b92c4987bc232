import { expect, test } from 'vitest';
import { projectOf, type Tree } from '../projectOf.ts';
import { endpointsOf } from './endpointsOf.ts';

const IMPORT = "import { applyDecorators, Body, Controller, Delete, Get, Param, Post, Query, UseGuards, UsePipes } from '@nestjs/common';\n";
const CRUD = `${IMPORT}export abstract class CrudController<T> {\n  @Get() @UseGuards(Member)\n  async list() {}\n  @Post()\n  async create(@Body() entity: DeepPartial<T>) {}\n  @Delete(':id')\n  async remove(@Param('id', UUIDPipe) id: string) {}\n}`;

test.each<[string, Tree, string[]]>([
  ['a controller', { 'a.ts': `${IMPORT}@Controller('users')\nexport class UsersController {\n  @Get(':id')\n  async one(@Param('id') id: string) {}\n  helper() {}\n}` }, ['nest GET /users/:id [] {} -> UsersController.one']],
  ['several paths and a version', { 'a.ts': `${IMPORT}@Controller({ path: ['users', 'people'], version: '1' })\nexport class UsersController {\n  @Get(['a', 'b'])\n  one() {}\n}` },
    ['nest GET /v1/users/a [] {} -> UsersController.one', 'nest GET /v1/users/b [] {} -> UsersController.one', 'nest GET /v1/people/a [] {} -> UsersController.one', 'nest GET /v1/people/b [] {} -> UsersController.one']],
  ['a path of a constant, a path that is computed', { 'a.ts': `${IMPORT}import { PATHS } from './paths';\n@Controller(PATHS.users)\nexport class UsersController {\n  @Get() one() {}\n  @Get(path()) two() {}\n}`, 'paths.ts': "export const PATHS = { users: 'users' } as const;" },
    ['nest GET /users [] {} -> UsersController.one', 'nest GET ? [] {} -> UsersController.two']],
  ['guards of the class and the method, in order', { 'a.ts': `${IMPORT}@UseGuards(AuthGuard('jwt'), TenantGuard)\n@Controller()\nexport class UsersController {\n  @UseGuards(new RolesGuard())\n  @Post()\n  create() {}\n}` }, ['nest POST / [AuthGuard TenantGuard RolesGuard] {} -> UsersController.create']],
  ['pipes and classes of input', {
    'a.ts': `${IMPORT}import { CreateDto, Page } from './dto';\nimport { QueryDto } from 'company';\n@Controller()\n@UsePipes(ValidationPipe)\nexport class UsersController {\n  @Post()\n  create(@Body() body: CreateDto, @Query() query: QueryDto, @Query() page: Page, @Param('id', ParseIntPipe) id: number, @Body() rest: Record<string, string>) {}\n}`,
    'dto.ts': 'export class CreateDto {}\nexport interface Page {}',
  }, ['nest POST / [] {ValidationPipe CreateDto QueryDto ParseIntPipe} -> UsersController.create']],
  ['decorators of the company', {
    'a.ts': "import { Api, Secured } from './decorators';\n@Api('users')\nexport class UsersController {\n  @Secured('create')\n  create() {}\n}",
    'decorators.ts': `${IMPORT}export const Api = (path: string) => applyDecorators(Controller(path), UseGuards(TenantGuard));\nexport function Secured(path: string) {\n  return applyDecorators(Post(path), UseGuards(AuthGuard('jwt'), RolesGuard), ApiBearerAuth());\n}`,
  }, ['nest POST /users/create [TenantGuard AuthGuard RolesGuard] {} -> UsersController.create']],
  ['inherited routes, one overridden, one taken away', {
    'crud.ts': CRUD,
    'a.ts': `${IMPORT}import { CrudController } from './crud';\n@Controller('users')\nexport class UsersController extends CrudController<User> {\n  @Post('new') async create() {}\n  async remove() {}\n}`,
  }, ['nest GET /users [Member] {} -> CrudController.list', 'nest POST /users/new [] {} -> UsersController.create']],
  ['guards of the base class', {
    'base.ts': `${IMPORT}@UseGuards(AuthGuard)\nexport abstract class Base {}`,
    'a.ts': `${IMPORT}import { Base } from './base';\n@Controller()\nexport class UsersController extends Base {\n  @Get() list() {}\n}`,
  }, ['nest GET / [AuthGuard] {} -> UsersController.list']],
  ['a base class that a function makes', {
    'crud.ts': `${IMPORT}export function CrudOf(type) {\n  abstract class Crud {\n    @Get(':id') one() {}\n  }\n  return Crud;\n}`,
    'a.ts': `${IMPORT}import { CrudOf } from './crud';\n@Controller('users')\nexport class UsersController extends CrudOf(User) {\n  @Get() list() {}\n}`,
  }, ['nest GET /users/:id [] {} -> Crud.one', 'nest GET /users [] {} -> UsersController.list']],
  ['a class that is no controller', { 'a.ts': `${IMPORT}export class UsersController {\n  @Get('x')\n  one() {}\n}` }, []],
  ["another framework's", { 'a.ts': "import { Controller, Get } from 'other';\n@Controller('users')\nexport class UsersController {\n  @Get() one() {}\n}" }, []],
])('%s', (_, tree, expected) => {
  expect(endpointsOf(tree)).toEqual(expected);
});

test('a route stands at its name, an inherited one at that of its controller', () => {
  const behaviours = projectOf({
    'crud.ts': CRUD,
    'a.ts': `${IMPORT}import { CrudController } from './crud';\n@Controller('users')\nexport class UsersController extends CrudController<User> {\n  @Post() async create() {}\n}`,
  }).model().behaviours;
  expect(behaviours.map(({ file, range, in: within }) => `${file}:${range.start.line}:${range.start.column} ${within}`)).toEqual([
    'a.ts:4:14 UsersController.list', 'a.ts:4:14 UsersController.remove', 'a.ts:5:17 UsersController.create',
  ]);
});
