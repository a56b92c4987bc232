/** What each file of a small monorepo may say; `null`: there is no such file. The first is how it begins. */
export const VARIANTS: Readonly<Record<string, readonly (string | null)[]>> = {
  'package.json': ['{ "private": true, "workspaces": ["packages/*", "services/*"] }', '{ "private": true, "workspaces": ["packages/*", "services/*"], "version": "2.0.0" }', '{ "private": true, "workspaces": ["services/*"] }'],
  'packages/core/package.json': ['{ "name": "@acme/core", "main": "src/index.ts" }', '{ "name": "@acme/kernel", "main": "src/index.ts" }', '{ "name": "@acme/core", "main": "src/other.ts", "exports": "./src/other.ts" }'],
  'packages/core/src/index.ts': ["export * from './base';\n", "export * from './other';\n", null],
  'packages/core/src/base.ts': [base('@VersionColumn() version: number;'), base(''), base('', '@PrimaryGeneratedColumn() id: number;')],
  'packages/core/src/other.ts': [base('', '@PrimaryGeneratedColumn() id: number;'), base('@VersionColumn() version: number;'), null],
  'services/orders/package.json': ['{ "name": "orders", "scripts": { "start": "node ." }, "dependencies": { "typeorm": "1", "express": "5", "@acme/core": "1" } }', '{ "name": "sales", "scripts": { "start": "node ." }, "dependencies": { "typeorm": "1", "express": "5", "moment": "2" } }'],
  'services/orders/tsconfig.json': ['{ "compilerOptions": { "baseUrl": ".", "paths": { "@/*": ["src/*"] } } }', '{ "compilerOptions": { "baseUrl": ".", "paths": { "@/*": ["other/*"] } } }'],
  'services/orders/src/order.ts': [entity('Order', '@acme/core'), entity('Order', '@acme/core', '// eslint-disable-next-line nilometer/entity-version\n'), entity('Order', './local'), null],
  'services/orders/src/refund.ts': [subclass('Refund', 'Order', './order'), subclass('Return', 'Order', './order')],
  'services/orders/src/local.ts': [null, base(''), base('@VersionColumn() version: number;')],
  'services/orders/src/local/index.ts': [base('@VersionColumn() version: number;'), base(''), null],
  'services/orders/src/item.ts': [entity('Item', './local'), entity('Item', './local/index')],
  'services/orders/src/aliased.ts': [entity('Aliased', '@/local'), entity('Aliased', '@/moved')],
  'services/orders/src/moved.ts': [null, base('')],
  'services/orders/other/local.ts': [null, base('')],
  'services/orders/src/paths.ts': ["export const PREFIX = '/orders';\n", "export const PREFIX = '/v2/orders';\n"],
  'services/orders/src/routes.ts': ["import { Router } from 'express';\nexport const routes = Router();\nroutes.get('/list', (req, res) => res.send('x'));\nroutes.delete('/personal-data', (req, res) => res.send('x'));\n", null],
  'services/orders/src/app.ts': [
    "import express from 'express';\nimport { routes } from './routes';\nimport { PREFIX } from './paths';\nconst app = express();\napp.use(PREFIX, routes);\napp.listen(1);\n",
    "import express from 'express';\nimport { routes } from './routes';\nconst app = express();\napp.use('/me', routes);\napp.listen(1);\n",
    "import express from 'express';\nconst app = express();\napp.listen(1);\n",
  ],
  'services/orders/src/main.ts': [
    "import { NestFactory } from '@nestjs/core';\nimport { AppModule } from './module';\nconst app = await NestFactory.create(AppModule);\nawait app.listen(1);\n",
    "import { NestFactory } from '@nestjs/core';\nimport { ValidationPipe } from '@nestjs/common';\nimport { AppModule } from './module';\nconst app = await NestFactory.create(AppModule);\napp.useGlobalPipes(new ValidationPipe());\nawait app.listen(1);\n",
  ],
  'services/orders/src/note.ts': ["export function note(words: string) {\n  console.log(words);\n}\n", "export function note(words: string) {\n  return words;\n}\n", null],
  'services/orders/src/user.ts': ['export interface User { email: string; size: number }\n', 'export interface User { mail: string; size: number; email: number }\n'],
  'services/orders/src/signup.ts': ["import { note } from './note';\nimport type { User } from './user';\nexport function signup(user: User) {\n  note(user.email);\n  console.log('new', user.email);\n}\n"],
  'services/orders/prisma/schema/a.prisma': ['model Invoice {\n  id String @id @default(uuid())\n  email String\n  kind Kind\n  address Address\n}\n', 'model Invoice {\n  id Int @id\n}\n'],
  'services/orders/prisma/schema/b.prisma': ['enum Kind { a b }\ntype Address { street String }\n', 'model Kind {\n  id Int @id\n}\n', null],
  'services/orders/src/paying.ts': [
    "import { tell } from './telling';\nimport { pay } from './payments';\nexport async function take(email: string) {\n  await pay(email);\n  await tell(email);\n}\n",
    "import { pay } from './payments';\nexport async function take(email: string) {\n  await pay(email);\n}\n",
  ],
  'services/orders/src/payments.ts': ["import { PrismaClient } from '@prisma/client';\nconst prisma = new PrismaClient();\nexport const pay = (email: string) => prisma.invoice.updateMany({ where: { email }, data: { kind: 'a' } });\n"],
  'services/orders/src/telling.ts': ["import { Kafka } from 'kafkajs';\nconst producer = new Kafka({}).producer();\nexport const tell = (email: string) => producer.send({ topic: 'paid', messages: [{ value: 'x' }] });\n", 'export const tell = (email: string) => undefined;\n', null],
  'services/orders/src/clock.ts': ["import moment from 'moment';\nexport const now = () => moment();\n", 'export const now = () => new Date();\n'],
};

function base(fields: string, key = "@PrimaryGeneratedColumn('uuid') id: string;"): string {
  return `import { CreateDateColumn, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';\nexport abstract class Base {\n  ${key}\n  ${fields}\n}\n`;
}

function entity(name: string, from: string, before = ''): string {
  return `import { Column, Entity } from 'typeorm';\nimport { Base } from '${from}';\n${before}@Entity() export class ${name} extends Base {\n  @Column() email: string;\n}\n`;
}

function subclass(name: string, of: string, from: string): string {
  return `import { Column, Entity } from 'typeorm';\nimport { ${of} } from '${from}';\n@Entity() export class ${name} extends ${of} {\n  @Column() phoneNumber: string;\n}\n`;
}
