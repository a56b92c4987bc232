import { execFile } from 'node:child_process';
import { copyFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { TypeChecker } from '../engine/gates/typeGate.ts';
import { parseDiagnostics, type Diagnostic } from '../engine/gates/typeDelta.ts';
import { type Compiler, compilerIn } from './compilerIn.ts';
import { hasPackages } from './hasPackages.ts';
import { mirrorTop, mirrorTree } from './mirrorTree.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { tsconfigsFor } from './tsconfigsFor.ts';

export type TypeCheckerOrReason = { readonly check: TypeChecker; close(): void } | { readonly notReached: string };

/**
 * The service's own compiler, started as its users start it (TypeScript 7 has no API to call),
 * over a copy of the tree in the temporary folder. The tree itself is neither written nor locked.
 * @param edited paths relative to `root` that the run wants judged.
 */
export function openTypeChecker(root: string, edited: readonly string[]): TypeCheckerOrReason {
  const real = realpathSync(root);
  const top = mirrorTop(real);
  const folders = upTo(real, top);
  if (!folders.some(hasPackages)) return { notReached: 'there is no node_modules: install the dependencies first' };
  const compiler = folders.map(compilerIn).find((found) => found !== undefined);
  if (compiler === undefined) return { notReached: 'no TypeScript compiler is installed (node_modules/.bin/tsc)' };
  const folder = temporaryFolder('nilometer-types-');
  const home = folder.path;
  const copy = join(home, relative(top, real));
  mirrorTree(top, home);
  const originals = new Map(edited.map((path) => [path, join(real, path)]));
  return {
    close: folder.remove,
    async check(replaced) {
      for (const [path, original] of originals) {
        const bytes = replaced.get(path);
        if (bytes) writeFileSync(join(copy, path), bytes);
        else copyFileSync(original, join(copy, path));
      }
      return compileAll((config) => compile(compiler, config, copy, folder.ended), home, copy, edited);
    },
  };
}

/** Runs every configuration that is needed to see all the wanted files. */
async function compileAll(run: (config: string) => Promise<string>, home: string, copy: string, wanted: readonly string[]) {
  const files = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const done = new Set<string>();
  for (const path of wanted) {
    for (const config of tsconfigsFor(join(copy, path), home)) {
      if (files.has(path)) break;
      if (done.has(config)) continue;
      done.add(config);
      const output = await run(config);
      for (const line of output.split(/\r?\n/)) {
        const file = relative(copy, line).split(sep).join('/');
        if (line.startsWith(home) && !file.includes('node_modules/')) files.add(file);
      }
      diagnostics.push(...parseDiagnostics(output));
    }
  }
  return { files, diagnostics };
}

const compile = ({ command, args }: Compiler, config: string, cwd: string, signal: AbortSignal): Promise<string> =>
  new Promise((resolve, reject) => {
    const flags = [...args, '-p', config, '--noEmit', '--pretty', 'false', '--listFiles'];
    const options = { cwd, signal, maxBuffer: 1 << 30 };
    execFile(command, flags, options, (error, stdout) => {
      // A compiler that found errors exits with 1 or 2; one that did not start has no exit code.
      if (error && typeof error.code !== 'number') reject(error);
      else resolve(stdout);
    });
  });

function upTo(from: string, top: string): string[] {
  const folders = [from];
  for (let folder = from; folder !== top && dirname(folder) !== folder; folder = dirname(folder)) folders.push(dirname(folder));
  return folders;
}
