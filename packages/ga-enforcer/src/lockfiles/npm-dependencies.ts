import { ToolError } from '@nilometer/policy';
import { npmManifest } from '../lockfile/npmManifest.ts';
import { isRecord } from '../own.ts';
import { importersOf } from '../lockfile/importersOf.ts';
import type { LockfileFormat } from '../lockfile/lockfileFormat.ts';
import { packagesFromTree } from '../lockfile/packagesFromTree.ts';
import { npm } from '../lockfile/npm.ts';
import { readJson } from '../lockfile/readJson.ts';
import { refuseMismatch } from '../lockfile/refuseMismatch.ts';
import { requirers } from '../lockfile/requirers.ts';
import { toEntries } from '../lockfile/toEntries.ts';

/** npm 5 and 6: a tree of `dependencies`, which does not say what the project itself asks for. */
export default {
  title: 'npm lockfile version 1',
  fileNames: ['npm-shrinkwrap.json', 'package-lock.json'],
  manager: npm,
  detect: ({ text }) => /^\s*\{/.test(text) && /"lockfileVersion"\s*:\s*1\b/.test(text),
  parse(source) {
    const json = readJson(source, npm.remedies);
    const tree = isRecord(json) ? (json['dependencies'] ?? {}) : undefined;
    if (!isRecord(tree)) {
      throw new ToolError(`${source.file}:1: dependencies is not an object`, { remedy: 'Write the lockfile again with `npm install`.' });
    }
    const root = source.manifestOf('.');
    const manifest = root === undefined ? undefined : npmManifest(root);
    const packages = packagesFromTree(source, tree, manifest);
    const importers = importersOf(packages);
    // npm 6, which wrote this version, knew no workspaces.
    refuseMismatch({ ...source, workspaces: [] }, packages, importers);
    return {
      importers,
      entries: toEntries(packages, requirers(packages, importers), importers),
      assumed: manifest === undefined
        ? [`${source.file} is of version 1 and has no package.json beside it: what nothing else asks for counts as direct.`]
        : [],
    };
  },
} satisfies LockfileFormat;
