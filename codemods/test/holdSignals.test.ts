import { expect, test } from 'vitest';
import { holdSignals } from '../src/io/holdSignals.ts';

test('work that was begun is finished though Ctrl-C comes meanwhile', async () => {
  const steps: string[] = [];
  const signal = await holdSignals(() => {
    steps.push('begun');
    process.kill(process.pid, 'SIGINT');
    steps.push('finished');
  });
  expect({ signal, steps }).toEqual({ signal: 'SIGINT', steps: ['begun', 'finished'] });
});

test('without one nothing is said, and no handler stays behind', async () => {
  const before = process.listenerCount('SIGINT');
  expect(await holdSignals(() => undefined)).toBeUndefined();
  expect(process.listenerCount('SIGINT')).toBe(before);
});
