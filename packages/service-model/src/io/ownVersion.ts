import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { stampOf } from './stamp.ts';

/** By its own name: a bundled file does not stand where its source does. */
const MANIFEST = createRequire(import.meta.url).resolve('@nilometer/service-model/package.json');

/**
 * Changes when this package's code does: what was concluded by older code is not to be believed. Its version, and in
 * a checkout, where versions stand still, the time of the last build.
 */
export function ownVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
  return `${version} ${stampOf(join(dirname(MANIFEST), 'dist/.tsbuildinfo'))?.mtimeMs ?? ''}`;
}
