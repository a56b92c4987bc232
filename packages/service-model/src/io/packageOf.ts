import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { orTooDeep } from '../syntax/nesting.ts';
import { readManifest } from '../project/readManifest.ts';
import { readSource } from './readSource.ts';

/** Name of the package that a file lies in, or lay in: that of the nearest package.json above. */
export function packageOf(file: string): string | undefined {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest)) {
      const read = readSource(manifest);
      return 'text' in read ? orTooDeep(() => readManifest(read.text).name ?? undefined, () => undefined) : undefined;
    }
    if (folder === dirname(folder)) return undefined;
  }
}
