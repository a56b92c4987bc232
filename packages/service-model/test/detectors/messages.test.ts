import { catalogue } from '@nilometer/policy';
import { expect, it } from 'vitest';
import { detectors } from '../../src/detectors/all.generated.ts';

it.each(Object.entries(detectors))('%s is a guideline that lint acts on, under its own id', (id, detector) => {
  expect(detector.id).toBe(id);
  expect(Object.entries(catalogue).find(([row]) => row === id)?.[1].surfaces).toContain('lint');
});
