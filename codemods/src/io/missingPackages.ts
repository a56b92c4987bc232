import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { packageNameOf } from '@nilometer/service-model';
import { parse } from 'jsonc-parser';
import { z } from 'zod';
import { declaredPackages } from './declaredPackages.ts';
import { hasPackages } from './hasPackages.ts';
import { mirrorTop } from './mirrorTree.ts';

const aliases = z.looseObject({ compilerOptions: z.looseObject({ paths: z.record(z.string(), z.unknown()) }) });

type Answer = 'found' | 'not found' | 'nothing installed';

/**
 * Without a compiler: the package of a specifier, when folders of installed packages exist at or above a file and none
 * holds it, or, where nothing is installed, when no package.json at or above the file declares it. Neither the one nor the
 * other there, a path alias, a built-in module: nothing can be said, so nothing is.
 * Each folder is looked into once, up to the top of the repository.
 */
export function missingPackages(root: string): (path: string, specifier: string) => string | undefined {
  const known = new Map<string, Answer>();
  const top = mirrorTop(root);
  const declaredAt = declaredPackages(top);
  const ask = (folder: string, specifier: string, name: string): Answer => {
    const key = `${folder}\0${specifier}`;
    const before = known.get(key);
    if (before) return before;
    const answer = lookIn(folder, specifier, name, () => (folder === top ? 'nothing installed' : ask(dirname(folder), specifier, name)));
    known.set(key, answer);
    return answer;
  };
  return (path, specifier) => {
    const name = packageNameOf(specifier);
    if (name === undefined || builtinModules.includes(name)) return undefined;
    const folder = dirname(join(root, path));
    const answer = ask(folder, specifier, name);
    if (answer === 'nothing installed') return declaredAt(folder)?.has(name) === false ? name : undefined;
    return answer === 'not found' ? name : undefined;
  };
}

function lookIn(folder: string, specifier: string, name: string, above: () => Answer): Answer {
  const here = hasPackages(folder);
  if ((here && existsSync(join(folder, 'node_modules', ...name.split('/')))) || isAlias(folder, specifier)) return 'found';
  const higher = above();
  return here && higher === 'nothing installed' ? 'not found' : higher;
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
