import { loadPolicy } from '@nilometer/policy';
import { expect, it } from 'vitest';
import { behaviourReaders } from '../../src/behaviour-readers/all.generated.ts';
import { schemaExtensions } from '../../src/io/schemaExtensions.ts';
import { folderOf } from '../projectOf.ts';

const root = folderOf({});
const asked = { root, policy: loadPolicy({ from: root }), cache: 'memory' } as const;
const readers = Object.values(behaviourReaders);

it('what readers state in their texts is what they say when they are loaded', () => {
  const loaded = schemaExtensions({ ...asked, behaviours: readers });
  expect(loaded).toContain('.sql');
  expect(schemaExtensions({ ...asked, behaviours: () => readers })).toEqual(loaded);
  expect(schemaExtensions(asked)).toEqual(['.prisma']);
});
