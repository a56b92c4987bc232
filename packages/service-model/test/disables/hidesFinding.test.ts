import { expect, it } from 'vitest';
import { detectors } from '../../src/detectors/all.generated.ts';
import { HIDEABLE } from '../../src/disables/hidesFinding.ts';

it('all that judge a file by itself are asked, but the one that judges comments', () => {
  const ofFiles = Object.values(detectors).filter(({ id, scope }) => scope === 'file' && id !== 'waiver-hygiene').map(({ id }) => id);
  expect(HIDEABLE.map(({ id }) => id)).toEqual(ofFiles);
});
