import { ToolError } from '@nilometer/policy';
import type { Range } from '@nilometer/policy';
import { isRecord } from '../own.ts';
import { keyLocator } from './keyLocator.ts';
import type { LockfileSource } from './lockfileFormat.ts';
import type { NpmPackages } from './npmPackages.ts';
import { type NpmDependency, npmDependency, type NpmManifest, type NpmPackage } from './npmSchemas.ts';
import { shapeOf } from './shapeOf.ts';

type Found = Map<string, { readonly value: NpmPackage; readonly range: Range }>;

/** No tree of packages nests as deep; a hostile file could, until the stack ends. */
const MAX_DEPTH = 200;

const ALIAS = /^npm:(?<name>@?[^@]+)@(?<version>.+)$/;
const OTHER_SOURCE = /^(?:git|github:|gitlab:|bitbucket:|https?:|file:)/;

/** Version 1 writes into `version` what later ones split into `name`, `version` and `resolved`. */
function toPackage(dependency: NpmDependency): NpmPackage {
  const { version, resolved, requires } = dependency;
  const alias = ALIAS.exec(version)?.groups;
  const elsewhere = OTHER_SOURCE.test(version);
  return {

    version: elsewhere ? '' : (alias?.['version'] ?? version),
    ...(alias?.['name'] !== undefined && { name: alias['name'] }),
    resolved: elsewhere ? version : resolved,
    dev: dependency.dev,
    optional: dependency.optional,
    dependencies: typeof requires === 'object' ? requires : undefined,
  };
}

/** Without a package.json: whatever no other package requires must have been asked for by the project. */
function guessedRoot(found: Found): NpmPackage {
  const required = new Set([...found.values()].flatMap(({ value }) => Object.keys(value.dependencies ?? {})));
  const roots = [...found].filter(([id]) => id.lastIndexOf('node_modules/') === 0 && !required.has(id.slice('node_modules/'.length)));
  const ranges = (dev: boolean) =>
    Object.fromEntries(roots.filter(([, { value }]) => (value.dev === true) === dev).map(([id, { value }]) => [id.slice('node_modules/'.length), value.version ?? '*']));
  return { dependencies: ranges(false), devDependencies: ranges(true) };
}

/** The tree of version 1 as the flat `packages` of the later ones. */
export function packagesFromTree(source: LockfileSource, tree: Record<string, unknown>, manifest: NpmManifest | undefined): NpmPackages {
  const locate = keyLocator(source.text);
  const found: Found = new Map();
  const walk = (dependencies: Record<string, unknown>, folder: string, depth: number): void => {
    if (depth > MAX_DEPTH) {
      throw new ToolError(`${source.file}:1: dependencies are nested more than ${MAX_DEPTH} deep`, { remedy: 'Write the lockfile again with `npm install`.' });
    }
    for (const [name, value] of Object.entries(dependencies)) {
      const range = locate(name);
      const dependency = shapeOf(npmDependency, value, { file: source.file, key: `dependencies["${name}"]`, range });
      const id = `${folder}node_modules/${name}`;
      found.set(id, { value: toPackage(dependency), range });
      if (isRecord(dependency.dependencies)) walk(dependency.dependencies, `${id}/`, depth + 1);
    }
  };
  walk(tree, '', 0);
  const start = { line: 1, column: 1, offset: 0 };
  const root = manifest ?? guessedRoot(found);
  return new Map([['', { value: root, range: { start, end: start } }], ...found]);
}
