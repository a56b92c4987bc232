import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bisect } from '../../src/engine/bisect.ts';

const search = async (count: number, culprits: ReadonlySet<number>) => {
  let asked = 0;
  const units = Array.from({ length: count }, (_, index) => index);
  const result = await bisect(units, async (kept) => {
    asked++;
    return kept.every((unit) => !culprits.has(unit));
  });
  return { ...result, asked };
};

test('drops the culprits and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 60 }), fc.array(fc.nat(59), { maxLength: 5 }), async (count, picks) => {
      const culprits = new Set(picks.filter((pick) => pick < count));
      const { kept, dropped } = await search(count, culprits);
      expect(new Set(dropped)).toEqual(culprits);
      expect(kept).toHaveLength(count - culprits.size);
    }),
  );
});

test.each([
  [1024, [], 1],
  [1024, [700], 21],
  [1024, [0, 1023], 41],
])('of %i units with culprits %j asks at most %i times', async (count, culprits, most) => {
  expect((await search(count, new Set(culprits))).asked).toBeLessThanOrEqual(most);
});

test('a red that takes two units together costs one of them', async () => {
  const { dropped } = await bisect([1, 2, 3, 4], async (kept) => !(kept.includes(2) && kept.includes(4)));
  expect(dropped).toEqual([4]);
});
