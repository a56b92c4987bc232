import { readFileSync } from 'node:fs';

/** The version of this package, as published. */
export function pluginVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  if (typeof manifest !== 'object' || manifest === null || !('version' in manifest)) throw new Error('package.json without a version');
  return String(manifest.version);
}
