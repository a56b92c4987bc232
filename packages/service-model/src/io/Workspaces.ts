import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { jsonOf, textOf } from './jsonOf.ts';

/** Where a workspace keeps the source of what its package.json gives as built. */
const ENTRIES = ['src/index', 'src/main', 'src/public-api', 'src/public_api', 'index', 'lib/index'];
const EXTENSIONS = ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs'];
const BUILT = /^(?:dist|lib|build|out|esm|cjs)\//;

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []);

/** Globs of npm, yarn, pnpm and lerna. pnpm's YAML is a plain list, which is all that is read of it. */
function patternsOf(folder: string): string[] {
  const { workspaces } = jsonOf(join(folder, 'package.json'));
  const nested = typeof workspaces === 'object' && workspaces !== null && 'packages' in workspaces ? workspaces.packages : workspaces;
  const listed = [...textOf(join(folder, 'pnpm-workspace.yaml')).matchAll(/^[ \t]*-[ \t]*['"]?([^'"#\s]+)/gm)].map(([, glob = '']) => glob);
  return [...strings(nested), ...strings(jsonOf(join(folder, 'lerna.json'))['packages']), ...listed].filter((glob) => !glob.startsWith('!'));
}

function folders(parent: string): string[] {
  try {
    return readdirSync(parent, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'))
      .map(({ name }) => join(parent, name));
  } catch {
    return [];
  }
}

/** `packages/*`, `apps/**` (to three levels, as deep as workspaces are seen to lie). */
function expand(root: string, glob: string): string[] {
  let found = [root];
  for (const segment of glob.replace(/\/$/, '').split('/')) {
    if (segment === '**') {
      const one = found.flatMap(folders);
      const two = one.flatMap(folders);
      found = [...found, ...one, ...two, ...two.flatMap(folders)];
    } else found = segment.includes('*') ? found.flatMap(folders) : found.map((folder) => join(folder, segment));
  }
  return found.filter((folder) => existsSync(join(folder, 'package.json')));
}

/**
 * The monorepo's own packages by name, with their sources. They are what a specifier means even when nothing is
 * installed or built yet, and a fresh clone is where a codemod or a gate often runs.
 */
export class Workspaces {
  private readonly byRoot = new Map<string, ReadonlyMap<string, string>>();
  private readonly sources = new Map<string, string | undefined>();
  private readonly top: string;

  /** @param top absolute folder beyond which no monorepo is looked for */
  constructor(top: string) {
    this.top = top;
  }

  /** Absolute source file that a specifier leads to, if it names a package of a monorepo that `fromFile` lies in. */
  find(fromFile: string, packageName: string, specifier: string): string | undefined {
    for (let folder = dirname(fromFile); ; folder = dirname(folder)) {
      const home = this.packagesOf(folder).get(packageName);
      if (home !== undefined) return this.sourceOf(home, specifier.slice(packageName.length + 1));
      if (folder === this.top || folder === dirname(folder)) return undefined;
    }
  }

  forget(): void {
    this.byRoot.clear();
    this.sources.clear();
  }

  private sourceOf(home: string, subpath: string): string | undefined {
    const key = `${home}\0${subpath}`;
    if (!this.sources.has(key)) this.sources.set(key, source(home, subpath));
    return this.sources.get(key);
  }

  private packagesOf(folder: string): ReadonlyMap<string, string> {
    const known = this.byRoot.get(folder);
    if (known) return known;
    const homes = patternsOf(folder).flatMap((glob) => expand(folder, glob));
    const found = new Map(homes.flatMap((home) => {
      const { name } = jsonOf(join(home, 'package.json'));
      return typeof name === 'string' ? [[name, home] as const] : [];
    }));
    this.byRoot.set(folder, found);
    return found;
  }
}

function source(home: string, subpath: string): string | undefined {
  const inSource = subpath.replace(BUILT, '');
  const stems = subpath === '' ? ENTRIES : [subpath, `src/${inSource}`, `src/${inSource}/index`, `${subpath}/index`];
  return stems.flatMap((stem) => EXTENSIONS.map((extension) => join(home, stem + extension))).find((file) => existsSync(file));
}
