import { loadPolicy } from '@nilometer/policy';
import { expect, it } from 'vitest';
import { behaviourReaders } from '../../src/behaviour-readers/all.generated.ts';
import { extensionsRead } from '../../src/io/extensionsRead.ts';
import { folderOf } from '../projectOf.ts';

const root = folderOf({});
const asked = { root, policy: loadPolicy({ from: root }), cache: 'memory' } as const;
const readers = Object.values(behaviourReaders);

it('what readers state in their texts is what they say when they are loaded', () => {
  const loaded = extensionsRead({ ...asked, behaviours: readers });
  expect(loaded).toContain('.sql');
  expect(extensionsRead({ ...asked, behaviours: () => readers })).toEqual(loaded);
  expect(extensionsRead(asked)).toEqual(['.prisma']);
});
