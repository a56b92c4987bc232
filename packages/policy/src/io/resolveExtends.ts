import { existsSync } from 'node:fs';
import { isAbsolute, join, resolve, sep } from 'node:path';
import { parseJson } from '../config/parseJson.ts';
import { valueOf } from '../config/valueOf.ts';
import { foldersUpwards } from './findUpwards.ts';
import { readConfigText } from './readConfigText.ts';

/** Where an `extends` leads, or what is wrong with it. */
export type ExtendsResult = { readonly kind: 'file'; readonly path: string } | { readonly kind: 'problem'; readonly problem: string };

const problem = (text: string): ExtendsResult => ({ kind: 'problem', problem: text });

const field = (value: unknown, key: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined);

/** The data file that a package's own package.json names: `nilometer`, else its export, else the usual name. */
function fileInPackage(folder: string, subpath: string, shown: string): string {
  const manifest = readConfigText(join(folder, 'package.json'), shown);
  const value = manifest.kind === 'text' ? valueOf(parseJson(manifest.text, shown)) : undefined;
  const exported = field(field(value, 'exports'), subpath === '' ? './nilometer.config.json' : `./${subpath}`);
  const named = subpath === '' ? field(value, 'nilometer') : undefined;
  const candidates = [named, exported, subpath === '' ? 'nilometer.config.json' : subpath];
  return candidates.find((candidate) => typeof candidate === 'string') ?? '';
}

function fromPackage(specifier: string, from: string): ExtendsResult {
  const [, name, subpath = ''] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.+))?$/.exec(specifier) ?? [];
  if (name === undefined) return problem(`"${specifier}" is neither a path that starts with "./" nor a package name`);
  const folder = foldersUpwards(from)
    .map((above) => join(above, 'node_modules', name))
    .find((candidate) => existsSync(candidate));
  if (folder === undefined) {
    const hint = /\.jsonc?$/.test(specifier) ? `; a file is written "./${specifier}"` : '';
    return problem(`package "${name}" is not installed in any node_modules at or above this file${hint}`);
  }
  const path = resolve(folder, fileInPackage(folder, subpath, `${name}/package.json`));
  // Data that a package points at must be its own: whoever reviews the package must see all of it.
  return path.startsWith(folder + sep) ? { kind: 'file', path } : problem(`package "${name}" points outside its own folder`);
}

/** Looks in the file system only: nothing of a package is ever executed. `from`: folder of the file that says it. */
export function resolveExtends(specifier: string, from: string): ExtendsResult {
  const isPath = /^\.\.?[/\\]/.test(specifier) || isAbsolute(specifier);
  const target: ExtendsResult = isPath ? { kind: 'file', path: resolve(from, specifier) } : fromPackage(specifier, from);
  if (target.kind === 'file' && !/\.jsonc?$/.test(target.path)) return problem(`"${specifier}" leads to a file that is not JSON; configuration is data only`);
  return target;
}
