import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stampOf } from './stamp.ts';

const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Changes when this package's code does: what was concluded by older code is not to be believed. Its version, and in
 * a checkout, where versions stand still, the time of the last build.
 */
export function ownVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(beside('../../package.json'), 'utf8'));
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
  return `${version} ${stampOf(beside('../.tsbuildinfo'))?.mtimeMs ?? ''}`;
}
