import { describe, expect, it } from 'vitest';
import { lockIsInstalled } from './lockIsInstalled.ts';

type Packages = Record<string, { version?: string; optional?: boolean }>;

const LOCK: Packages = {
  '': { version: '1.0.0' },
  'node_modules/a': { version: '1.2.0' },
  'node_modules/only-on-mac': { version: '2.0.0', optional: true },
};

const CASES: [string, Packages | null, boolean][] = [
  ['nothing installed', null, false],
  ['the same, without an optional package of another system', { 'node_modules/a': { version: '1.2.0' } }, true],
  ['another version', { 'node_modules/a': { version: '1.1.0' } }, false],
  ['a package missing', {}, false],
  ['a package too many', { 'node_modules/a': { version: '1.2.0' }, 'node_modules/b': { version: '1.0.0' } }, false],
];

describe('lockIsInstalled', () => {
  it.each(CASES)('%s', (_what, installed, expected) => {
    const record = installed && JSON.stringify({ packages: installed });
    expect(lockIsInstalled(JSON.stringify({ packages: LOCK }), record)).toBe(expected);
  });
});
