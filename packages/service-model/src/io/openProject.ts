import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { LoadedPolicy } from '@nilometer/policy';
import { Linker } from '../link/Linker.ts';
import type { ModelCounts, ServiceModel } from '../model.ts';
import { bannedNames } from '../project/bannedNames.ts';
import { type Interests, kindOf, mayConcern } from '../project/examine.ts';
import { concatenate, EMPTY, type FileModel } from '../project/FileModel.ts';
import { shapeOf } from '../project/shapeOf.ts';
import { knownOf } from '../project/known.ts';
import { modelOf, type ModelContext } from '../project/modelOf.ts';
import type { Project, ProjectOptions } from '../project.ts';
import type { Reader } from '../reader.ts';
import { readers as builtInReaders } from '../readers/all.generated.ts';
import { stripBom } from '../syntax/stripBom.ts';
import { DiskIndex, type Snapshot } from './diskIndex.ts';
import { FactIndex } from './FactIndex.ts';
import { type Entry, FactStore } from './FactStore.ts';
import { PackageInterest } from './PackageInterest.ts';
import { ownVersion } from './ownVersion.ts';
import { ModuleResolver } from './resolveModule.ts';
import { Services } from './services.ts';
import { stampOf } from './stamp.ts';
import { isPassedBy, walk } from './walk.ts';

const READERS: readonly Reader[] = Object.values(builtInReaders);

/**
 * While files are asked for one by one (a lint run, an editor), what was read a moment ago is trusted for so long;
 * `model()` always looks again.
 */
const TRUST_MS = 100;

const CONFIG = /[\\/](?:[jt]sconfig[^\\/]*\.json|pnpm-workspace\.yaml|lerna\.json|(?:Docker|Container)file(?:\.[^\\/]+)?)$/;

const indexKey = ({ policy }: LoadedPolicy): string =>
  JSON.stringify([READERS.map(({ id, version }) => [id, version]), policy.bans.map((ban) => ban.package)]);

class DiskProject implements Project {
  readonly root: string;
  readonly policy: LoadedPolicy;
  private readonly options: ProjectOptions;
  private readonly interests: Interests;
  private readonly disk: DiskIndex | undefined;
  private readonly store: FactStore;
  private readonly resolver: ModuleResolver;
  private readonly services: Services;
  private readonly known: ReturnType<typeof knownOf>;
  private context: ModelContext;
  private readonly ignored = new Map<string, boolean>();
  private checkedAt = 0;

  constructor(options: ProjectOptions) {
    this.options = options;
    this.root = options.root;
    this.policy = options.policy;
    this.interests = { readers: READERS, bans: bannedNames(options.policy.policy.bans) };
    this.disk = options.cache === 'disk' ? new DiskIndex(options.root, indexKey(options.policy)) : undefined;
    this.store = new FactStore(this.disk?.index ?? new FactIndex(), this.interests);
    this.known = knownOf(options.policy.policy, READERS);
    const interest = new PackageInterest(this.known.packages);
    this.resolver = new ModuleResolver(options.policy.root, (file) => interest.dependsOn(file));
    this.services = new Services(options.policy, (file) => this.store.entry(file)?.record.manifest);
    this.context = this.newContext();
  }

  model(): ServiceModel {
    this.refresh();
    const { files, configs } = this.walk();
    const key = this.disk && this.keyOf(files, configs);
    const snapshot = this.disk?.snapshot();
    if (snapshot && snapshot.key === key && this.stillHolds(snapshot)) return this.toModel(snapshot.model);
    const model = this.link(files);
    this.disk?.save();
    if (key !== undefined) {
      const walked = new Set(files);
      const outside = [...this.store.entries()].filter(({ file }) => !walked.has(file)).map(({ file, hash }) => [file, hash] as const);
      this.disk?.saveSnapshot({ key, outside, missed: [...this.resolver.missed.values()], model });
    }
    return this.toModel(model);
  }

  modelOfFile(given: string, overlay?: string): ServiceModel {
    const file = resolve(this.root, given);
    if (kindOf(file, this.interests) === undefined) return this.toModel(EMPTY);
    const text = overlay === undefined ? undefined : stripBom(overlay);
    if (text !== undefined && !mayConcern(file, text, this.interests)) return this.toModel(EMPTY);
    if (this.isIgnored(file)) return this.toModel(EMPTY);
    if (Date.now() - this.checkedAt > TRUST_MS) this.refresh();
    const entry = text === undefined ? this.store.named(file) : this.store.overlay(file, text);
    const isOnDisk = entry.stamp !== undefined || text === undefined;
    const model = this.modelOfEntry(entry, isOnDisk ? this.context : this.newContext(entry));
    this.disk?.saveLater();
    return this.toModel(model);
  }

  factsDigest(): string {
    this.refresh();
    this.link(this.walk().files);
    const shapes = [...this.store.linkedEntries()]
      .map(({ file, record }) => [this.show(file), shapeOf(record)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return createHash('sha256').update(JSON.stringify([indexKey(this.policy), this.policy.digest, shapes])).digest('hex').slice(0, 32);
  }

  counts(): ModelCounts {
    return { ...this.store.work };
  }

  private isIgnored(file: string): boolean {
    const known = this.ignored.get(file);
    if (known !== undefined) return known;
    const rules = { root: this.policy.root, ignore: this.policy.policy.ignore };
    const passedBy = (path: string) => isPassedBy(path, rules);
    // What was named when the project was opened is read though a rule passes it by.
    const isNamed = (path: string) => file === path || (file.startsWith(path + sep) && passedBy(join(path, basename(file))));
    const answer = passedBy(file) && !this.options.paths?.some(isNamed);
    this.ignored.set(file, answer);
    return answer;
  }

  private stillHolds({ outside, missed }: Snapshot): boolean {
    return outside.every(([file, hash]) => this.store.hashOf(file) === hash) &&
      missed.every(([file, specifier]) => this.resolver.resolve(file, specifier).kind === 'missing');
  }

  private link(files: readonly string[]): FileModel {
    const { onProgress } = this.options;
    const models = files.map((file, done) => {
      if (done % 256 === 0) onProgress?.(done, files.length);
      return this.modelOfEntry(this.store.named(file), this.context);
    });
    onProgress?.(files.length, files.length);
    return concatenate(models);
  }

  private keyOf(files: readonly string[], configs: readonly string[]): string {
    const digest = createHash('sha1').update(JSON.stringify([ownVersion(), this.policy.digest, this.policy.root]));
    for (const file of files) digest.update(file).update('\0').update(this.store.hashOf(file)).update('\0');
    for (const file of configs) digest.update(JSON.stringify([file, stampOf(file)]));
    return digest.digest('hex');
  }

  /** Files of ours, and besides them those that decide how specifiers resolve and which services there are. */
  private walk(): { files: string[]; configs: string[] } {
    const { root, policy } = this.policy;
    const found = walk({
      paths: this.options.paths ?? [this.root],
      root,
      ignore: policy.ignore,
      wants: (file) => kindOf(file, this.interests) !== undefined || CONFIG.test(file),
    });
    const isConfig = (file: string) => CONFIG.test(file);
    return { files: found.filter((file) => !isConfig(file)), configs: found.filter(isConfig) };
  }

  /** Forgets what was concluded when any file that it was concluded from has changed. */
  private refresh(): void {
    this.checkedAt = Date.now();
    this.ignored.clear();
    if (!this.store.revalidate()) return;
    this.resolver.forget();
    this.services.forget();
    this.context = this.newContext();
  }

  private newContext(overlay?: Entry): ModelContext {
    const factsOf = (file: string, want: 'module' | 'body') => (file === overlay?.file ? overlay.record : this.store.linked(file, want));
    const linker = new Linker(
      {
        module: (file) => factsOf(file, 'module')?.module,
        body: (file) => factsOf(file, 'body')?.body,
        resolve: (file, specifier) => this.resolver.resolve(file, specifier),
      },
      this.known.symbols,
      this.known.isPlatform,
    );
    return {
      readers: READERS,
      linker,
      known: this.known,
      show: (file) => this.show(file),
      membership: (file) => this.services.of(file),
      siblings: (file) => this.store.schemas(siblingsOf(file)),
    };
  }

  private modelOfEntry({ file, record }: Entry, context: ModelContext): FileModel {
    return modelOf(file, record, context);
  }

  private show(file: string): string {
    const path = relative(this.root, file);
    if (path.startsWith('..') || isAbsolute(path)) return file;
    return sep === '/' ? path : path.split(sep).join('/');
  }

  private toModel(model: FileModel): ServiceModel {
    return { root: this.root, ...model, counts: this.counts() };
  }
}

function siblingsOf(file: string): string[] {
  try {
    return readdirSync(dirname(file)).filter((name) => extname(name) === extname(file)).sort().map((name) => join(dirname(file), name)).filter((path) => path !== file);
  } catch {
    return [];
  }
}

/** Opens a window on the files of a project. Reads nothing until it is asked. */
export const openProject = (options: ProjectOptions): Project => new DiskProject(options);
