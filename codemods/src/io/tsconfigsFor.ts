import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'jsonc-parser';
import { z } from 'zod';

const solution = z.looseObject({ references: z.array(z.looseObject({ path: z.string() })).optional() });

/**
 * The tsconfig files that may include a file, nearest folder first, `tsconfig.json` before what it refers to and before
 * its neighbours (`tsconfig.app.json`, `tsconfig.spec.json`). Absolute.
 */
export function tsconfigsFor(file: string, top: string): string[] {
  const found = new Set<string>();
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const main = join(folder, 'tsconfig.json');
    if (existsSync(main)) for (const config of [main, ...referencesOf(main)]) found.add(config);
    for (const name of readdirSync(folder).sort()) if (/^tsconfig\..+\.json$/.test(name)) found.add(join(folder, name));
    if (folder === top || dirname(folder) === folder) return [...found];
  }
}

function referencesOf(config: string): string[] {
  const read = solution.safeParse(parse(readFileSync(config, 'utf8')));
  return (read.data?.references ?? []).flatMap(({ path }) => {
    const target = join(dirname(config), path);
    return [target.endsWith('.json') ? target : join(target, 'tsconfig.json')].filter((one) => existsSync(one));
  });
}
