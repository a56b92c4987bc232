import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'jsonc-parser';
import { z } from 'zod';

const names = z.record(z.string(), z.unknown()).optional();
const manifest = z.looseObject({ name: z.string().optional(), dependencies: names, devDependencies: names, peerDependencies: names, optionalDependencies: names });

/**
 * What the package.json files at or above a folder, up to `top`, declare, their own names included: a package finds itself.
 * `undefined` where there is none, or one that can't be read: nothing can be said then.
 */
export function declaredPackages(top: string): (folder: string) => ReadonlySet<string> | undefined {
  const known = new Map<string, ReadonlySet<string> | undefined>();
  const at = (folder: string): ReadonlySet<string> | undefined => {
    if (known.has(folder)) return known.get(folder);
    const isTop = folder === top || dirname(folder) === folder;
    const above = isTop ? undefined : at(dirname(folder));
    const file = join(folder, 'package.json');
    const declared = existsSync(file) ? together(namesIn(file), above) : above;
    known.set(folder, declared);
    return declared;
  };
  return at;
}

const together = (one: ReadonlySet<string> | undefined, above: ReadonlySet<string> | undefined): ReadonlySet<string> | undefined =>
  one && new Set([...one, ...(above ?? [])]);

function namesIn(file: string): ReadonlySet<string> | undefined {
  const read = manifest.safeParse(parse(readFileSync(file, 'utf8')));
  if (!read.success) return undefined;
  const { name, dependencies, devDependencies, peerDependencies, optionalDependencies } = read.data;
  return new Set([...(name === undefined ? [] : [name]), ...Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies, ...optionalDependencies })]);
}
