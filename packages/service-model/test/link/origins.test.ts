import { expect, test } from 'vitest';
import { codeOf } from './codeOf.ts';

/** What the call calls that starts last; of a chain, all of it. */
test.each<[string, Record<string, string>, string]>([
  ['a named import', { 'a.ts': "import { hash } from 'bcrypt';\nhash('x');" }, 'bcrypt#hash'],
  ['a renamed import', { 'a.ts': "import { hash as h } from 'bcrypt';\nh('x');" }, 'bcrypt#hash'],
  ['a default import stands for the module', { 'a.ts': "import axios from 'axios';\naxios.get('x');" }, 'axios#get'],
  ['so does a namespace', { 'a.ts': "import * as bcrypt from 'bcrypt';\nbcrypt.hash('x');" }, 'bcrypt#hash'],
  ['and require', { 'a.js': "const bcrypt = require('bcrypt');\nbcrypt.hash('x');" }, 'bcrypt#hash'],
  ['a default import that is called', { 'a.ts': "import express from 'express';\nconst app = express();\napp.get('/');" }, 'express#default().get'],
  ['a global', { 'a.ts': "console.log('x');" }, '#console.log'],
  ['a global that is shadowed', { 'a.ts': "const console = make();\nfunction f() { console.log('x'); }" }, '#make().log'],
  ['a parameter that shadows an import', { 'a.ts': "import { hash } from 'bcrypt';\nfunction f(hash) { hash('x'); }" }, '?'],
  ['an instance', { 'a.ts': "import { Kafka } from 'kafkajs';\nconst kafka = new Kafka({});\nkafka.producer();" }, 'kafkajs#Kafka{}.producer'],
  ["a package's names, through a barrel", {
    'a.ts': "import { hash } from './lib';\nhash('x');",
    'lib/index.ts': "export * from './lib/own';\nexport * from 'bcrypt';",
    'lib/own.ts': 'export const other = 1;',
  }, 'bcrypt#hash'],
  ["one of two packages' names", { 'a.ts': "import { hash } from './lib';\nhash('x');", 'lib/index.ts': "export * from 'argon2';\nexport * from 'bcrypt';" }, './lib#hash'],
  ['an instance of another file, through a barrel', {
    'a.ts': "import { producer } from './lib';\nproducer.send({});",
    'lib/index.ts': "export * from './lib/kafka';",
    'lib/kafka.ts': "import { Kafka } from 'kafkajs';\nconst kafka = new Kafka({});\nexport const producer = kafka.producer();",
  }, 'kafkajs#Kafka{}.producer().send'],
  ['a typed parameter', { 'a.ts': "import type { Request } from 'express';\nconst f = (req: Request) => req.get('x');" }, 'express#Request{}.get'],
  ['what a container gives for a class', { 'a.ts': "import { container } from 'tsyringe';\nimport { Users } from './users';\nconst given = (token) => container.resolve(token);\ngiven(Users).add({});", 'users.ts': 'export class Users { add(user) {} }' }, 'own#Users{}.add'],
  ['what a container gives for a name', { 'a.ts': "import { container } from 'tsyringe';\ncontainer.resolve('users').add({});" }, 'tsyringe#container.resolve().add'],
  ['what something else gives for a class', { 'a.ts': "import { container } from 'own-box';\nimport { Users } from './users';\ncontainer.resolve(Users).add({});", 'users.ts': 'export class Users { add(user) {} }' }, 'own-box#container.resolve().add'],
  ['a parameter property', { 'a.ts': "import { Repository } from 'typeorm';\nclass A { constructor(private users: Repository<User>) {}\n f() { return this.users.save({}); } }" }, 'typeorm#Repository{}.save'],
  ['a property that the constructor assigns', { 'a.ts': "import { Kafka } from 'kafkajs';\nclass A { producer; constructor() { this.producer = new Kafka({}).producer(); }\n f() { this.producer.send({}); } }" }, 'kafkajs#Kafka{}.producer().send'],
  ['`this` in a callback in a method', { 'a.ts': "import { Repository } from 'typeorm';\nclass A { constructor(private users: Repository<User>) {}\n f() { return [1].map(() => this.users.save({})); } }" }, 'typeorm#Repository{}.save'],
  ['a property of a base class of another file', {
    'a.ts': "import { Base } from './base';\nclass A extends Base { f() { this.users.save({}); } }",
    'base.ts': "import { Repository } from 'typeorm';\nexport abstract class Base { constructor(protected users: Repository<User>) {} }",
  }, 'typeorm#Repository{}.save'],
  ["a method of a package's class that a company's class extends", {
    'a.ts': "import { Users } from './users';\nclass A { constructor(private users: Users) {}\n f() { this.users.save({}); } }",
    'users.ts': "import { Repository } from 'typeorm';\nexport class Users extends Repository<User> {}",
  }, 'typeorm#Repository{}.save'],
  ["the company's own method", {
    'a.ts': "import { Users } from './users';\nclass A { constructor(private users: Users) {}\n f() { this.users.add({}); } }",
    'users.ts': 'export class Users { add() {} }',
  }, 'own#Users{}.add'],
  ['what a helper returns', {
    'a.ts': "import { logger } from './log';\nlogger().info('x');",
    'log.ts': "import winston from 'winston';\nexport function logger() { return winston.createLogger({}); }",
  }, 'winston#createLogger().info'],
  ['a parameter of a function that was handed to a call', { 'a.ts': "import { DataSource } from 'typeorm';\nconst ds = new DataSource({});\nds.transaction(async (manager) => { await manager.save({}); });" }, 'typeorm#DataSource{}.transaction(0).save'],
  ['a type by another name', { 'a.ts': "import { Users } from './types';\nconst f = (users: Users) => users.save({});", 'types.ts': "import { Repository } from 'typeorm';\nimport { User } from './user';\nexport type Users = Repository<User>;" }, 'typeorm#Repository{}.save'],
  ["a type that is a package's and more, through a barrel", {
    'a.ts': "import { Store } from './types';\nconst f = (users: Store<User>) => users.deleteMany({});",
    'types/index.ts': "export { MongooseModel as Store } from './types/model';",
    'types/model.ts': "import type { Model } from 'mongoose';\ninterface Paginates<T> { page(): T }\nexport type MongooseModel<T> = Model<T> & Paginates<T>;",
  }, 'mongoose#Model{}.deleteMany'],
  ["a type that is the company's and more", { 'a.ts': "import { UserDocument } from './user';\nconst f = (user: UserDocument) => user.save();", 'user.ts': "import { Document } from 'mongoose';\nexport class User {}\nexport type UserDocument = User & Document;" }, './user#UserDocument{}.save'],
  ['a type that is named in a circle', { 'a.ts': 'type A = B;\ntype B = A;\nconst f = (a: A) => a.save();' }, '#A{}.save'],
  ['an alternative', { 'a.ts': "import Redis from 'ioredis';\nlet client;\nconst get = () => client ?? new Redis();\nget().set('x');" }, 'ioredis#default{}.set'],
  ['a name that is given its value later', { 'a.ts': "import express from 'express';\nlet app;\napp = express();\napp.get('/');" }, 'express#default().get'],
  ['taken apart', { 'a.ts': "import { Kafka } from 'kafkajs';\nconst { producer } = { producer: new Kafka({}).producer() };\nproducer.send({});" }, 'kafkajs#Kafka{}.producer().send'],
  ["an object of functions, the module's export", {
    'a.js': "const mail = require('./mail');\nmail.send('x');",
    'mail.js': "const aws = require('aws-sdk');\nmodule.exports = { send: aws.send };",
  }, 'aws-sdk#send'],
  ['a circle of files', {
    'a.ts': "import { b } from './b';\nexport const a = b;\na.run();",
    'b.ts': "import { a } from './a';\nexport const b = a;",
  }, '?'],
  ['a function that returns itself', { 'a.ts': 'function f() { return f(); }\nf().x();' }, 'own#f().x'],
  ['a static method', { 'a.ts': "class A { static make() {} }\nA.make();" }, 'own#A.make'],
  ['a getter', { 'a.ts': "import { Kafka } from 'kafkajs';\nclass A { kafka = new Kafka({});\n get producer() { return this.kafka.producer(); }\n f() { this.producer.send({}); } }" }, 'kafkajs#Kafka{}.producer().send'],
  ['a member of the base by `super`', { 'a.ts': "import { Base } from './base';\nclass A extends Base { add() { super.add(); } }", 'base.ts': 'export class Base { add() {} }' }, 'own#Base{}.add'],
  ["`super` of a package's class", { 'a.ts': "import { Repository } from 'typeorm';\nclass A extends Repository<User> { save() { return super.save({}); } }" }, 'typeorm#Repository{}.save'],
  ["`this` in a base is the one that inherits it", {
    'a.ts': "import { Base } from './base';\nimport { Kafka } from 'kafkajs';\nclass A extends Base { client() { return new Kafka({}); } }\nnew A().open().send({});",
    'base.ts': 'export abstract class Base { abstract client();\n open() { return this.client().producer(); } }',
  }, 'kafkajs#Kafka{}.producer().send'],
  ['whichever assignment tells', { 'a.ts': "import amqplib from 'amqplib';\nclass A { constructor(own) { if (own) this.mq = own; else this.mq = amqplib; }\n f() { this.mq.connect(); } }" }, 'amqplib#connect'],
  ['a promise, chained', { 'a.ts': "import { connect } from 'amqplib';\nconnect('x').then((connection) => connection.createChannel()).then((channel) => { channel.consume('q'); });" }, 'amqplib#connect().createChannel().consume'],
  ['a method bound', { 'a.ts': "import { Kafka } from 'kafkajs';\nconst kafka = new Kafka({});\nconst make = kafka.producer.bind(kafka);\nmake();" }, 'kafkajs#Kafka{}.producer'],
  ['require where it stands', { 'a.js': "const { Consumer } = require('@acme/stream').Util;\nConsumer.create();" }, '@acme/stream#Util.Consumer.create'],
  ["a class that is its module's export", { 'a.js': "const Queue = require('./queue');\nnew Queue().push();", 'queue.js': "class Queue { push() {} }\nmodule.exports = Queue;" }, 'own#Queue{}.push'],
  ['a function in the options of a call', { 'a.ts': "import { connect } from 'amqp-connection-manager';\nconnect(['x']).createChannel({ setup: (channel) => { channel.consume('q'); } });" }, 'amqp-connection-manager#connect().createChannel.setup(0).consume'],
  ['an object of functions that a factory returns', { 'a.ts': "import { Kafka } from 'kafkajs';\nconst make = (kafka: Kafka) => ({ producer: kafka.producer(), name: 'x' });\nconst made = make(new Kafka({}));\nmade.producer.send({});" }, 'kafkajs#Kafka{}.producer().send'],
  ["an object that a factory returns, without what is asked", { 'a.ts': "const make = () => ({ name: 'x' });\nmake().send({});" }, 'own#make().send'],
  ["what is its module's export", { 'a.js': "const Db = require('./db');\nDb.from('x').insert({});", 'db.js': "const Database = require('@acme/db');\nmodule.exports = new Database();" }, '@acme/db#default{}.from().insert'],
  ['what a helper keeps of a function', {
    'a.ts': "import { once } from './once';\nimport { Client } from 'pg';\nconst client = once('db', () => new Client());\nclient.query('x');",
    'once.ts': "export function once(name, make) {\n  if (!globalThis.kept) globalThis.kept = new Map([[name, make()]]);\n  return globalThis.kept.get(name);\n}",
  }, 'pg#Client{}.query'],
  ['what a helper returns, and not the function it is handed', {
    'a.ts': "import { Client } from 'pg';\nimport { Kafka } from 'kafkajs';\nconst start = (make) => { make(); return new Kafka({}); };\nconst started = start(() => new Client());\nstarted.producer();",
  }, 'kafkajs#Kafka{}.producer'],
  ['the type of a value', { 'a.ts': "import { User } from 'models';\nclass A { constructor(private users: typeof User) {}\n f() { this.users.create({}); } }" }, 'models#User.create'],
  ['a type without some of its members', { 'a.ts': "import { Client } from 'pg';\nconst f = (client: Omit<Client, 'end'>) => client.query('x');" }, 'pg#Client{}.query'],
  ['each of a list', { 'a.ts': "import { Model } from 'sequelize';\nclass User extends Model {}\nasync function f() { for (const user of await User.findAll()) user.destroy(); }" }, 'sequelize#Model.findAll().0.destroy'],
  ['each that is handed over', { 'a.ts': "import { Model } from 'sequelize';\nclass User extends Model {}\nasync function f() { const users = await User.findAll();\n await Promise.all(users.map((user) => user.destroy())); }" }, 'sequelize#Model.findAll().0.destroy'],
  ['each of a list by its type', { 'a.ts': "import { Model } from 'sequelize';\nclass User extends Model {}\nfunction f(users: User[]) { for (const user of users) user.destroy(); }" }, 'sequelize#Model{}.destroy'],
  ["a field of a company's interface", {
    'a.ts': "import type { Context } from './context';\nclass A { constructor(private readonly ctx: Context) {}\n f() { this.ctx.users.save({}); } }",
    'context.ts': "import { Repository } from 'typeorm';\ninterface Base { users: Repository<User> }\nexport interface Context extends Base { id: string }",
  }, 'typeorm#Repository{}.save'],
  ['a parameter that is handed over, whatever interface it is said to fit', { 'a.ts': "import express from 'express';\ninterface Req { id: string }\nexpress().get('/', (req: Req) => { req.get('x'); });" }, 'express#default().get(0).get'],
  ['a method with overloads', { 'a.ts': "import { Kafka } from 'kafkajs';\nclass A { static make(a: string): any;\n static make(): any;\n static make() { return new Kafka({}); } }\nA.make('x').producer();" }, 'kafkajs#Kafka{}.producer'],
  ['a type that is none', { 'a.ts': "function f(x: string) { x.save(); }" }, '?'],
])('%s', (_, files, expected) => {
  const file = 'a.ts' in files ? 'a.ts' : 'a.js';
  const { code, origins } = codeOf(files);
  const [last] = code.callsOf(file).toSorted((a, b) => b.expr.at[0] - a.expr.at[0] || b.expr.at[1] - a.expr.at[1]);
  expect(last && (origins.ofCallee(last)?.path ?? '?')).toBe(expected);
});

const USERS = "import { Repository } from 'typeorm';\nimport { User } from './user';\n";

/** The types of the last instance on the way, the class that a method was taken from, and that of a call before. */
test.each<[string, Record<string, string>, { types?: readonly string[]; self?: string; on?: string }]>([
  ["a base's type parameter, as the heir sets it", {
    'a.ts': `${USERS}import { Base } from './base';\nclass Users extends Base<User> { f() { this.repo.save({}); } }`,
    'base.ts': "import { Repository } from 'typeorm';\nexport class Base<T> { constructor(protected readonly repo: Repository<T>) {} }",
  }, { types: ['User'] }],
  ['a type parameter that nobody sets', { 'a.ts': `${USERS}class Base<T> { constructor(private readonly repo: Repository<T>) {}\n f() { this.repo.save({}); } }` }, { types: ['T'] }],
  ["a package's class, through a generic base", {
    'a.ts': `${USERS}class Own<E> extends Repository<E> {}\nclass Users extends Own<User> {}\nconst f = (users: Users) => users.save({});`,
  }, { types: ['User'], self: 'Users' }],
  ['and by `super`', { 'a.ts': `${USERS}class Own<E> extends Repository<E> {}\nclass Users extends Own<User> { save(user) { return super.save(user); } }` }, { types: ['User'], self: 'Users' }],
  ["a static method of a package's base", { 'a.ts': "import { Model } from 'sequelize';\nclass User extends Model {}\nUser.destroy({});" }, { self: 'User' }],
  ['what such a method gives', { 'a.ts': "import { Model } from 'sequelize';\nclass User extends Model {}\nasync function f() { const user = await User.findOne({}); user.destroy(); }" }, { on: 'User' }],
])('%s', (_, files, expected) => {
  const { code, origins } = codeOf(files);
  const last = code.callsOf('a.ts').toSorted((a, b) => b.expr.at[0] - a.expr.at[0] || b.expr.at[1] - a.expr.at[1])[0];
  const origin = last && origins.ofCallee(last);
  const step = origin?.steps.at(-1);
  expect({
    ...(step?.kind === 'instance' ? { types: step.types } : {}),
    ...(origin?.self ? { self: origin.self.fact.name } : {}),
    ...(step?.kind === 'call' && step.self ? { on: step.self.fact.name } : {}),
  }).toEqual(expected);
});
