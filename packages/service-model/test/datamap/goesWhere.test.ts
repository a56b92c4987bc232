import { expect, test } from 'vitest';
import { mapOf, userField } from './mapOf.ts';

const whats = (places: readonly { readonly what: string }[]): string[] => places.map(({ what }) => what);

/** What is seen of `User.email`, by code. Each has a twin that lets nothing out. */
const logged: Readonly<Record<string, readonly [code: string, expected: readonly string[]]>> = {
  'a member of a record': ['async function f(user: User) { console.info(user.email); }', ['logged at info: `user.email`']],
  'another member of it': ['async function f(user: User) { console.info(user.logins); }', []],
  'a member of what was read, whatever it is called': ['async function f() { const u = await users.findOneBy({ id: 1 }); console.warn(`no ${u.email}`); }', ['logged at warn: `u.email`']],
  'a member of something else that was called so': ['async function f(u: { email: string }) { console.warn(u.email); }', []],
  'a record as a whole': ['async function f(user: User) { console.info(JSON.stringify(user)); }', ['logged at info: `user` as a whole']],
  'a record in a text': ['async function f(user: User) { console.info(`user ${user}`); }', []],
  'in a function that does something else as well': [
    `function store(text: string, key: number) { console.debug(text); return key; }
     async function f(user: User) { store(user.email, user.id); }`,
    ['logged in store: `user.email`'],
  ],
  'in a function that logs something else': [
    `function store(text: string, key: number) { console.debug(key); return text; }
     async function f(user: User) { store(user.email, user.id); }`,
    [],
  ],
  'in a function, which says it once': [
    `function store(user: User) { console.debug(user.email); }
     async function f(user: User) { store(user); }`,
    ['logged at debug: `user.email`'],
  ],
  'how many there are': ['async function f() { const all = await users.count(); console.info(all); }', []],
  'input, where the record is written': ['async function f(input: any) { await users.insert({ email: input.email }); console.info(input.email); }', ['logged at info: `input.email`']],
  'input, where no record is at hand': ['async function f(input: any) { console.info(input.email); }', []],
};

test.each(Object.entries(logged))('logged: %s', (_, [code, expected]) => {
  expect(whats(userField('email', code).logged)).toEqual(expected);
});

test('an event has a first name of its own', () => {
  const code = (name: string) => `async function f(event: any) { await users.find(); console.info(event.${name}); }`;
  const other = { 'event.ts': "import { Entity, Column } from 'typeorm';\n@Entity() export class Event { @Column() title: string; }" };
  expect(whats(userField('firstName', code('firstName')).logged)).toEqual(['logged at info: `event.firstName`']);
  expect(userField('firstName', code('firstName'), other).logged).toEqual([]);
});

const sent: Readonly<Record<string, readonly [code: string, expected: readonly string[]]>> = {
  'in a message': ["async function f(user: User) { await producer.send({ topic: 'users', messages: [{ value: JSON.stringify({ to: user.email }) }] }); }", ['kafka topic users: `user.email`']],
  'a message without it': ["async function f(user: User) { await producer.send({ topic: 'users', messages: [{ value: JSON.stringify({ id: user.id }) }] }); }", []],
  'through a helper': [
    `async function publish(topic: string, data: object) { await producer.send({ topic, messages: [{ value: JSON.stringify(data) }] }); }
     async function f(user: User) { await publish('users', { email: user.email }); }`,
    ['kafka topic users: `user.email`'],
  ],
  'through a helper that takes no more than the key': [
    `async function publish(user: User) { await producer.send({ topic: 'users', messages: [{ value: String(user.id) }] }); }
     async function f(user: User) { await publish(user); }`,
    [],
  ],
  'through a helper, which says it once': [
    `async function publish(user: User) { await producer.send({ topic: 'users', messages: [{ value: user.email }] }); }
     async function f(user: User) { await publish(user); }`,
    ['kafka topic users: `user.email`'],
  ],
  'what a function makes of it': [
    `const view = (user: User) => ({ mail: user.email });
     async function f(user: User) { await producer.send({ topic: 'users', messages: [{ value: JSON.stringify(view(user)) }] }); }`,
    ['kafka topic users: `user.email`'],
  ],
  'what a function leaves out': [
    `const view = (user: User) => ({ number: user.id });
     async function f(user: User) { await producer.send({ topic: 'users', messages: [{ value: JSON.stringify(view(user)) }] }); }`,
    [],
  ],
  'what a function hides': [
    `const mask = (text: string) => text.slice(0, 1);
     async function f(user: User) { await producer.send({ topic: 'users', messages: [{ value: JSON.stringify({ mail: mask(user.email) }) }] }); }`,
    [],
  ],
  'to another host': ["async function f(user: User) { await fetch('https://crm.example.com/people', { method: 'POST', body: JSON.stringify({ email: user.email }) }); }", ['POST https://crm.example.com/people: `user.email`']],
};

test.each(Object.entries(sent))('sent: %s', (_, [code, expected]) => {
  expect(whats(userField('email', code).sent)).toEqual(expected);
});

const KAFKA = "import { Kafka } from 'kafkajs';\nconst kafka = new Kafka({ clientId: 'x', brokers: [] });\n";
const SHOP = {
  'user.ts': "import { Entity, Column } from 'typeorm';\n@Entity() export class User { @Column() email: string }",
  'send.ts': `${KAFKA}import { User } from './user';\nexport const send = (user: User) => kafka.producer().send({ topic: 'users', messages: [{ value: user.email }] });`,
};
const hears = (topic: string) => ({ 'hear.ts': `${KAFKA}const consumer = kafka.consumer({ groupId: 'g' });\nexport const hear = async () => { await consumer.subscribe({ topic: '${topic}' }); await consumer.run({ eachMessage: async () => {} }); };` });

test.each([
  ['another service that hears the topic', { shop: SHOP, crm: hears('users') }, 'kafka topic users, heard by crm: `user.email`'],
  ['another service that hears another topic', { shop: SHOP, crm: hears('orders') }, 'kafka topic users: `user.email`'],
  ['the service itself', { shop: { ...SHOP, ...hears('users') } }, 'kafka topic users, heard by itself: `user.email`'],
])('sent: %s', (_, trees, expected) => {
  expect(mapOf(trees).fields.flatMap((field) => whats(field.sent))).toEqual([expected]);
});

const exposed: Readonly<Record<string, readonly [code: string, expected: readonly string[]]>> = {
  'a handler that reads it': ["app.get('/users/:id', async (req, res) => { res.json(await users.findOneBy({ id: 1 })); });", ['GET /users/:id reads User']],
  'a handler that counts': ["app.get('/users/count', async (req, res) => { res.json(await users.count()); });", []],
  'a service that reads it': [
    "class Users { async one() { return users.findOneBy({ id: 1 }); } }\nconst service = new Users();\napp.get('/users/:id', async (req, res) => { res.json(await service.one()); });",
    ['GET /users/:id reads User in Users.one'],
  ],
  'a service of another name': [
    "class Users { async one() { return users.findOneBy({ id: 1 }); } async none() { return null; } }\nconst service = new Users();\napp.get('/users/:id', async (req, res) => { res.json(await service.none()); });",
    [],
  ],
  'a middleware that reads it': ["const load = async (req: any, res: any, next: any) => { await users.find(); next(); };\napp.get('/ping', load, async (req, res) => { res.end(); });", []],
  'a write that names it': ["app.put('/users', async (req, res) => { await users.update({ id: 1 }, { email: req.body.mail }); });", ['PUT /users writes User']],
  'a write of something else': ["app.put('/logins', async (req, res) => { await users.update({ id: 1 }, { logins: 0 }); });", []],
  'a write of whatever comes in': ["app.put('/users', async (req, res) => { await users.update({ id: 1 }, req.body); });", ['PUT /users writes User']],
  'a schema with the field': ["const schema = Joi.object({ email: Joi.string() });\napp.post('/users', validate(schema), async (req, res) => { await users.insert(req.body); });", ['POST /users takes it as schema.email, writes User']],
  'a schema with what somebody else has': ["const schema = Joi.object({ guardianEmail: Joi.string() });\napp.post('/users', validate(schema), async (req, res) => { await users.insert(req.body); });", ['POST /users writes User']],
  'an answer to a request to erase': ["app.delete('/me', async (req, res) => { await users.find(); });", []],
};

test.each(Object.entries(exposed))('exposed: %s', (_, [code, expected]) => {
  expect(whats(userField('email', code).exposed)).toEqual(expected);
});
