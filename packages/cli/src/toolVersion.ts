import { createRequire } from 'node:module';

const manifest: unknown = createRequire(import.meta.url)('nilometer/package.json');

/** Of the package that is installed, whose `package.json` says it. */
export const toolVersion = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
