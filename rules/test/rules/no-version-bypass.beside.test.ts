import { runRuleTable } from '../support/runRuleTable.ts';

const OWN = { 'package.json': '{ "scripts": { "start": "node ." } }' };
const deletion = { operation: 'deletion', harm: 'deletes' } as const;
/** A handler without a name, and another one beside it. */
const handlers = (first: string, second: string): string => `import { PrismaClient } from '@prisma/client';
import { procedure } from './procedure';
const prisma = new PrismaClient();
export const routes = {
  remove: procedure.mutation(async ({ input }) => { ${first} }),
  other: procedure.mutation(async ({ input }) => { ${second} }),
};
`;
const LINES = 'if (input.all) await «prisma.line.deleteMany({ where: { orderId: input.id } })»;';
const PARENT = 'await prisma.order.delete({ where: { id: input.id } });';
const line = [{ messageId: 'bulk', data: { ...deletion, entity: 'Line' } }] as const;
const unmarked = (code: string): string => code.replace(/[«»]/g, '');

const knex = (value: string): string => `import knex from 'knex';\nconst db = knex({ client: 'pg' });\nexport const leave = (id: string, left: number) => «db('rooms').where({ id }).update({ guests: db.raw("${value}") })»;\n`;
const bounded = (sql: string): string => `import { Repository } from 'typeorm';\nimport { Room } from './room';\nexport class Rooms { constructor(private readonly rooms: Repository<Room>) {}\n async leave(id: string) { await «this.rooms.createQueryBuilder().update()».set({ guests: () => '${sql}' }).where('id = :id', { id }).execute(); } }\n`;
const purge = (name: string, where: string): string => `import { PrismaClient } from '@prisma/client';\nconst prisma = new PrismaClient();\nexport const ${name} = (date: Date) => «prisma.line.deleteMany({ where: { createdAt: ${where} } })»;\n`;
const seated = (field: string) => ({ ...OWN, 'prisma/schema.prisma': `datasource db { provider = "postgresql" url = env("X") }
model Seat {
  id String @id @default(uuid())
  guestId String
  tableId String
  ${field}
}
` });
const SEAT = 'await «prisma.seat.deleteMany({ where: { guestId: input.guest, tableId: input.table } })»;';
const seat = [{ messageId: 'bulk', data: { ...deletion, entity: 'Seat' } }] as const;

runRuleTable({
  id: 'no-version-bypass',
  valid: [],
  invalid: [
    { name: 'lines of an order that another handler deletes', options: { withParent: 'ignore' }, code: handlers(LINES, PARENT), files: OWN, errors: line, twin: { options: { withParent: 'ignore' }, code: unmarked(handlers(`${LINES} ${PARENT}`, '')) } },
    { name: 'lines that another handler fills anew', options: { refilled: 'ignore' }, code: handlers(LINES, 'await prisma.line.createMany({ data: [] });'), files: OWN, errors: line, twin: { options: { refilled: 'ignore' }, code: unmarked(handlers(`${LINES} await prisma.line.createMany({ data: [] });`, '')) } },
    {
      name: 'all but one, before one more', options: { refilled: 'ignore' }, code: handlers('await «prisma.line.deleteMany({ where: { orderId: input.id, id: { notIn: [input.first] } } })»; await prisma.line.create({ data: {} });', ''), files: OWN, errors: line,
      twin: { options: { refilled: 'ignore' }, code: handlers('await prisma.line.deleteMany({ where: { orderId: input.id } }); await prisma.line.create({ data: {} });', '') },
    },
    {
      name: 'a line, and those of its order', options: { withParent: 'ignore' }, code: handlers('await «prisma.line.deleteMany({ where: { OR: [{ id: input.id }, { orderId: input.order }] } })»;', ''), files: OWN, errors: line,
      twin: { options: { withParent: 'ignore' }, code: handlers('await prisma.line.deleteMany({ where: { OR: [{ id: input.id }, { parentId: input.id }] } });', '') },
    },
    { name: 'a pair of keys that says more', code: handlers(SEAT, ''), files: seated('number Int'), errors: seat, twin: { code: unmarked(handlers(SEAT, '')), files: seated('createdAt DateTime') } },
    { name: 'all of one side', code: handlers(SEAT.replace(', tableId: input.table', ''), ''), files: seated(''), errors: seat, twin: { code: unmarked(handlers(SEAT, '')), files: seated('') } },
    { name: 'a bound that is put in', code: knex('GREATEST(guests - 1, ?)'), errors: [{ messageId: 'statement', data: { operation: 'update', entity: 'rooms', harm: 'overwrites' } }], twin: { code: unmarked(knex('GREATEST(guests - 1, 0)')) } },
    { name: 'the greater of two values', code: knex('GREATEST(guests, 4)'), errors: [{ messageId: 'statement', data: { operation: 'update', entity: 'rooms', harm: 'overwrites' } }], twin: { code: unmarked(knex('LEAST(guests + 1, 12)')) } },
    { name: 'counted within bounds, and handed to nobody', code: bounded('GREATEST("guests" - 1, 0)'), errors: [{ messageId: 'counted', data: { operation: 'update', entity: 'Room' } }], twin: { code: unmarked(bounded('GREATEST("guests" - 1, 0)')), file: 'tooling/rooms/leave.ts' } },
    { name: 'new ones', code: purge('clearLinesDaily', '{ gte: date }'), files: OWN, errors: line, twin: { code: unmarked(purge('clearLinesDaily', '{ lte: date }')) } },
    { name: 'old ones that are taken over', code: purge('moveLinesDaily', '{ lte: date }'), files: OWN, errors: line, twin: { code: unmarked(purge('removeLines', '{ lt: date }')) } },
    { name: 'a tool that runs in the service', file: 'src/tools/lines.ts', code: purge('take', '{ lte: date }'), files: OWN, errors: line, twin: { file: 'jest-api/helpers/lines.ts', code: unmarked(purge('take', '{ lte: date }')) } },
  ],
});
