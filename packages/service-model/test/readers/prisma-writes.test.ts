import { expect, test } from 'vitest';
import { writesIn } from './writesIn.ts';

const CLIENT = "import { PrismaClient } from '@prisma/client';\nexport const prisma = new PrismaClient();\n";
const body = (text: string, client = CLIENT) => ({ 'prisma.ts': client, 'a.ts': `import { prisma } from './prisma';\nexport async function f(id) { ${text} }` });

test.each<[string, Readonly<Record<string, string>>, string[]]>([
  ['one', body('await prisma.user.create({ data: {} }); await prisma.blogPost.delete({ where: { id } });'), ['insert User single in f', 'delete BlogPost single in f']],
  ['many', body('await prisma.user.updateMany({ data: {} }); await prisma.user.deleteMany();'), ['update User bulk in f', 'delete User bulk in f']],
  ['rows between two records', body('await prisma.user.update({ where: { id }, data: { lists: { disconnect: { id: 1 } } } });'), []],
  ['another one alone', body('await prisma.user.update({ where: { id }, data: { team: { disconnect: true } } }); await prisma.user.update({ where: { id }, data: { name: id, lists: { disconnect: { id: 1 } } } });'), ['update User single in f', 'update User single in f']],
  ['reads', body('await prisma.user.findMany(); await prisma.user.count();'), []],
  ['a transaction of calls', body('await prisma.$transaction([prisma.user.upsert({}), prisma.user.findFirst()]);'), ['upsert User single in f']],
  ['a transaction of a function', body('await prisma.$transaction(async (tx) => { await tx.user.update({}); });'), ['update User single in f']],
  ['an extension', body('await prisma.user.create({});', "import { PrismaClient } from '@prisma/client';\nexport const prisma = new PrismaClient().$extends({});"), ['insert User single in f']],
  ['kept between reloads', body('await prisma.user.create({});', "import { PrismaClient } from '@prisma/client';\nconst kept = globalThis as unknown as { prisma?: PrismaClient };\nexport const prisma = kept.prisma ?? new PrismaClient();"), ['insert User single in f']],
  ['generated to a place of its own', body('await prisma.user.create({});', "import { PrismaClient } from './generated/client';\nexport const prisma = new PrismaClient();"), ['insert User single in f']],
  ["NestJS's service", {
    'prisma.service.ts': "import { PrismaClient } from '@prisma/client';\nexport class PrismaService extends PrismaClient { async onModuleInit() { await this.$connect(); } }",
    'a.ts': "import { PrismaService } from './prisma.service';\nexport class Users { constructor(private readonly prisma: PrismaService) {}\n create() { return this.prisma.user.create({}); } }",
  }, ['insert User single in Users.create']],
  ['handed in by its type', { 'a.ts': "import { Prisma, PrismaClient } from '@prisma/client';\nexport const f = (tx: Prisma.TransactionClient) => tx.user.delete({});\nexport const g = (db: Omit<PrismaClient, '$on'>) => db.user.update({});" }, ['delete User single in f', 'update User single in g']],
  ["a context's", { 'a.ts': 'export const f = ({ ctx }) => ctx.prisma.user.create({ data: {} });' }, ['insert User single in f']],
  ['SQL', body('await prisma.$executeRaw`update "users" set a = ${id}`;\n await prisma.$executeRawUnsafe("delete from posts");\n await prisma.$queryRaw`select 1`;'), ['update users raw in f', 'delete posts raw in f']],
  ['another client', { 'a.ts': "import { Client } from 'prismatic';\nconst prism = new Client();\nexport const f = () => prism.user.create({});" }, []],
])('%s', (_, tree, expected) => {
  expect(writesIn(tree)).toEqual(expected);
});
