import { ToolError } from '@nilometer/policy';
import { z } from 'zod';
import { isRecord } from '../own.ts';
import { importersOf } from '../lockfile/importersOf.ts';
import { keyLocator } from '../lockfile/keyLocator.ts';
import type { LockfileFormat, LockfileSource } from '../lockfile/lockfileFormat.ts';
import { type NpmPackage, npmPackage } from '../lockfile/npmSchemas.ts';
import { npm } from '../lockfile/npm.ts';
import { readJson } from '../lockfile/readJson.ts';
import { refuseMismatch } from '../lockfile/refuseMismatch.ts';
import { requirers } from '../lockfile/requirers.ts';
import { shapeOf } from '../lockfile/shapeOf.ts';
import { toEntries } from '../lockfile/toEntries.ts';

const lockfile = z.object({ packages: z.custom<Record<string, unknown>>(isRecord, { error: 'expected an object' }) });

function packagesOf(source: LockfileSource) {
  const start = { line: 1, column: 1, offset: 0 };
  const { packages } = shapeOf(lockfile, readJson(source, npm.remedies), { file: source.file, key: 'lockfile', range: { start, end: start } });
  const locate = keyLocator(source.text);
  const found = new Map<string, { readonly value: NpmPackage; readonly range: ReturnType<typeof locate> }>();
  for (const [id, value] of Object.entries(packages)) {
    const range = locate(id);
    found.set(id, { range, value: shapeOf(npmPackage, value, { file: source.file, key: `packages["${id}"]`, range }) });
  }
  return found;
}

/** npm 7 and later: `packages`, keyed by folder. https://docs.npmjs.com/cli/configuring-npm/package-lock-json */
export default {
  title: 'npm lockfile version 2 or 3',
  fileNames: ['npm-shrinkwrap.json', 'package-lock.json'],
  manager: npm,
  detect: ({ text }) => /^\s*\{/.test(text) && /"lockfileVersion"\s*:\s*[23]\b/.test(text),
  parse(source) {
    const packages = packagesOf(source);
    if (!packages.has('')) {
      throw new ToolError(`${source.file}:1: packages[""] is missing: it says what the project itself asks for`, {
        remedy: 'Write the lockfile again with `npm install`.',
      });
    }
    const importers = importersOf(packages);
    refuseMismatch(source, packages, importers);
    return { importers, entries: toEntries(packages, requirers(packages, importers), importers), assumed: [] };
  },
} satisfies LockfileFormat;
