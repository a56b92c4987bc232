import { runRuleTable } from '../support/runRuleTable.ts';

const nest = (body: string, params = 'user: { id: string; email: string }') => `
import { Logger } from '@nestjs/common';
export class Users {
  private readonly logger = new Logger(Users.name);
  find(${params}) { ${body} }
}
`;

const EMAIL = { name: 'user.email', evidence: '`email` stands for user.contact.email' } as const;
const asLog = [{ messageId: 'log', data: { ...EMAIL, sink: 'a log' } }] as const;

const request = (args: string) => `
import axios from 'axios';
export const find = (user: { id: string; email: string }) => «axios.get(${args})»;
`;

const unmarked = (code: string): string => code.replace(/[«»]/g, '');

runRuleTable({
  id: 'pii-leak',
  valid: [
    { name: 'what is not known to be anybody’s', code: nest('this.logger.log(`${file.name} of ${product.title}`);', 'file, product') },
    { name: 'a queue of a mailer', code: `
import { Queue } from 'bullmq';
const queue = new Queue('mail');
export const welcome = (user: { email: string }) => queue.add('welcome', { to: user.email });
` },
    { name: 'an event of the process itself', code: `
import { EventEmitter2 } from '@nestjs/event-emitter';
export class Users { constructor(private readonly events: EventEmitter2) {} add(user) { this.events.emit('user.added', { email: user.email }); } }
` },
    { name: 'what seeds a database', file: 'src/seeds/users.ts', code: nest('this.logger.log(user.email);') },
    { name: 'what a browser shows', file: 'src/scenes/users.tsx', code: nest('this.logger.log(user.email);') },
    { name: 'what a program is started with', code: nest('this.logger.log(user.email);').concat('find(process.argv[2]);\n') },
    { name: 'what an operator configured', code: nest('this.logger.log(config.supportEmail);', 'config') },
  ],
  invalid: [
    { name: 'a value in a text', code: nest('«this.logger.log(`found ${user.email}`)»;'), errors: asLog, twin: { code: nest('this.logger.log(`found ${user.id}`);') } },
    { name: 'a value in an object', code: nest("«this.logger.log({ email: user.email }, 'found')»;"), errors: asLog, twin: { code: nest("this.logger.log({ email: maskEmail(user.email) }, 'found');") } },
    { name: 'a value taken out before', code: nest('const { email } = user; «this.logger.log(email)»;'), errors: asLog, twin: { code: nest('const { email } = user; this.logger.log(email.length);') } },
    { name: 'a text made before', code: nest("const text = 'of ' + user.email; «this.logger.log(text)»;"), errors: asLog, twin: { code: nest("const text = 'of ' + (user.email ? 'somebody' : 'nobody'); this.logger.log(text);") } },
    { name: 'one part of a record that is made here', code: nest('const row = { id: user.id, to: user.email }; «this.logger.log(JSON.stringify(row))»;'), errors: asLog, twin: { code: nest('const row = { id: user.id, to: !!user.email }; this.logger.log(JSON.stringify(row));') } },
    { name: 'items of a list', code: nest("«this.logger.log(users.map((user) => user.email).join(', '))»;", 'users'), errors: asLog, twin: { code: nest("this.logger.log(users.map((user) => user.id).join(', '));", 'users') } },
    { name: 'without asking for it', code: nest('«this.logger.log(user.email)»;'), errors: asLog, twin: { code: nest('this.logger.log(user.email);'), options: { log: 'ignore' } } },
    { name: 'less sure, where asked for', code: nest('«this.logger.log(address.city)»;', 'address'), options: { minConfidence: 'medium' }, errors: [{ messageId: 'log', data: { name: 'address.city', sink: 'a log', evidence: '`city` stands for user.contact.address.city' } }], twin: { code: nest('this.logger.log(address.city);', 'address'), options: {} } },
    {
      name: 'a logger of the company’s own',
      code: "import { log } from './log';\nexport const find = (user: { email: string }) => «log.info(user.email)»;\n",
      files: { 'src/log.ts': "import pino from 'pino';\nexport const log = pino();\n" },
      errors: asLog,
      twin: { code: "import { log } from './log';\nexport const find = (user: { email: string }) => log.info(user.email);\n", files: { 'src/log.ts': 'export const log = { info(text: string) { return text; } };\n' } },
    },
    {
      name: 'a helper under another name',
      code: "import 'kafkajs';\nimport { get as g } from './api';\nexport const find = (user: { email: string }) => «g(user.email)»;\n",
      files: { 'src/api.ts': "import axios from 'axios';\nexport const get = (id: string) => axios.get(`/x/${id}`);\n" },
      errors: [{ messageId: 'url', data: { ...EMAIL, sink: 'the address of a request (axios)' } }],
      twin: { code: "import 'kafkajs';\nimport { get as g } from './api';\nexport const find = (user: { id: string }) => g(user.id);\n", files: { 'src/api.ts': "import axios from 'axios';\nexport const get = (id: string) => axios.get(`/x/${id}`);\n" } },
    },
    { name: 'an error that is logged, once', code: nest('«this.logger.error(new Error(`no ${user.email}`))»;'), errors: asLog, twin: { code: nest('this.logger.error(new Error(`no ${user.id}`));') } },
    { name: 'a secret', code: nest('«this.logger.debug(user.password)»;', 'user'), errors: [{ messageId: 'secret', data: { name: 'user.password', evidence: '`password` is a secret', sink: 'a log' } }], twin: { code: nest('this.logger.debug(user.password.length);', 'user') } },
    { name: 'a person by what it is known as elsewhere, where asked for', code: nest('«this.logger.log(user.githubId)»;', 'user'), options: { minConfidence: 'medium' }, errors: [{ messageId: 'log', data: { name: 'user.githubId', sink: 'a log', evidence: '`github` stands for user.contact.social_url' } }], twin: { code: nest('this.logger.log(user.githubId);', 'user'), options: {} } },
    { name: 'a secret anywhere but in development', code: nest('if (this.isStaging) «this.logger.debug(user.password)»;', 'user'), errors: [{ messageId: 'secret', data: { name: 'user.password', evidence: '`password` is a secret', sink: 'a log' } }], twin: { code: nest('if (this.isDevelopment) this.logger.debug(user.password);', 'user') } },
    { name: 'a record with a field of it overwritten', code: "import pino from 'pino';\ninterface User { id: string; email: string }\nexport const f = (user: User) => «pino().info({ ...user, id: undefined })»;\n", errors: [{ messageId: 'record', data: { name: 'user', record: 'User', fields: '`email`', sink: 'a log' } }], twin: { code: "import pino from 'pino';\ninterface User { id: string; email: string }\nexport const f = (user: User) => pino().info({ ...user, email: undefined });\n" } },
    { name: 'a name that a person’s own function gives', code: nest('«this.logger.log(this.translator.findUser().name)»;'), errors: [{ messageId: 'log', data: { name: 'this.translator.findUser().name', sink: 'a log', evidence: '`name` stands for user.name' } }], twin: { code: nest('this.logger.log(this.translator.translate(product).name);') } },
    { name: 'a secret that is what is left', code: nest('«this.logger.log(credentials)»;', 'credentials'), errors: [{ messageId: 'secret', data: { name: 'credentials', evidence: '`credential` is a secret', sink: 'a log' } }], twin: { code: nest('const { credentials, ...connectionWithoutCredentials } = connection; this.logger.log(connectionWithoutCredentials);', 'connection') } },
    { name: 'the message of an error', code: 'export function find(user: { id: string; email: string }) { throw «new Error(`no ${user.email}`)»; }\n', errors: [{ messageId: 'error', data: { ...EMAIL, sink: 'the message of Error' } }], twin: { code: 'export function find(user: { id: string; email: string }) { throw new Error(`no ${user.id}`); }\n' } },
    {
      name: 'an event of a broker',
      code: "import { Kafka } from 'kafkajs';\nconst producer = new Kafka({ brokers: [] }).producer();\nexport const tell = (user) => «producer.send({ topic: 'user-created', messages: [{ value: JSON.stringify({ email: user.email }) }] })»;\n",
      errors: [{ messageId: 'event', data: { ...EMAIL, sink: 'the event user-created (kafka)' } }],
      twin: { code: "import { Kafka } from 'kafkajs';\nconst producer = new Kafka({ brokers: [] }).producer();\nexport const tell = (user) => producer.send({ topic: 'user-created', messages: [{ value: JSON.stringify({ id: user.id }) }] });\n" },
    },
    { name: 'the query of a request', code: request("'/users', { params: { email: user.email } }"), errors: [{ messageId: 'url', data: { ...EMAIL, sink: 'the address of a request (axios)' } }], twin: { code: unmarked(request("'/users', { params: { id: user.id } }")) } },
    { name: 'the path of a request', code: request('`/users/${encodeURIComponent(user.email)}`'), errors: [{ messageId: 'url', data: { ...EMAIL, sink: 'the address of a request (axios)' } }], twin: { code: unmarked(request('`/users/${user.id}`')) } },
    {
      name: 'the body of a request is none of its address',
      code: "import axios from 'axios';\nexport const add = (user) => «axios.post('/users', { name: user.name }, { params: { email: user.email } })»;\n",
      errors: [{ messageId: 'url', data: { ...EMAIL, sink: 'the address of a request (axios)' } }],
      twin: { code: "import axios from 'axios';\nexport const add = (user) => axios.post('/users', { email: user.email, params: { email: user.email } });\n" },
    },
  ],
});
