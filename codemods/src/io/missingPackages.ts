import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { parse } from 'jsonc-parser';
import { z } from 'zod';
import { packageOf } from '../engine/packageOf.ts';

const aliases = z.looseObject({ compilerOptions: z.looseObject({ paths: z.record(z.string(), z.unknown()) }) });

/**
 * Without a compiler: the package of a specifier, when folders of installed packages exist at or above a file and none
 * holds it. No `node_modules` at all, a path alias, a built-in module: nothing can be said, so nothing is.
 */
export function missingPackage(root: string, path: string, specifier: string): string | undefined {
  const name = packageOf(specifier);
  if (name === undefined || specifier.startsWith('node:') || builtinModules.includes(name)) return undefined;
  let seen = false;
  for (let folder = dirname(join(root, path)); ; folder = dirname(folder)) {
    const modules = join(folder, 'node_modules');
    seen ||= existsSync(modules);
    if (existsSync(join(modules, ...name.split('/'))) || isAlias(folder, specifier)) return undefined;
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return seen ? name : undefined;
  }
}

function isAlias(folder: string, specifier: string): boolean {
  return ['tsconfig.json', 'tsconfig.base.json'].some((file) => {
    const config = join(folder, file);
    if (!existsSync(config)) return false;
    const read = aliases.safeParse(parse(readFileSync(config, 'utf8')));
    const keys = Object.keys(read.data?.compilerOptions.paths ?? {});
    return keys.some((key) => (key.endsWith('*') ? key !== '*' && specifier.startsWith(key.slice(0, -1)) : key === specifier));
  });
}
