import { dirname, sep } from 'node:path';
import { type NapiResolveOptions, ResolverFactory, type ResolveResult } from 'oxc-resolver';
import type { Resolution } from '../link/host.ts';
import { packageNameOf } from '../syntax/packageNameOf.ts';
import { Workspaces } from './Workspaces.ts';

const OPTIONS: NapiResolveOptions = {
  extensions: ['.ts', '.tsx', '.mts', '.cts', '.js', '.mjs', '.cjs', '.jsx'],
  extensionAlias: { '.js': ['.ts', '.tsx', '.js'], '.mjs': ['.mts', '.mjs'], '.cjs': ['.cts', '.cjs'], '.jsx': ['.tsx', '.jsx'] },
  conditionNames: ['node', 'import', 'require', 'default'],
  mainFields: ['main', 'module'],
};

const SOURCE = /\.[cm]?[jt]sx?$/;

/** `[file, specifier]` */
export type Missed = readonly [string, string];

/** Resolves specifiers as Node and TypeScript do: relative files, tsconfig `paths`, workspaces, installed packages. */
export class ModuleResolver {
  private readonly resolver = new ResolverFactory({ ...OPTIONS, tsconfig: 'auto' });
  /** A tsconfig that extends a package which is not installed fails every lookup: relative files are found without it. */
  private readonly plain = new ResolverFactory(OPTIONS);
  private readonly answers = new Map<string, Resolution>();
  /** What was looked for in vain, by whom: it may be installed at any time, and no file that is watched would change. */
  readonly missed = new Map<string, Missed>();
  private readonly workspaces: Workspaces;
  private readonly concerns: (packageJson: string) => boolean;

  /**
   * @param top absolute folder beyond which no monorepo is looked for
   * @param concerns does the package of this package.json depend on an ORM that a reader knows?
   */
  constructor(top: string, concerns: (packageJson: string) => boolean) {
    this.workspaces = new Workspaces(top);
    this.concerns = concerns;
  }

  resolve(fromFile: string, specifier: string): Resolution {
    // A tsconfig can treat two files of one folder differently; a relative path means the same for both.
    const key = `${specifier.startsWith('.') ? dirname(fromFile) : fromFile}\0${specifier}`;
    const known = this.answers.get(key);
    if (known) return known;
    const answer = this.look(fromFile, specifier);
    if (answer.kind === 'missing') this.missed.set(key, [fromFile, specifier]);
    this.answers.set(key, answer);
    return answer;
  }

  /** Files may have come and gone. */
  forget(): void {
    this.answers.clear();
    this.missed.clear();
    this.workspaces.forget();
    this.resolver.clearCache();
    this.plain.clearCache();
  }

  private look(fromFile: string, specifier: string): Resolution {
    const found = this.judge(this.resolver.resolveFileSync(fromFile, specifier)) ?? this.judge(this.plain.sync(dirname(fromFile), specifier));
    const name = found ? undefined : packageNameOf(specifier);
    const file = name === undefined ? undefined : this.workspaces.find(fromFile, name, specifier);
    return found ?? (file === undefined ? { kind: 'missing' } : { kind: 'file', file });
  }

  private judge({ path, packageJsonPath }: ResolveResult): Resolution | undefined {
    if (path === undefined) return undefined;
    if (!SOURCE.test(path)) return { kind: 'foreign' };
    const installed = path.includes(`${sep}node_modules${sep}`);
    if (installed && packageJsonPath !== undefined && !this.concerns(packageJsonPath)) return { kind: 'foreign' };
    return { kind: 'file', file: path };
  }
}
