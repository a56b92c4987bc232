import { constants, copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** What a compiler may read; build info is left, because the compiler rewrites it in place. */
const readable = /\.(?:[mc]?[jt]sx?|jsonc?)$/;

/**
 * Copies what a compiler reads from `from` to `to`. Each `node_modules` becomes a folder of links to the real packages,
 * except that a link to a workspace inside the tree leads to its copy, so that an edit there is seen by its users.
 */
export function mirrorTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    if (entry.name === '.git') continue;
    if (entry.name === 'node_modules') linkPackages(source, target, { from, to });
    else if (entry.isDirectory()) mirrorTree(source, target);
    // What only looks like a file (a pipe, a device) has no end to copy to.
    else if (readable.test(entry.name) && existsSync(source) && statSync(source).isFile()) copyFileSync(source, target, constants.COPYFILE_FICLONE);
  }
}

interface Roots {
  readonly from: string;
  readonly to: string;
}

function linkPackages(folder: string, target: string, roots: Roots): void {
  mkdirSync(target, { recursive: true });
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const source = join(folder, entry.name);
    if (entry.name.startsWith('@') && entry.isDirectory()) linkPackages(source, join(target, entry.name), roots);
    else if (existsSync(source)) symlinkSync(copyOf(source, roots), join(target, entry.name), lstatSync(source).isFile() ? 'file' : 'junction');
  }
}

/** Where a package's link leads: to the copy for a workspace of the tree, else to the real thing. */
function copyOf(source: string, { from, to }: Roots): string {
  const real = realpathSync(source);
  const inside = relative(realpathSync(from), real);
  const isWorkspace = inside !== '' && !inside.startsWith('..') && !inside.split(sep).includes('node_modules');
  return isWorkspace ? join(to, inside) : real;
}

/** The top of the tree that has to be mirrored for `root`: its repository, else the outermost folder with a package.json in a row. */
export function mirrorTop(root: string): string {
  let top = root;
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return top;
    if (existsSync(join(folder, 'package.json')) && dirname(top) === folder) top = folder;
  }
}
