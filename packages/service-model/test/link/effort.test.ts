import { expect, test, vi } from 'vitest';
import type { Located } from '../../src/link/code.ts';
import type { Origins } from '../../src/link/Origins.ts';
import { codeOf } from './codeOf.ts';

const FAN_OUT = 6;

/** Six values, each of which is made of the one before it six times: 6^6 ends. */
function chain(first: string, join: (parts: readonly string[]) => string): string {
  const steps = [1, 2, 3, 4, 5, 6].map((n) => `const a${n} = ${join(Array.from({ length: FAN_OUT }, () => `a${n - 1}`))};`);
  return [`const a0 = ${first};`, ...steps, 'use(a6);'].join('\n');
}

const text = (origins: Origins, at: Located): unknown => origins.values.text(at);
const origin = (origins: Origins, at: Located): unknown => origins.of(at)?.path ?? null;

test.each<[string, string, (origins: Origins, at: Located) => unknown, unknown]>([
  ['a text of what is not known', chain('user.email', (parts) => `'' + ${parts.join(' + ')}`), text, null],
  ['a text of texts', chain("'x'", (parts) => `'' + ${parts.join(' + ')}`), text, null],
  ['where a choice comes from', chain('user.email', (parts) => parts.join(' ?? ')), origin, null],
  ['where a sum comes from', chain('user.email', (parts) => `'' + ${parts.join(' + ')}`), origin, null],
  ['what is within reach is told', "const a0 = 'x';\nconst a1 = a0 + '.' + a0;\nuse(a1 + '' + a1);", text, 'x.xx.x'],
])('one question looks at so many values: %s', (_, source, ask, expected) => {
  const { code, origins } = codeOf({ 'a.ts': source });
  const meaning = vi.spyOn(code, 'meaning');
  const [arg] = code.callsOf('a.ts').at(-1)?.args ?? [];
  expect(arg && ask(origins, arg)).toBe(expected);
  expect(meaning.mock.calls.length).toBeLessThan(5000);
});

test('a question that costs too much takes nothing from the next one', () => {
  const { code, origins } = codeOf({ 'a.ts': `${chain("'x'", (parts) => `'' + ${parts.join(' + ')}`)}\nuse('a' + 'b');` });
  const asked = code.callsOf('a.ts').flatMap(({ args }) => args);
  expect(asked.map((at) => origins.values.text(at))).toEqual([null, 'ab']);
});
