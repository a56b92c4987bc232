import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readManifest } from '../project/readManifest.ts';
import { orTooDeep } from '../syntax/nesting.ts';
import { readSource } from './readSource.ts';

function nameIn(text: string | undefined): string[] {
  const name = text === undefined ? null : orTooDeep(() => readManifest(text).name, () => null);
  return name === null ? [] : [name];
}

function nameOn(file: string): string[] {
  const read = readSource(file);
  return 'text' in read ? nameIn(read.text) : [];
}

/**
 * Names of the package that a file lies in, by the nearest package.json above; of a package.json, what it says and said.
 * @param before text of a file that changed, as it was
 */
export function packageNames(file: string, before: (file: string) => string | undefined): readonly string[] {
  if (basename(file) === 'package.json') return [...nameIn(before(file)), ...nameOn(file)];
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest)) return nameOn(manifest);
    if (folder === dirname(folder)) return [];
  }
}
