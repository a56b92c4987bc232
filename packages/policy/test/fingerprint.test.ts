import { describe, expect, it } from 'vitest';
import { fingerprint, type FingerprintParts } from '../src/fingerprint.ts';
import { fingerprintAll } from '../src/fingerprintAll.ts';

const parts = { guideline: 'pii-annotation', messageId: 'missing', file: 'src/a.ts', entity: 'User', subject: 'email' };
const base: FingerprintParts = { ...parts, ordinal: 0 };

describe('fingerprint', () => {
  it('is the same on every machine and in every version: baselines are committed', () => {
    expect(fingerprint(base)).toBe('bdbfde99fb8edd38');
  });

  it.each<[string, Partial<FingerprintParts>]>([
    ['guideline', { guideline: 'entity-version' }],
    ['message', { messageId: 'other' }],
    ['file', { file: 'src/b.ts' }],
    ['entity', { entity: 'Admin' }],
    ['no entity', { entity: undefined }],
    ['subject', { subject: 'phone' }],
    ['ordinal', { ordinal: 1 }],
    ['parts that only join to the same text', { entity: 'Useremail', subject: '' }],
  ])('differs by %s', (_, change) => {
    expect(fingerprint({ ...base, ...change })).not.toBe(fingerprint(base));
  });
});

describe('fingerprintAll', () => {
  it('counts equal findings, and only those, in source order', () => {
    const other = { ...parts, subject: 'phone' };
    expect(fingerprintAll([parts, other, parts])).toEqual([fingerprint(base), fingerprint({ ...base, subject: 'phone' }), fingerprint({ ...base, ordinal: 1 })]);
  });

  it('starts again in another file', () => {
    const elsewhere = { ...parts, file: 'src/b.ts' };
    expect(fingerprintAll([parts, elsewhere])[1]).toBe(fingerprint({ ...base, file: 'src/b.ts' }));
  });
});
