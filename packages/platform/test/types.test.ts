import { expectTypeOf, test } from 'vitest';
import { DATA_CATEGORIES, type DataCategory, type PIIOptions, PlatformEntity } from '../src/index.ts';

test('a category is one of the taxonomy, not any string', () => {
  expectTypeOf<'user.contact.email'>().toExtend<DataCategory>();
  expectTypeOf<'user.contact.emial'>().not.toExtend<DataCategory>();
  expectTypeOf<string>().not.toExtend<DataCategory>();
  expectTypeOf(DATA_CATEGORIES).items.toEqualTypeOf<DataCategory>();
});

test('a category is required, searchable is not', () => {
  expectTypeOf<{ category: 'user.name' }>().toExtend<PIIOptions>();
  expectTypeOf<{ searchable: true }>().not.toExtend<PIIOptions>();
});

test('what the database sets cannot be assigned', () => {
  const assign = (entity: PlatformEntity): void => {
    // @ts-expect-error -- readonly
    entity.version = 2;
    // @ts-expect-error -- readonly
    entity.id = 'mine';
  };
  expectTypeOf(assign).parameter(0).toEqualTypeOf<PlatformEntity>();
});
