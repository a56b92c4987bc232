import { expect, test } from 'vitest';
import { writesIn } from './writesIn.ts';

const USER = { 'user.ts': "import { Entity } from '@mikro-orm/core';\n@Entity() export class User {}" };
const body = (text: string) => ({
  ...USER,
  'a.ts': `import { EntityManager, EntityRepository } from '@mikro-orm/postgresql';\nimport { User } from './user';\nexport class Users { constructor(private em: EntityManager, private users: EntityRepository<User>) {}\n async f(id) { ${text} } }`,
});

test.each<[string, Readonly<Record<string, string>>, string[]]>([
  ['the unit of work', body('const user = new User();\n this.em.persist(user);\n await this.em.flush();'), ['save User single in Users.f', 'save ? single in Users.f']],
  ['at once', body('await this.em.persistAndFlush(new User());\n const user = await this.em.findOne(User, id);\n await this.em.removeAndFlush(user);'), ['save User single in Users.f', 'delete User single in Users.f']],
  ['past it', body('await this.em.nativeUpdate(User, { id }, {}); await this.users.nativeDelete({ id }); await this.em.insertMany(User, []);'), ['update User bulk in Users.f', 'delete User bulk in Users.f', 'insert User bulk in Users.f']],
  ['a fork, a transaction', body('const em = this.em.fork();\n await em.transactional(async (tx) => { tx.remove(await tx.findOne(User, id)); });'), ['delete User single in Users.f']],
  ['a repository of the manager', body('await this.em.getRepository(User).upsert({ id });'), ['upsert User single in Users.f']],
  ['a builder', body('await this.em.createQueryBuilder(User).update({}).where({ id }); await this.users.createQueryBuilder().delete();'), ['update User query-builder in Users.f', 'delete User query-builder in Users.f']],
  ['SQL', body("await this.em.getConnection().execute('delete from users');"), ['delete users raw in Users.f']],
  ['reads', body('await this.em.find(User, {}); await this.users.count(); this.em.create(User, {});'), []],
  ['another manager', { 'a.ts': "import { EntityManager } from 'game-engine';\nexport const f = (em: EntityManager) => { em.persist({}); em.flush(); };" }, []],
])('%s', (_, tree, expected) => {
  expect(writesIn(tree)).toEqual(expected);
});
