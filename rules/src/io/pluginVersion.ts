import { createRequire } from 'node:module';

/** The version of this package, as published. */
export function pluginVersion(): string {
  const manifest: unknown = createRequire(import.meta.url)('eslint-plugin-nilometer/package.json');
  if (typeof manifest !== 'object' || manifest === null || !('version' in manifest)) throw new Error('package.json without a version');
  return String(manifest.version);
}
