import { cpSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emptyFolder } from './layOutCases.ts';

const SERVICE = fileURLToPath(new URL('../../../fixtures/services/orders-legacy/', import.meta.url));
const INSTALLED_OR_BUILT = new Set(['node_modules', 'dist']);

/** The legacy service in a folder of its own, where no configuration of this repository reaches it. */
export function copyOfService(): string {
  const folder = emptyFolder();
  cpSync(SERVICE, folder, { recursive: true, filter: (source) => !INSTALLED_OR_BUILT.has(basename(source)) });
  return folder;
}
