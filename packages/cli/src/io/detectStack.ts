import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { loadPolicy, ToolError } from '@nilometer/policy';
import { lockfileNames } from '@nilometer/ga-enforcer';
import { ormsIn, walk } from '@nilometer/service-model';
import { parse, type ParseError } from 'jsonc-parser';
import { hasLockfile } from './hasLockfile.ts';
import type { Agent } from 'package-manager-detector';
import { detect } from 'package-manager-detector/detect';

export type Ci = 'github' | 'gitlab';

/** What `init` found out about a repository; `evidence` is what it tells the user. */
export interface Stack {
  readonly orms: readonly string[];
  /** As package-manager-detector names it: `npm`, `yarn@berry`. */
  readonly packageManager: Agent;
  readonly ci: Ci | null;
  /** The package whose parser reads the code; `null` where there is no TypeScript. */
  readonly parser: 'typescript-eslint' | '@typescript-eslint/parser' | null;
  /** An ESLint configuration that is already there. */
  readonly eslintConfig: string | null;
  /** A configuration of ESLint in the form before the flat one. */
  readonly legacyEslint: string | null;
  /** Is there a folder of Visual Studio Code? */
  readonly usesVsCode: boolean;
  /** Path of a policy that lies above and holds here, relative to the folder. */
  readonly policyAbove: string | null;
  /** Is there a lockfile that the gate reads? */
  readonly isGateable: boolean;
  /** Packages that the ESLint configuration imports, once it is as `init` says, and that nobody has declared. */
  readonly missing: readonly string[];
  readonly evidence: readonly string[];
}

const ESLINT_CONFIGS = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map((end) => `eslint.config.${end}`);

const LEGACY_ESLINT = ['.eslintrc', ...['js', 'cjs', 'json', 'yml', 'yaml'].map((end) => `.eslintrc.${end}`)];

/**
 * @param dir absolute
 * @throws {ConfigError} when a policy above can not be used
 * @throws {ToolError} when a package.json can not be read: what is in it decides what is written
 */
export async function detectStack(dir: string): Promise<Stack> {
  const declared = declaredPackages(dir);
  const orms = ormsIn(declared);
  const manager = await detect({ cwd: dir });
  const ci = existsSync(join(dir, '.gitlab-ci.yml')) ? 'gitlab' : existsSync(join(dir, '.github')) ? 'github' : null;
  const eslintConfig = ESLINT_CONFIGS.find((name) => existsSync(join(dir, name))) ?? null;
  const legacyEslint = eslintConfig === null ? (LEGACY_ESLINT.find((name) => existsSync(join(dir, name))) ?? null) : null;
  const usesVsCode = existsSync(join(dir, '.vscode'));
  const isGateable = hasLockfile(dir);
  const parser = declared.has('typescript') || existsSync(join(dir, 'tsconfig.json')) || hasTypeScript(dir) ? parserOf(declared) : null;
  const { file: policy } = loadPolicy({ from: dir });
  return {
    orms,
    packageManager: manager?.agent ?? 'npm',
    ci,
    parser,
    eslintConfig,
    legacyEslint,
    usesVsCode,
    policyAbove: policy === null || dirname(policy) === dir ? null : relative(dir, policy).split(sep).join('/'),
    isGateable,
    // A configuration that is there has the parser of its choice.
    missing: ['eslint', 'eslint-plugin-nilometer', ...(parser && eslintConfig === null ? [parser] : [])].filter((name) => !declared.has(name)),
    evidence: [
      `ORM: ${orms.length > 0 ? orms.join(', ') : 'none found in package.json'}`,
      `package manager: ${manager ? manager.agent : 'npm (assumed: no lockfile found)'}`,
      `CI: ${ci ?? 'none found (no .github folder, no .gitlab-ci.yml)'}`,
      `ESLint: ${eslintConfig ?? (legacyEslint === null ? 'no flat configuration found' : `${legacyEslint}, which is no flat configuration`)}`,
      `editor: ${usesVsCode ? 'Visual Studio Code' : 'none found (no .vscode folder)'}`,
      `gate: ${isGateable ? 'a lockfile that it reads' : `no lockfile that it reads (${lockfileNames.join(', ')}); the workflow leaves it out`}`,
    ],
  };
}

const parserOf = (declared: ReadonlySet<string>): NonNullable<Stack['parser']> =>
  !declared.has('typescript-eslint') && declared.has('@typescript-eslint/parser') ? '@typescript-eslint/parser' : 'typescript-eslint';

const hasTypeScript = (dir: string): boolean =>
  walk({ paths: [dir], root: dir, ignore: ['*.d.ts'], wants: (file) => /\.[cm]?tsx?$/.test(file) }).length > 0;

/** Names that the folder's package.json, and those of its direct workspaces' folders, declare. */
function declaredPackages(dir: string): ReadonlySet<string> {
  const workspaces = ['packages', 'apps', 'services', 'libs'].flatMap((group) => {
    const folder = join(dir, group);
    return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  });
  return new Set([dir, ...workspaces].flatMap((folder) => namesIn(join(folder, 'package.json'))));
}

function namesIn(file: string): string[] {
  if (!existsSync(file)) return [];
  const errors: ParseError[] = [];
  const manifest: unknown = parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), errors);
  if (errors.length > 0) throw new ToolError(`${file}: this is not JSON`, { remedy: 'Mend it first: what it declares decides what init writes.' });
  if (typeof manifest !== 'object' || manifest === null) return [];
  return ['dependencies', 'devDependencies', 'peerDependencies'].flatMap((section) => {
    const table: unknown = Reflect.get(manifest, section);
    return typeof table === 'object' && table !== null ? Object.keys(table) : [];
  });
}
