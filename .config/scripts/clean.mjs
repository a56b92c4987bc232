#!/usr/bin/env node
// Removes what was built: `tsc -b` never deletes the output of a source that is gone, and it would be published.
import { rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
for (const workspace of ['packages/policy', 'packages/service-model', 'packages/ga-enforcer', 'packages/platform', 'packages/cli', 'rules', 'codemods']) {
  rmSync(join(root, workspace, 'dist'), { recursive: true, force: true });
}
