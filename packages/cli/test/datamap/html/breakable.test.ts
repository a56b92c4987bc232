import { expect, test } from 'vitest';
import { breakable } from '../../../src/datamap/html/breakable.ts';

test.each([
  ['StudentProfile', 'Student<wbr>Profile'],
  ['src/my-file.ts', 'src/<wbr>my-<wbr>file.<wbr>ts'],
  ['address.street', 'address.<wbr>street'],
  ['IPAddress', 'IPAddress'],
  ['__proto__', '__<wbr>proto__'],
  ['a<wbr>B', 'a&lt;wbr&gt;B'],
  ['', ''],
])('%s', (name, written) => {
  expect(breakable(name).text).toBe(written);
});
