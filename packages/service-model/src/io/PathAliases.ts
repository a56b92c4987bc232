import { dirname, isAbsolute, join, resolve } from 'node:path';
import { jsonOf } from './jsonOf.ts';
import { statOf } from './statOf.ts';

/** Configurations that extend each other end here. */
const MAX_DEPTH = 12;

/** `@/*`, and the paths that stand for it, absolute, with their `*`. */
interface Alias {
  readonly before: string;
  readonly after: string | null;
  readonly targets: readonly string[];
}

const isFile = (file: string): boolean => statOf(file)?.isFile() === true;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const textsOf = (value: unknown): string[] => listOf(value).flatMap((one) => (typeof one === 'string' ? [one] : []));
const recordOf = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? { ...value } : {});

function aliasOf(pattern: string, targets: readonly string[]): Alias {
  const star = pattern.indexOf('*');
  return star === -1 ? { before: pattern, after: null, targets } : { before: pattern.slice(0, star), after: pattern.slice(star + 1), targets };
}

function aliasesOf(file: string, depth = 0): readonly Alias[] {
  const config = jsonOf(file);
  const folder = dirname(file);
  const { baseUrl, paths } = recordOf(config['compilerOptions']);
  if (paths !== undefined) {
    const base = typeof baseUrl === 'string' ? resolve(folder, baseUrl) : folder;
    return Object.entries(recordOf(paths)).map(([pattern, targets]) => aliasOf(pattern, textsOf(targets).map((target) => resolve(base, target))));
  }
  if (depth > MAX_DEPTH) return [];
  // What a package would give is not there to be read; files of the repository's own are.
  const bases = textsOf(config['extends']).filter((name) => name.startsWith('.') || isAbsolute(name)).map((name) => resolve(folder, name));
  const found = bases.map((base) => [base, `${base}.json`].find(isFile)).findLast((base) => base !== undefined);
  return found === undefined ? [] : aliasesOf(found, depth + 1);
}

/** Where a pattern holds, what its star stands for. */
function starOf({ before, after }: Alias, specifier: string): string | undefined {
  if (after === null) return specifier === before ? '' : undefined;
  const fits = specifier.length >= before.length + after.length && specifier.startsWith(before) && specifier.endsWith(after);
  return fits ? specifier.slice(before.length, specifier.length - after.length) : undefined;
}

/**
 * The `paths` of the nearest tsconfig.json (https://www.typescriptlang.org/tsconfig/#paths), where a resolver gives up because
 * that file extends a package which is not installed: in a checkout before `npm ci`.
 */
export class PathAliases {
  private readonly byFolder = new Map<string, readonly Alias[]>();

  /** Absolute paths without extension that a specifier may stand for, those of its longest pattern. @param fromFile absolute */
  of(fromFile: string, specifier: string): string[] {
    const fitting = this.at(dirname(fromFile)).flatMap((alias) => {
      const star = starOf(alias, specifier);
      return star === undefined ? [] : [{ length: alias.before.length, paths: alias.targets.map((target) => target.replace('*', () => star)) }];
    });
    return fitting.sort((a, b) => b.length - a.length)[0]?.paths ?? [];
  }

  forget(): void {
    this.byFolder.clear();
  }

  private at(folder: string): readonly Alias[] {
    const known = this.byFolder.get(folder);
    if (known) return known;
    const config = join(folder, 'tsconfig.json');
    const above = dirname(folder);
    const found = isFile(config) ? aliasesOf(config) : above === folder ? [] : this.at(above);
    this.byFolder.set(folder, found);
    return found;
  }
}
