import { expect, it } from 'vitest';
import { builtInKnowledge } from '../../src/builtInKnowledge.ts';
import { classify } from '../../src/pii/classify.ts';
import { wordsOf } from '../../src/pii/wordsOf.ts';

const field = (name: string) => ({ name, type: 'string', decorators: [], relation: false });

it.each(['Address', 'Primary', 'email', 'a', 'BankAccount'])('a name of ten thousand times %s is taken apart at its ends alone', (part) => {
  const name = part.repeat(10_000);
  expect(wordsOf(name, builtInKnowledge()).length).toBeLessThanOrEqual(162);
  expect(() => classify(field(name), { name }, [])).not.toThrow();
  expect(() => classify(field(`${name}Email`), { name: 'Order' }, [])).not.toThrow();
});

it('fields of a record are asked for their language once, not once a field', () => {
  const siblings = Array.from({ length: 2_000 }, (_, index) => field(`cap${index}`));
  let asked = 0;
  const { spoken, ...rest } = builtInKnowledge();
  const counted = { ...rest, spoken: new Proxy(spoken, { get: (map, key) => {
    const value: unknown = Reflect.get(map, key, map);
    if (key !== 'get') return value;
    return (word: string) => { asked++; return map.get(word); };
  } }) };
  for (const one of siblings) classify(one, { name: 'Record' }, siblings, counted);
  expect(asked).toBeLessThan(siblings.length * 20);
});

it('a name in a script that is not read is no sure answer', () => {
  expect(classify(field('имя'), { name: 'User' }, [])).toMatchObject({ label: 'none', confidence: 'low' });
  expect(classify(field('total'), { name: 'User' }, [])).toMatchObject({ label: 'none', confidence: 'high' });
});
