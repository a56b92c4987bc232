import { dirname, sep } from 'node:path';
import { type NapiResolveOptions, ResolverFactory, type ResolveResult } from 'oxc-resolver';
import type { Resolution } from '../link/host.ts';
import { packageNameOf } from '../syntax/packageNameOf.ts';
import { asNamed } from './asNamed.ts';
import type { PackageInterest } from './PackageInterest.ts';
import { PathAliases } from './PathAliases.ts';
import { Workspaces } from './Workspaces.ts';

const OPTIONS: NapiResolveOptions = {
  extensions: ['.ts', '.tsx', '.mts', '.cts', '.js', '.mjs', '.cjs', '.jsx'],
  extensionAlias: { '.js': ['.ts', '.tsx', '.js'], '.mjs': ['.mts', '.mjs'], '.cjs': ['.cts', '.cjs'], '.jsx': ['.tsx', '.jsx'] },
  conditionNames: ['node', 'import', 'require', 'default'],
  mainFields: ['main', 'module'],
};

const SOURCE = /\.[cm]?[jt]sx?$/;

/** `[file, specifier, where it leads]` */
export type Answer = readonly [string, string, Resolution];

const isSame = (a: Resolution, b: Resolution): boolean => a.kind === b.kind && (a.kind !== 'file' || b.kind !== 'file' || a.file === b.file);

/** Resolves specifiers as Node and TypeScript do: relative files, tsconfig `paths`, workspaces, installed packages. */
export class ModuleResolver {
  private readonly resolver = new ResolverFactory({ ...OPTIONS, tsconfig: 'auto' });
  /** A tsconfig that extends a package which is not installed fails every lookup: relative files are found without it, others by its own `paths`. */
  private readonly plain = new ResolverFactory(OPTIONS);
  private readonly aliases = new PathAliases();
  private readonly known = new Map<string, Answer>();
  private readonly workspaces: Workspaces;
  private readonly interest: PackageInterest;
  private readonly onAnswer: (answer: Answer) => void;
  private readonly named: (path: string) => string;

  /**
   * @param top absolute folder beyond which no monorepo is looked for
   * @param onAnswer told each that was looked for
   */
  constructor(top: string, interest: PackageInterest, onAnswer: (answer: Answer) => void = () => undefined) {
    this.onAnswer = onAnswer;
    this.workspaces = new Workspaces(top);
    this.named = asNamed(top);
    this.interest = interest;
  }

  resolve(fromFile: string, specifier: string): Resolution {
    return this.answer(fromFile, specifier)[2];
  }

  /** As `resolve`, with the question: the same each time, until `forget`. */
  answer(fromFile: string, specifier: string): Answer {
    // A tsconfig can treat two files of one folder differently; a relative path means the same for both.
    const key = `${specifier.startsWith('.') ? dirname(fromFile) : fromFile}\0${specifier}`;
    const known = this.known.get(key);
    if (known) return known;
    const answer: Answer = [fromFile, specifier, this.look(fromFile, specifier)];
    this.known.set(key, answer);
    this.onAnswer(answer);
    return answer;
  }

  /**
   * All that was resolved since `forget`. Packages come, are upgraded in place and are shadowed by nearer ones, and no
   * file that is watched changes: only resolving again says whether a model that was linked by these still holds.
   */
  answers(): Answer[] {
    return [...this.known.values()];
  }

  agreesWith([file, specifier, answer]: Answer): boolean {
    return isSame(this.resolve(file, specifier), answer);
  }

  /** Files may have come and gone. */
  forget(): void {
    this.known.clear();
    this.interest.forget();
    this.workspaces.forget();
    this.resolver.clearCache();
    this.plain.clearCache();
    this.aliases.forget();
  }

  private look(fromFile: string, specifier: string): Resolution {
    const found = this.judge(this.resolver.resolveFileSync(fromFile, specifier)) ?? this.judge(this.plain.sync(dirname(fromFile), specifier)) ?? this.aliased(fromFile, specifier);
    const name = found ? undefined : packageNameOf(specifier);
    const file = name === undefined ? undefined : this.workspaces.find(fromFile, name, specifier);
    return found ?? (file === undefined ? { kind: 'missing' } : { kind: 'file', file });
  }

  private aliased(fromFile: string, specifier: string): Resolution | undefined {
    if (specifier.startsWith('.')) return undefined;
    for (const path of this.aliases.of(fromFile, specifier)) {
      const found = this.judge(this.plain.sync(dirname(path), path));
      if (found) return found;
    }
    return undefined;
  }

  private judge({ path, packageJsonPath }: ResolveResult): Resolution | undefined {
    if (path === undefined) return undefined;
    if (!SOURCE.test(path)) return { kind: 'foreign' };
    const installed = path.includes(`${sep}node_modules${sep}`);
    if (installed && packageJsonPath !== undefined && !this.interest.dependsOn(packageJsonPath)) return { kind: 'foreign' };
    return { kind: 'file', file: this.named(path) };
  }
}
