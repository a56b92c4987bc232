#!/usr/bin/env node
// Writes the JavaScript of each package into its dist/, beside the declarations that `tsc -b` writes: what a package
// exports and its programs import, one module each and what they share. Node spends 0.4 ms on a module, and a source
// file here holds one idea: docs/decisions/012-bundled-packages.md.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const packages = ['packages/policy', 'packages/service-model', 'packages/ga-enforcer', 'packages/cli', 'rules', 'codemods'];

/** Every `./dist/x.js` that the manifest or a stub under bin/ names, as `x`. */
function entriesOf(folder) {
  const bin = join(folder, 'bin');
  const stubs = existsSync(bin) ? readdirSync(bin).map((name) => readFileSync(join(bin, name), 'utf8')) : [];
  const named = [readFileSync(join(folder, 'package.json'), 'utf8'), ...stubs].flatMap((text) => [...text.matchAll(/\.\/dist\/([\w/-]+)\.js/g)]);
  return Object.fromEntries(named.map(([, entry]) => [entry, join(folder, 'src', `${entry}.ts`)]));
}

/** Packages are never bundled into each other, nor what they depend on: one copy of each, and its licence stays with it. */
const isPackage = (id) => !id.startsWith('.') && !id.startsWith('/') && !/^[A-Za-z]:/.test(id);

for (const folder of packages.map((path) => join(root, path))) {
  rmSync(join(folder, 'dist/shared'), { recursive: true, force: true });
  const bundle = await rolldown({ input: entriesOf(folder), platform: 'node', external: isPackage, tsconfig: false, logLevel: 'silent' });
  await bundle.write({ dir: join(folder, 'dist'), format: 'esm', chunkFileNames: 'shared/[name].js', minify: false });
  await bundle.close();
}

// What needs the bundles themselves.
await import('../../packages/service-model/scripts/write-vocabulary.mjs');
