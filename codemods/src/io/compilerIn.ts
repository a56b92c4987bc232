import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/** A program and what comes before the arguments of the call. Never for a shell, which would read paths as its language. */
export interface Compiler {
  readonly command: string;
  readonly args: readonly string[];
}

const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

const scriptOf = (file: string): Compiler => ({ command: process.execPath, args: [file] });

/** The JavaScript file that a package names for its command `tsc`: what TypeScript 6 is installed as beside 7 has none. */
function scriptInPackage(folder: string): string | undefined {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const bin: unknown = typeof manifest === 'object' && manifest !== null ? Reflect.get(manifest, 'bin') : undefined;
    const script: unknown = typeof bin === 'object' && bin !== null ? Reflect.get(bin, 'tsc') : undefined;
    return typeof script === 'string' ? join(folder, script) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The `tsc` of a folder's node_modules, as its users start it: where `.bin/tsc` links to, else the script of the package
 * `typescript`. npm on Windows and pnpm write a script of a shell instead of a link; elsewhere that can be started as it is.
 */
export function compilerIn(folder: string): Compiler | undefined {
  const modules = join(folder, 'node_modules');
  const bin = join(modules, '.bin', 'tsc');
  try {
    if (isThere(bin) && lstatSync(bin).isSymbolicLink()) return scriptOf(realpathSync(bin));
  } catch {
    // A link that leads nowhere is no compiler.
    return undefined;
  }
  const script = scriptInPackage(join(modules, 'typescript'));
  if (script !== undefined && isThere(script)) return scriptOf(script);
  return isThere(bin) && process.platform !== 'win32' ? { command: bin, args: [] } : undefined;
}
