import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const bin = join(dirname(require.resolve('eslint/package.json')), 'bin/eslint.js');

/** What a user's configuration imports, as addresses that work from any folder; the plugin is the built one. */
export const MODULES = {
  nilometer: new URL('../../dist/index.js', import.meta.url).href,
  'eslint/config': pathToFileURL(require.resolve('eslint/config')).href,
  'typescript-eslint': pathToFileURL(require.resolve('typescript-eslint')).href,
  '@eslint/json': pathToFileURL(fileURLToPath(import.meta.resolve('@eslint/json'))).href,
} as const;

export interface CliFinding {
  /** Relative to the working directory. */
  readonly file: string;
  /** `null` for a syntax error. */
  readonly rule: string | null;
  readonly line: number;
}

interface CliResult {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly line: number }[];
}

/** Runs ESLint's command in a folder; what it printed. */
export function eslintOutput(cwd: string, args: readonly string[]): string {
  const run = spawnSync(process.execPath, [bin, ...args], { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0 && run.status !== 1) throw new Error(`eslint ended with ${run.status}: ${run.stdout}${run.stderr}`);
  return run.stdout;
}

/** What ESLint's command finds in a folder. */
export function eslintCli(cwd: string, args: readonly string[] = []): CliFinding[] {
  const results: CliResult[] = JSON.parse(eslintOutput(cwd, [...args, '--format', 'json', '.']));
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, line }) => ({ file: relative(cwd, filePath).split(sep).join('/'), rule: ruleId, line })),
  );
}
