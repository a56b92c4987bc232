import { expect, test } from 'vitest';
import { writesIn } from './writesIn.ts';

const USER = { 'user.ts': "import { Entity, BaseEntity } from 'typeorm';\n@Entity() export class User {}\n@Entity() export class Post extends BaseEntity {}" };
const SERVICE = "import { Repository, DataSource, EntityManager } from 'typeorm';\nimport { User, Post } from './user';\n";
/** The body of a method of a service with a repository, a manager and a data source. */
const method = (body: string) => ({
  ...USER,
  'a.ts': `${SERVICE}class Users { constructor(private users: Repository<User>, private db: DataSource, private em: EntityManager) {}\n async f(id: string, user: User) { ${body} } }`,
});

test.each<[string, Readonly<Record<string, string>>, string[]]>([
  ['save', method('await this.users.save({ id });'), ['save User single in Users.f']],
  ['of several', method('await this.users.insert([{ id }, { id }]);'), ['insert User bulk in Users.f']],
  ['by criteria', method('await this.users.update(id, { name });\n await this.users.softDelete({ id });'), ['update User bulk in Users.f', 'delete User bulk in Users.f']],
  ['a count', method("await this.users.increment({ id }, 'visits', 1);"), ['update User bulk in Users.f']],
  ['reads', method('await this.users.find(); await this.users.findOneBy({ id }); this.users.create({}); await this.em.count(User);'), []],
  ['a repository of a data source', method('await this.db.getRepository(User).save({ id });'), ['save User single in Users.f']],
  ['a manager with the class', method('await this.em.save(User, { id });\n await this.em.delete(User, id);'), ['save User single in Users.f', 'delete User bulk in Users.f']],
  ['a manager with an entity', method('const found = await this.users.findOneBy({ id });\n await this.em.save(found);\n await this.em.remove(user);\n await this.em.save([user]);'), ['save User single in Users.f', 'delete User single in Users.f', 'save User single in Users.f']],
  ['a manager with a list by its type', method('const all: User[] = [];\n all.push(user);\n await this.em.save(all);'), ['save User single in Users.f']],
  ['a manager with what nobody knows', method('await this.em.save(make());'), ['save ? single in Users.f']],
  ['a transaction', method('await this.db.transaction(async (manager) => { await manager.save(user); await manager.getRepository(Post).delete(id); });'), ['save User single in Users.f', 'delete Post bulk in Users.f']],
  ['of an isolation level', method("await this.em.transaction('SERIALIZABLE', async (tx) => { await tx.update(User, id, {}); });"), ['update User bulk in Users.f']],
  ['a query runner', method('const runner = this.db.createQueryRunner();\n await runner.manager.insert(User, { id });'), ['insert User single in Users.f']],
  ['a builder', method('await this.db.createQueryBuilder().insert().into(User).values({ id }).execute();'), ['insert User query-builder in Users.f']],
  ['a builder of a repository', method("await this.users.createQueryBuilder().update().set({ name }).where('id = :id', { id }).execute();\n await this.users.createQueryBuilder('u').delete().where('id = :id').execute();"), ['update User query-builder in Users.f', 'delete User query-builder in Users.f']],
  ['a builder that is told what', method('await this.em.createQueryBuilder().update(User).set({}).execute();\n await this.em.createQueryBuilder().delete().from(Post).execute();'), ['update User query-builder in Users.f', 'delete Post query-builder in Users.f']],
  ['a builder that reads', method("await this.users.createQueryBuilder('u').where('x').getMany();"), []],
  ['SQL', method("await this.db.query('UPDATE users SET name = $1', [id]);\n await this.em.query(`delete from ${table} where id = ${id}`);\n await this.db.query('select 1 from users for update');"), ['update users raw in Users.f', 'delete ? raw in Users.f']],
  ['an active record that its builder finds', { ...USER, 'a.ts': "import { Post } from './user';\nexport async function f() { const one = await Post.createQueryBuilder('p').where('p.id = :id', { id: 1 }).getOne(); await one.save(); const count = await Post.createQueryBuilder('p').getCount(); count.save(); }" }, ['save Post single in f']],
  ['an active record', { ...USER, 'a.ts': "import { Post } from './user';\nexport async function f(post: Post) { await post.save(); await Post.delete('x'); const one = await Post.findOneBy({}); await one.remove(); }" }, ['save Post single in f', 'delete Post bulk in f', 'delete Post single in f']],
  ["a company's repository", {
    ...USER,
    'users.ts': "import { Repository } from 'typeorm';\nimport { User } from './user';\nexport class UserRepository extends Repository<User> { async block(id) { await this.update(id, {}); } }",
    'a.ts': "import { UserRepository } from './users';\nexport class Users { constructor(private readonly userRepository: UserRepository) {}\n async f() { await this.userRepository.save({}); await this.userRepository.block(1); } }",
  }, ['save User single in Users.f', 'update User bulk in UserRepository.block']],
  ["a base class's repository", {
    ...USER,
    'base.ts': "import { Repository } from 'typeorm';\nexport abstract class Crud<T> { constructor(protected readonly repo: Repository<T>) {}\n async create(data) { return this.repo.save(data); } }",
    'a.ts': "import { Crud } from './base';\nimport { User } from './user';\nexport class Users extends Crud<User> { async f() { await this.repo.upsert({}, ['id']); await this.create({}); } }",
  }, ['upsert User bulk in Users.f', 'save ? single in Crud.create']],
  ['functions of 0.2', { ...USER, 'a.ts': "import { getManager, getRepository, getConnection } from 'typeorm';\nimport { User } from './user';\nexport async function f() { await getRepository(User).save({}); await getManager().delete(User, 1); await getConnection().createQueryBuilder().delete().from(User).execute(); }" }, ['save User single in f', 'delete User bulk in f', 'delete User query-builder in f']],
  ['a migration', { 'a.ts': "import { MigrationInterface, QueryRunner } from 'typeorm';\nexport class A implements MigrationInterface { async up(queryRunner: QueryRunner) { await queryRunner.query('insert into a values (1)'); await queryRunner.manager.save({}); } }" }, []],
  ['a set, a map, a file', { 'a.ts': "import { Repository } from 'typeorm';\nimport { Editor } from 'editor';\nconst seen = new Map();\nexport const f = (editor: Editor) => { seen.delete('x'); seen.clear(); editor.save({}); };" }, []],
])('%s', (_, tree, expected) => {
  expect(writesIn(tree)).toEqual(expected);
});
