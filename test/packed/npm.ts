import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadScript } from '../support/loadScript.ts';
import { root } from '../support/root.ts';
import { writeTree } from '../support/writeTree.ts';

const windows = process.platform === 'win32';

const { npmEnvironment } = await loadScript<{ npmEnvironment: (environment: NodeJS.ProcessEnv) => NodeJS.ProcessEnv }>('npmEnvironment.mjs');
const env = npmEnvironment(process.env);

/** Every package that is published. */
export const packages = ['nilometer', 'eslint-plugin-nilometer', '@nilometer/codemods', '@nilometer/ga-enforcer', '@nilometer/platform', '@nilometer/policy', '@nilometer/service-model'];

interface PackedFile {
  readonly name: string;
  readonly filename: string;
}

/** Packs every workspace as it would be published. Name of the package to path of its tarball. */
export function packWorkspaces(destination: string): Map<string, string> {
  mkdirSync(destination, { recursive: true });
  const args = ['pack', '--workspaces', '--json', '--pack-destination', destination];
  const packed: PackedFile[] = JSON.parse(execFileSync('npm', args, { cwd: root, env, encoding: 'utf8', shell: windows, stdio: ['ignore', 'pipe', 'ignore'] }));
  return new Map(packed.map(({ name, filename }) => [name, join(destination, filename)]));
}

/** Makes an empty project in `folder` and installs packages into it, all at once, so that tarballs satisfy each other. */
export function installInto(folder: string, packages: readonly string[]): void {
  writeTree(folder, { 'package.json': '{ "private": true, "type": "module" }\n' });
  const args = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', ...packages];
  execFileSync('npm', args, { cwd: folder, env, shell: windows, stdio: ['ignore', 'ignore', 'pipe'] });
}

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs an installed program by its name, as `npx` would. */
export function runBin(folder: string, name: string, args: readonly string[], cwd = folder): Run {
  const program = join(folder, 'node_modules/.bin', windows ? `${name}.cmd` : name);
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env, encoding: 'utf8', shell: windows });
  return { status, stdout, stderr };
}

/** What a run printed as JSON. @throws Error with its standard error when that is no JSON. */
export function jsonOf<Shape>({ status, stdout, stderr }: Run): Shape {
  try {
    const value: Shape = JSON.parse(stdout);
    return value;
  } catch (cause) {
    throw new Error(`no JSON, exit code ${status}: ${stderr || stdout}`, { cause });
  }
}
