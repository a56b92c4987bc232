import { Column, Entity } from 'typeorm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PlatformEntity } from '../src/index.ts';
import { openDatabase, type Database } from './support/openDatabase.ts';

@Entity({ name: 'plans' })
class Plan extends PlatformEntity {
  @Column({ type: 'text' })
  name!: string;
}

let database: Database;
beforeAll(async () => {
  database = await openDatabase([Plan]);
});
afterAll(() => database.close());

const stored = async (id: string) => {
  const rows: unknown = await database.source.query('select id, version, "createdAt" = "updatedAt" as untouched from plans where id = $1', [id]);
  return rows;
};

test('a new row gets its key, version and dates from the database', async () => {
  const plans = database.source.getRepository(Plan);
  const plan = await plans.save(plans.create({ name: 'free' }));
  expect(plan.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(plan.version).toBe(1);
  expect(plan.createdAt).toBeInstanceOf(Date);
  expect(plan.updatedAt).toEqual(plan.createdAt);
  expect(await stored(plan.id)).toEqual([{ id: plan.id, version: 1, untouched: true }]);
});

test('an update counts the version and moves updatedAt, not createdAt', async () => {
  const plans = database.source.getRepository(Plan);
  const { id, createdAt } = await plans.save(plans.create({ name: 'free' }));
  await plans.save({ id, name: 'pro' });
  const after = await plans.findOneByOrFail({ id });
  expect(after).toMatchObject({ name: 'pro', version: 2, createdAt });
  expect(await stored(id)).toEqual([{ id, version: 2, untouched: false }]);
});

test('saving what did not change writes nothing', async () => {
  const plans = database.source.getRepository(Plan);
  const plan = await plans.save(plans.create({ name: 'free' }));
  await plans.save(plan);
  expect(await stored(plan.id)).toEqual([{ id: plan.id, version: 1, untouched: true }]);
});

test('a row inserted by hand in SQL has the same defaults', async () => {
  await database.source.query(`insert into plans (name) values ('raw')`);
  const plan = await database.source.getRepository(Plan).findOneByOrFail({ name: 'raw' });
  expect(plan).toMatchObject({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), version: 1 });
  expect(plan.createdAt).toBeInstanceOf(Date);
});

test('column types are stated: they hold without emitted decorator metadata', () => {
  const columns = database.source.getMetadata(Plan).columns.map((column) => [column.propertyName, column.type]);
  expect(Object.fromEntries(columns)).toEqual({
    id: 'uuid',
    version: 'int4',
    createdAt: 'timestamptz',
    updatedAt: 'timestamptz',
    name: 'text',
  });
});
