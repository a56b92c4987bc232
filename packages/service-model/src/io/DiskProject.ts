import { resolve } from 'node:path';
import type { LoadedPolicy } from '@nilometer/policy';
import type { Flow } from '../flow.ts';
import type { ModelCounts, ServiceModel } from '../model.ts';
import { concatenate, EMPTY, type FileModel } from '../project/FileModel.ts';
import { type FileKind, fileKind } from '../project/fileKind.ts';
import type { ModelContext, Want } from '../project/modelOf.ts';
import { everywhereAround } from '../project/everywhere.ts';
import { showPath } from '../project/showPath.ts';
import type { Project, ProjectOptions } from '../project.ts';
import type { Affected, Changes } from '../since/changes.ts';
import { ImportGraph } from '../since/ImportGraph.ts';
import { stripBom } from '../syntax/stripBom.ts';
import { affectedBy, type Trace } from './affectedBy.ts';
import { CodeIndex } from './CodeIndex.ts';
import { DiskIndex } from './diskIndex.ts';
import { EveryFile } from './EveryFile.ts';
import { FileModels } from './FileModels.ts';
import { FactIndex } from './FactIndex.ts';
import { FoundBefore } from './FoundBefore.ts';
import { Freshness } from './Freshness.ts';
import { type Given, givenBy } from './given.ts';
import { indexKey, modelKey } from './indexKey.ts';
import { factsDigest } from './factsDigest.ts';
import { FactStore } from './FactStore.ts';
import { type ContextOptions, modelContext } from './modelContext.ts';
import { modelsBefore } from './modelsBefore.ts';
import { modelOnDisk } from './modelOnDisk.ts';
import { NullChecks } from './NullChecks.ts';
import { Manifests } from './Manifests.ts';
import { RunBeside } from './RunBeside.ts';
import { PackageInterest } from './PackageInterest.ts';
import { lazily } from './lazily.ts';
import { ModuleResolver } from './resolveModule.ts';
import { byItself, type Elsewhere, serviceModel } from './serviceModel.ts';
import { projectFlows } from './projectFlows.ts';
import { extensionsRead } from './extensionsRead.ts';
import { Services } from './services.ts';
import { standsStill, type Walked } from './snapshot.ts';
import { OpenTexts } from './OpenTexts.ts';
import { Surroundings } from './Surroundings.ts';
import { WideBehaviours } from './WideBehaviours.ts';
import { PassedBy } from './PassedBy.ts';
import { linkAll } from './linkAll.ts';
import { ProjectFiles } from './ProjectFiles.ts';
import { isBelow } from './isBelow.ts';
import { whileSame } from './whileSame.ts';

/** A project whose files are on the disk; what is known of them is kept there, too, where the options say so. */
export class DiskProject implements Project {
  readonly root: string;
  readonly policy: LoadedPolicy;
  readonly store: FactStore;
  readonly resolver: ModuleResolver;
  readonly services: Services;
  readonly nullChecks: NullChecks;
  readonly found: FoundBefore | undefined;
  private readonly options: ProjectOptions;
  private readonly want: Want;
  private readonly key: string;
  private readonly given: () => Given;
  private filesJudged = 0;
  private readonly extensions: readonly string[];
  private readonly disk: DiskIndex | undefined;
  private readonly texts: OpenTexts;
  private readonly surroundings: Surroundings;
  private readonly passedBy: PassedBy;
  private readonly files: ProjectFiles;
  private readonly manifests: Manifests;
  readonly runBeside: RunBeside;
  private readonly models: FileModels;
  private readonly wide: WideBehaviours;
  private readonly everyFile: EveryFile;
  private readonly freshness: Freshness;
  private sharedContext: ModelContext | undefined;
  private trace: Trace | undefined;
  private graph: ImportGraph | undefined;
  /** All files, as they were when they were last looked at: whoever asks for the whole model and whoever asks for a part of it in one run share it. */
  private readonly linked = whileSame(() => this.freshness.concluded, () => {
    const started = performance.now();
    const walked = this.files.walked();
    this.filesJudged = walked.files.length;
    const held = this.disk && !this.options.traced ? modelOnDisk(this.disk, walked, this, () => this.link(walked)) : { model: this.link(walked) };
    if (this.options.traced) this.disk?.save();
    if ('key' in held) this.found?.standsOn(held, performance.now() - started);
    this.freshness.answered();
    return held.model;
  });

  constructor(options: ProjectOptions) {
    const { root, policy, cache, behaviours } = options;
    this.options = options;
    this.root = root;
    this.policy = policy;
    this.want = behaviours ? 'all' : 'entities';
    this.key = indexKey(policy, behaviours);
    this.given = lazily(() => givenBy(options));
    this.extensions = extensionsRead(options);
    this.disk = cache === 'disk' ? new DiskIndex(root, this.key, modelKey(policy)) : undefined;
    this.texts = options.openTexts ?? new OpenTexts();
    this.store = new FactStore(this.disk?.index ?? new FactIndex(), this.disk?.codes ?? new CodeIndex(), () => this.given().interests, this.texts, { kindOf: (file) => this.kindOf(file), beforeParse: () => this.disk?.takeIn() });
    this.passedBy = PassedBy.of(policy, options.paths ?? []);
    this.surroundings = new Surroundings(policy.root);
    this.resolver = new ModuleResolver(policy.root, new PackageInterest(() => this.given().known.packages), (answer) => this.surroundings.add(answer));
    this.services = new Services(policy, (file) => this.store.manifest(file));
    this.nullChecks = new NullChecks(policy.root);
    this.files = new ProjectFiles({
      policy,
      paths: options.paths ?? [root],
      kindOf: (file) => this.kindOf(file),
      disk: this.disk,
      onWalked: (ms) => this.freshness.spent(ms),
    });
    this.manifests = new Manifests({
      files: () => this.files.manifests(),
      factsOf: (file) => this.store.manifest(file),
      show: (file) => this.show(file),
      services: this.services,
    });
    this.runBeside = new RunBeside({
      top: policy.root,
      factsOf: (file) => this.store.manifest(file),
      isService: (folder) => this.services.isOne(folder),
      isDependedOn: (file) => this.manifests.isDependedOn(this.show(file)),
    });
    this.models = new FileModels({
      want: this.want,
      disk: this.disk,
      store: this.store,
      checks: {
        hashOf: (file) => this.store.contentOf(file),
        agreesWith: (answer) => this.resolver.agreesWith(answer),
        aroundOf: (file) => `${this.services.of(file).service ?? ''}\0${this.nullChecks.of(file)}\0${this.runBeside.of(file)}`,
      },
      contextFor: (seen) => this.newContext(seen),
      given: this.given,
      isDraft: (file) => this.texts.of(file) !== undefined,
    });
    this.freshness = new Freshness({
      texts: this.texts,
      files: this.store,
      surroundings: this.surroundings,
      passedBy: this.passedBy,
      onChange: () => this.conclude(),
      onLook: () => this.recheck(),
      onResolve: () => {
        this.resolver.forget();
        this.nullChecks.forget();
      },
    });
    this.found = this.disk && new FoundBefore({
      disk: this.disk,
      holds: (basis) => {
        this.freshness.refresh('always');
        return standsStill(basis, this.files.walked(), this);
      },
      changes: () => this.freshness.changes,
      // What another file's unsaved text makes of this one is nobody else's.
      hashOf: (file, text) => (this.texts.isEmpty && this.store.contentOnDisk(file) === this.store.hashOfText(file, text) ? this.store.contentOnDisk(file) : undefined),
    });
    const onLooked = (): void => {
      this.disk?.saveLater();
      this.freshness.answered();
    };
    this.wide = new WideBehaviours({ all: () => this.files.sources(), partOf: (file) => this.models.widePart(file), show: (file) => this.show(file), onLooked });
    this.everyFile = new EveryFile({ all: () => this.files.ofCode(), modelOf: (file) => this.models.of(file), onLooked });
  }

  model(): ServiceModel {
    this.freshness.refresh('always');
    return this.toModel(this.linked());
  }

  modelOfFile(given: string, overlay?: string): ServiceModel {
    return this.ofFile(given, overlay, (file, text) => this.models.of(file, text)) ?? this.toModel(EMPTY);
  }

  knownModelOfFile(given: string, overlay: string): ServiceModel | undefined {
    return this.ofFile(given, overlay, (file, text) => this.models.known(file, text));
  }

  opened(given: string, text: string): void {
    const file = resolve(this.root, given);
    if (this.kindOf(file) === undefined) return;
    this.freshness.look();
    const now = stripBom(text);
    if (this.store.contentOnDisk(file) === this.store.hashOfText(file, now)) this.texts.forget(file);
    else this.texts.put(file, now);
  }

  flows(model: ServiceModel): readonly Flow[] {
    return projectFlows(model, this.context);
  }

  serviceOf(file: string): string | undefined {
    return this.services.of(resolve(this.root, file)).service;
  }

  affectedBy(changes: Changes): Affected {
    const { trace, want, services, options: { paths = [this.root] } } = this;
    if (!trace) throw new Error('affectedBy: of a traced project, after its model()');
    return affectedBy(changes, {
      ...trace,
      policyFiles: this.policy.files,
      show: (file) => this.show(file),
      serviceOf: (file) => services.of(file).service,
      modelBefore: modelsBefore(changes, { interests: this.given().interests, store: this.store, want, contextWith: (seen) => this.newContext(seen) }),
      isJudged: (file) => this.kindOf(file) !== undefined && !this.passedBy.has(file) && paths.some((path) => file === path || isBelow(file, path)),
    });
  }

  factsDigest(): string {
    this.freshness.refresh('always');
    this.link(this.files.walked());
    const digest = factsDigest([this.key, this.policy.digest], { store: this.store, nullChecks: this.nullChecks, want: this.want, show: (path) => this.show(path) });
    this.disk?.saveLater();
    return digest;
  }

  counts(): ModelCounts {
    return { filesJudged: this.filesJudged, ...this.store.work };
  }

  private get context(): ModelContext {
    if (!this.sharedContext) {
      this.graph = this.options.traced ? new ImportGraph() : undefined;
      this.sharedContext = this.newContext({ ...(this.graph && { graph: this.graph }) });
    }
    return this.sharedContext;
  }

  private newContext(seen: ContextOptions): ModelContext {
    return modelContext(this, this.given(), seen);
  }

  private kindOf(file: string): FileKind | undefined {
    return fileKind(file, this.extensions);
  }

  private link({ files }: Walked): FileModel {
    const models = linkAll(files, { store: this.store, context: this.context, want: this.want, onProgress: this.options.onProgress });
    if (this.graph) this.trace = { graph: this.graph, files, models };
    return concatenate(models);
  }

  /** All is to be concluded anew, from what is known of files. */
  private conclude(): void {
    this.sharedContext = undefined;
    this.services.forget();
    this.runBeside.forget();
    this.models.recheck();
    this.recheck();
  }

  /** What is put together of all files: some may have come. */
  private recheck(): void {
    this.wide.recheck();
    this.everyFile.recheck();
    this.manifests.forget();
  }

  private show(file: string): string {
    return showPath(this.root, file);
  }

  /** The model of one file as `ask` has it. What bears on it from elsewhere is put together when it is asked for. */
  private ofFile(given: string, overlay: string | undefined, ask: (file: string, text: string | undefined) => FileModel | null | undefined): ServiceModel | undefined {
    const file = resolve(this.root, given);
    if (this.kindOf(file) === undefined) return this.toModel(EMPTY);
    this.freshness.look();
    const text = overlay === undefined ? undefined : stripBom(overlay);
    const alone = ask(file, text);
    if (alone === undefined) return undefined;
    // Most files concern nobody, and whether a rule passes them by need not be asked.
    if (!alone || this.passedBy.has(file)) return this.toModel(EMPTY);
    const model = this.everyFile.among(alone, file);
    const isHeld = lazily(() => text === undefined || this.store.contentOf(file) === this.store.hashOfText(file, text));
    return this.toModel({ ...model, tables: concatenate([model]).tables }, {
      // A package.json as an editor has it, where that does not stand for the file yet.
      manifests: () => this.manifests.all(text === undefined || isHeld() ? undefined : this.manifests.of(file, this.store.overlay(file, text).record.manifest)),
      ...(this.want === 'all' && {
        behaviours: () => this.wide.of(file, model),
        serviceWide: () => this.wide.ofService(this.services.of(file).service),
        everywhere: () => (isHeld() ? this.everyFile.everywhere() : everywhereAround(this.everyFile.everywhere(), model, this.show(file))),
      }),
    });
  }

  private toModel(model: FileModel, elsewhere: Partial<Elsewhere> = {}): ServiceModel {
    return serviceModel(model, {
      root: this.root,
      counts: this.counts(),
      manifests: () => this.manifests.all(),
      ...byItself(model, this.want),
      ...elsewhere,
    });
  }
}
