import { expect, test } from 'vitest';
import { isServiceSchema } from '../../src/readers/prisma/isServiceSchema.ts';

test.each([
  ['/repo/prisma/schema.prisma', true],
  ['/repo/packages/db/schema.prisma', true],
  ['/repo/prisma/models/user.prisma', true],
  ['/repo/packages/database/schema/main.prisma', true],
  ['C:\\repo\\prisma\\user.prisma', true],
  ['/repo/src/samples/other-product.prisma', false],
  ['/repo/src/prisma-samples/other.prisma', false],
  ['/prisma/repo/packages/app/src/samples/other.prisma', false],
])('%s: %s', (file, expected) => {
  expect(isServiceSchema(file)).toBe(expected);
});
