import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryTree } from './temporaryTree.ts';

const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url));

const compilers = { 'TypeScript 7': '@typescript/native', 'TypeScript 6': 'typescript' } as const;
export type CompilerName = keyof typeof compilers;
export const compilerNames: readonly CompilerName[] = ['TypeScript 7', 'TypeScript 6'];

/** A project that has a compiler installed, and packages given as `{ name: declarations }`. */
export function typeScriptProject(compiler: CompilerName, files: Readonly<Record<string, string>>, packages: Readonly<Record<string, string>> = {}): string {
  const installed = Object.entries(packages).flatMap(([name, types]): [string, string][] => [
    [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', types: 'index.d.ts' })],
    [`node_modules/${name}/index.d.ts`, types],
  ]);
  const config = { compilerOptions: { strict: true, module: 'nodenext', target: 'es2022', types: [], lib: ['es5'], skipLibCheck: true, noEmit: true }, include: ['src'] };
  const root = temporaryTree([['package.json', '{ "type": "module" }'], ['tsconfig.json', JSON.stringify(config)], ...installed, ...Object.entries(files)]);
  const home = join(modules, ...compilers[compiler].split('/'));
  const bin = compiler === 'TypeScript 7' ? join(home, 'bin', 'tsc') : join(home, 'bin', 'tsc6');
  const link = join(root, 'node_modules', '.bin', 'tsc');
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(bin, link);
  return root;
}
