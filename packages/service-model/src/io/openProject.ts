import { dirname, resolve } from 'node:path';
import type { LoadedPolicy } from '@nilometer/policy';
import { CodeLinker } from '../link/CodeLinker.ts';
import { Linker } from '../link/Linker.ts';
import { Origins } from '../link/Origins.ts';
import type { Flow } from '../flow.ts';
import type { Manifest, ModelCounts, ServiceModel } from '../model.ts';
import { knowledgeUnder } from '../pii/knowledge.ts';
import { bannedNames } from '../project/bannedNames.ts';
import { Behaviours } from '../project/behavioursOf.ts';
import { type Interests, kindOf } from '../project/examine.ts';
import { concernsNobody } from '../project/concernsNobody.ts';
import { concatenate, EMPTY, type FileModel } from '../project/FileModel.ts';
import { type Known, knownOf } from '../project/known.ts';
import { modelOf, type ModelContext, throughHelpers, type Want } from '../project/modelOf.ts';
import { isServiceWide } from '../project/serviceWide.ts';
import { spokenPackages } from '../project/spokenPackages.ts';
import { speaksTo } from '../project/speaks.ts';
import { showPath } from '../project/showPath.ts';
import { profileReaders } from '../project/profileReaders.ts';
import type { Project, ProjectOptions } from '../project.ts';
import type { Reader } from '../reader.ts';
import type { Affected, Changes } from '../since/changes.ts';
import { EarlierFiles } from '../since/EarlierFiles.ts';
import { ImportGraph } from '../since/ImportGraph.ts';
import { readers } from '../readers/all.generated.ts';
import { stripBom } from '../syntax/stripBom.ts';
import { affectedBy, type Trace } from './affectedBy.ts';
import { codeHost, type Instead, withOverlay } from './codeHost.ts';
import { CodeIndex } from './CodeIndex.ts';
import { WORKSPACE_FILE, configsAbove } from './configsAbove.ts';
import { DiskIndex } from './diskIndex.ts';
import { FactIndex } from './FactIndex.ts';
import { askedPackages, indexKey } from './indexKey.ts';
import { factsDigest } from './factsDigest.ts';
import { FactStore } from './FactStore.ts';
import { NullChecks } from './NullChecks.ts';
import { Manifests } from './Manifests.ts';
import { PackageInterest } from './PackageInterest.ts';
import { lazily } from './lazily.ts';
import { ModuleResolver } from './resolveModule.ts';
import { serviceModel } from './serviceModel.ts';
import { projectFlows } from './projectFlows.ts';
import { Services } from './services.ts';
import { siblingsOf } from './siblingsOf.ts';
import { snapshotKey, stillHolds, takeSnapshot, type Walked } from './snapshot.ts';
import { stampOf } from './stamp.ts';
import { PassedBy } from './PassedBy.ts';
import { refuseUnknownPacks } from './refuseUnknownPacks.ts';
import { isBelow } from './isBelow.ts';
import { walk } from './walk.ts';

const ENTITIES: readonly Reader[] = Object.values(readers);

/**
 * While files are asked for one by one (a lint run, an editor), what was read a moment ago is trusted for so long,
 * or for so many times as long as looking again took: a large project costs a lint run 2 %, not its patience.
 * `model()` always looks again.
 */
const TRUST_MS = 100;
const TRUST_TIMES = 50;
/** Ignore files change by hand and seldom. */
const TRUST_IGNORES_MS = 5_000;

/** Files between two calls of `onProgress`. */
const PROGRESS_EVERY = 256;

class DiskProject implements Project {
  readonly root: string;
  readonly policy: LoadedPolicy;
  private readonly options: ProjectOptions;
  private readonly readers: readonly Reader[];
  private readonly want: Want;
  private readonly interests: Interests;
  private readonly disk: DiskIndex | undefined;
  private readonly store: FactStore;
  private readonly resolver: ModuleResolver;
  private readonly services: Services;
  private readonly nullChecks: NullChecks;
  private readonly known: Known;
  private readonly passedBy: PassedBy;
  private context: ModelContext;
  private trace: Trace | undefined;
  private graph: ImportGraph | undefined;
  private readonly manifests: Manifests;
  private trustedUntil = 0;
  private ignoresReadAt = 0;

  constructor(options: ProjectOptions) {
    const { root, policy, cache } = options;
    this.options = options;
    this.root = root;
    this.policy = policy;
    this.readers = [...ENTITIES, ...(options.behaviours ? [...options.behaviours, ...profileReaders(policy.policy)] : [])];
    this.want = options.behaviours ? 'all' : 'entities';
    this.known = knownOf(policy.policy, this.readers);
    this.interests = { readers: this.readers, bans: bannedNames(askedPackages(policy)), packages: this.known.packages, speaks: speaksTo(this.readers, this.known.platforms) };
    this.disk = cache === 'disk' ? new DiskIndex(root, indexKey(policy, this.known, this.readers)) : undefined;
    this.store = new FactStore(this.disk?.index ?? new FactIndex(), this.disk?.codes ?? new CodeIndex(), this.interests);
    this.passedBy = new PassedBy({ root: policy.root, ignore: policy.policy.ignore }, options.paths ?? []);
    this.resolver = new ModuleResolver(policy.root, new PackageInterest(this.known.packages));
    this.services = new Services(policy, (file) => this.store.entry(file)?.record.manifest);
    this.nullChecks = new NullChecks(policy.root);
    this.manifests = new Manifests({
      files: () => this.filesBelow([policy.root]).filter((file) => kindOf(file, this.interests) === 'manifest'),
      recordOf: (file) => this.store.entry(file)?.record,
      show: (file) => this.show(file),
      services: this.services,
    });
    this.context = this.newContext();
  }

  model(): ServiceModel {
    this.refresh('always');
    const walked = this.walk();
    if (!this.disk || this.options.traced) {
      const model = this.link(walked);
      this.disk?.save();
      return this.toModel(model);
    }
    const key = snapshotKey(walked, this.store, this.policy);
    const snapshot = this.disk.snapshot();
    if (snapshot?.key === key && stillHolds(snapshot, this.policy.root, this.store, this.resolver)) return this.toModel(snapshot.model);
    const model = this.link(walked);
    const met = new Set(walked.files);
    this.disk.index.forgetGone((file) => met.has(file) || stampOf(file) !== undefined);
    this.disk.save();
    this.disk.saveSnapshot(takeSnapshot(key, walked, this.policy.root, model, this.store, this.resolver));
    return this.toModel(model);
  }

  modelOfFile(given: string, overlay?: string): ServiceModel {
    const file = resolve(this.root, given);
    if (kindOf(file, this.interests) === undefined) return this.toModel(EMPTY);
    const text = overlay === undefined ? undefined : stripBom(overlay);
    if (performance.now() > this.trustedUntil) this.refresh('onChange');
    const entry = text === undefined ? this.store.named(file) : this.store.overlay(file, text);
    // Most files concern nobody, and whether a rule passes them by need not be asked.
    if (!entry || concernsNobody(entry.record) || this.passedBy.has(file)) return this.toModel(EMPTY);
    const isOnDisk = entry.stamp !== undefined || text === undefined;
    const context = isOnDisk ? this.context : this.newContext(withOverlay(entry, this.store));
    const direct = modelOf(file, entry.record, context, this.want);
    const model = this.want === 'all' ? throughHelpers(direct, file, entry.record, context) : direct;
    this.disk?.saveLater();
    const { service } = this.services.of(file);
    return this.toModel(concatenate([model]), () => this.model().serviceWide.filter((one) => service === undefined || one.service === undefined || one.service === service), isOnDisk ? undefined : this.manifests.of(file, entry.record));
  }

  flows(model: ServiceModel): readonly Flow[] {
    return projectFlows(model, this.context);
  }

  serviceOf(file: string): string | undefined {
    return this.services.of(resolve(this.root, file)).service;
  }

  affectedBy(changes: Changes): Affected {
    const { trace, interests } = this;
    if (!trace) throw new Error('affectedBy: of a traced project, after its model()');
    const earlier = new EarlierFiles(changes, interests);
    const context = lazily(() => this.newContext(earlier));
    return affectedBy(changes, {
      ...trace,
      policyFiles: this.policy.files,
      show: (file) => this.show(file),
      serviceOf: (file) => this.services.of(file).service,
      ...(this.want === 'all' && {
        modelBefore: (file: string) => {
          const record = earlier.has(file) ? earlier.record(file, 'own') : this.store.named(file).record;
          return record ? modelOf(file, record, context(), 'all') : EMPTY;
        },
      }),
      isJudged: (file) => kindOf(file, interests) !== undefined && !this.passedBy.has(file) && (this.options.paths ?? [this.root]).some((path) => file === path || isBelow(file, path)),
    });
  }

  factsDigest(): string {
    this.refresh('always');
    this.link(this.walk());
    const besides = [indexKey(this.policy, this.known, this.readers), this.policy.digest];
    const digest = factsDigest(besides, { store: this.store, nullChecks: this.nullChecks, want: this.want, show: (path) => this.show(path) });
    this.disk?.saveLater();
    return digest;
  }

  counts(): ModelCounts {
    return { ...this.store.work };
  }

  private link({ files }: Walked): FileModel {
    const { want, options: { onProgress } } = this;
    const models = files.map((file, done) => {
      if (done % PROGRESS_EVERY === 0) onProgress?.(done, files.length);
      return modelOf(file, this.store.named(file).record, this.context, want);
    });
    onProgress?.(files.length, files.length);
    const linked = want === 'all' ? this.withHelpers(files, models) : models;
    if (this.graph) this.trace = { graph: this.graph, files, models: linked };
    return concatenate(linked);
  }

  /** Helpers are known when every file has been looked at. */
  private withHelpers(files: readonly string[], models: readonly FileModel[]): FileModel[] {
    const names = this.context.behaviours.helperNames();
    return models.map((model, index) => {
      const file = files[index];
      return file === undefined ? model : throughHelpers(model, file, this.store.named(file).record, this.context, names);
    });
  }

  private filesBelow(paths: readonly string[]): string[] {
    const found = walk({
      paths,
      root: this.policy.root,
      ignore: this.policy.policy.ignore,
      wants: (file) => kindOf(file, this.interests) !== undefined || WORKSPACE_FILE.test(file),
      ...(this.disk && { folders: this.disk.folders }),
    });
    this.disk?.saveFolders();
    return found;
  }

  private walk(): Walked {
    const isOurs = (file: string) => kindOf(file, this.interests) !== undefined;
    const paths = this.options.paths ?? [this.root];
    const found = this.filesBelow(paths);
    return { files: found.filter(isOurs), configs: [...found.filter((file) => !isOurs(file)), ...configsAbove(paths.map(dirname), this.policy.root)] };
  }

  /** Forgets what was concluded when any file that it was concluded from has changed, or `always`: what was not found may be there now. */
  private refresh(when: 'onChange' | 'always'): void {
    const started = performance.now();
    if (started - this.ignoresReadAt > TRUST_IGNORES_MS) {
      this.passedBy.forget();
      this.ignoresReadAt = started;
    }
    if (this.store.revalidate() || when === 'always') {
      this.resolver.forget();
      this.services.forget();
      this.nullChecks.forget();
      this.context = this.newContext();
    }
    this.manifests.forget();
    const ended = performance.now();
    this.trustedUntil = ended + Math.max(TRUST_MS, TRUST_TIMES * (ended - started));
  }

  /** @param instead stands for what is on disk */
  private newContext(instead?: Instead): ModelContext {
    const graph = this.options.traced && !instead ? new ImportGraph() : undefined;
    if (!instead) this.graph = graph;
    const host = codeHost({ store: this.store, resolver: this.resolver, isPackage: spokenPackages(this.readers), instead, graph });
    const { personalData } = this.policy.policy;
    const linker = new Linker(host, this.known.symbols, this.known.isPlatform);
    const code = new CodeLinker(host);
    const origins = new Origins(code);
    const codeContext = { code, origins, values: origins.values, linker, conceptOf: this.known.conceptOf };
    return {
      readers: this.readers,
      code: codeContext,
      behaviours: new Behaviours(this.readers, codeContext, (file) => this.store.entry(file)?.record.speaks !== undefined),
      known: this.known,
      // Put together when the first entity is met: most files of a lint run hold none.
      get knowledge() {
        return knowledgeUnder(personalData);
      },
      show: (file) => this.show(file),
      place: (file) => showPath(this.policy.root, file),
      membership: (file) => this.services.of(file),
      nullChecks: (file) => this.nullChecks.of(file),
      siblings: (file) => this.store.schemas(siblingsOf(file)),
    };
  }

  private show(file: string): string {
    return showPath(this.root, file);
  }

  /**
   * @param wide what bears on the model from elsewhere; left out, all is in the model itself
   * @param own as an editor has it
   */
  private toModel(model: FileModel, wide?: () => ServiceModel['serviceWide'], own?: Manifest): ServiceModel {
    return serviceModel(model, {
      root: this.root,
      counts: this.counts(),
      manifests: () => this.manifests.all(own),
      serviceWide: () => (this.want === 'entities' ? [] : (wide?.() ?? model.behaviours.filter(isServiceWide))),
    });
  }
}

/**
 * Opens a window on the files of a project. Reads none of them until it is asked.
 * @throws {ConfigError} when the policy leaves out a pack of words that there is not
 */
export function openProject(options: ProjectOptions): Project {
  refuseUnknownPacks(options.policy);
  return new DiskProject(options);
}
