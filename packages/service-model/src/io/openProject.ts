import { createHash } from 'node:crypto';
import { dirname, resolve } from 'node:path';
import type { LoadedPolicy } from '@nilometer/policy';
import { CodeLinker } from '../link/CodeLinker.ts';
import { Linker } from '../link/Linker.ts';
import { Origins } from '../link/Origins.ts';
import type { Flow } from '../flow.ts';
import { behaviourPlaces } from '../flows/behaviourPlaces.ts';
import { flowFiles } from '../flows/flowFiles.ts';
import { flowsOf } from '../flows/flowsOf.ts';
import { ormPackages } from '../flows/ormPackages.ts';
import { recordNames } from '../flows/recordNames.ts';
import type { ModelCounts, ServiceModel } from '../model.ts';
import { knowledgeUnder } from '../pii/knowledge.ts';
import { bannedNames } from '../project/bannedNames.ts';
import { Behaviours, calleeFilterOf } from '../project/behavioursOf.ts';
import { type Interests, kindOf, mayConcern } from '../project/examine.ts';
import { concatenate, EMPTY, type FileModel } from '../project/FileModel.ts';
import { fileKind } from '../project/fileKind.ts';
import { isTestFile } from '../project/isTestFile.ts';
import { type Known, knownOf } from '../project/known.ts';
import { modelOf, type ModelContext, throughHelpers, type Want } from '../project/modelOf.ts';
import { tellsOwn } from '../project/narrowed.ts';
import { isServiceWide } from '../project/serviceWide.ts';
import { mayBear, wideBehaviours, type WidePart, widePart, withWide } from '../project/widePart.ts';
import { shapeOf } from '../project/shapeOf.ts';
import { spokenPackages } from '../project/spokenPackages.ts';
import { speaksTo } from '../project/speaks.ts';
import { showPath } from '../project/showPath.ts';
import type { Project, ProjectOptions } from '../project.ts';
import type { Reader } from '../reader.ts';
import { readers } from '../readers/all.generated.ts';
import { stripBom } from '../syntax/stripBom.ts';
import type { CalleeFilter } from '../project/CalleeFilter.ts';
import { CodeIndex } from './CodeIndex.ts';
import { WORKSPACE_FILE, configsAbove } from './configsAbove.ts';
import { DiskIndex } from './diskIndex.ts';
import { FactIndex } from './FactIndex.ts';
import type { FolderIndex } from './FolderIndex.ts';
import type { Consulted } from './Consulted.ts';
import { type Entry, FactStore } from './FactStore.ts';
import { FileModels } from './FileModels.ts';
import { type Checks, ModelIndex } from './ModelIndex.ts';
import { OpenTexts } from './OpenTexts.ts';
import { Surroundings } from './Surroundings.ts';
import { ownVersion } from './ownVersion.ts';
import { NullChecks } from './NullChecks.ts';
import { PackageInterest } from './PackageInterest.ts';
import { ModuleResolver } from './resolveModule.ts';
import { Services } from './services.ts';
import { siblingsOf } from './siblingsOf.ts';
import { snapshotKey, stillHolds, takeSnapshot, type Walked } from './snapshot.ts';
import { stampOf } from './stamp.ts';
import { Patience } from './Patience.ts';
import { PassedBy } from './PassedBy.ts';
import { refuseUnknownPacks } from './refuseUnknownPacks.ts';
import { walk } from './walk.ts';

const ENTITIES: readonly Reader[] = Object.values(readers);

/** Ignore files change by hand and seldom. */
const TRUST_IGNORES_MS = 30_000;

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

const NODE_MODULES = /[\\/]node_modules[\\/]/;

/** Files between two calls of `onProgress`. */
const PROGRESS_EVERY = 256;

/** What decides what is recorded of a content; `known` and all else of readers follow from which they are. */
const factsKey = ({ policy }: LoadedPolicy, some: ReadersKey): string =>
  JSON.stringify([ownVersion(), some, policy.bans.map((ban) => ban.package), [...knownOf(policy, []).packages].sort()]);

/** What else decides what a model says. */
const modelKey = ({ root, policy: { profile, services, bans, personalData } }: LoadedPolicy): string => JSON.stringify([root, profile, services, bans, personalData]);

type ReadersKey = readonly (readonly [string, number])[] | string;

/** Of readers that are loaded when they are asked for, this package's version says which they are. */
const readersKey = (behaviours: ProjectOptions['behaviours']): ReadersKey =>
  typeof behaviours === 'function' ? 'behaviours' : [...ENTITIES, ...(behaviours ?? [])].map(({ id, version }) => [id, version] as const);

/** What the files of the project say that bears on other files, at one time. */
interface Wide {
  readonly files: readonly string[];
  readonly parts: ReadonlyMap<string, WidePart>;
  readonly behaviours: FileModel['behaviours'];
}

/** What has behaviours; any reader reads it, so that none need be loaded to know. */
const isSource = (file: string): boolean => /^(?:ts|tsx|js)$/.test(fileKind(file, []) ?? '');

class DiskProject implements Project {
  readonly root: string;
  readonly policy: LoadedPolicy;
  private readonly options: ProjectOptions;
  private readonly want: Want;
  private readonly key: string;
  private readonly disk: DiskIndex | undefined;
  private readonly texts: OpenTexts;
  private readonly store: FactStore;
  private readonly resolver: ModuleResolver;
  private readonly surroundings: Surroundings;
  private readonly services: Services;
  private readonly nullChecks: NullChecks;
  private readonly passedBy: PassedBy;
  private readonly parts: ModelIndex<FileModel>;
  private readonly wideParts: ModelIndex<WidePart>;
  private readonly models: FileModels;
  private readonly given: () => Given;
  private sharedContext: ModelContext | undefined;
  private lastWide: { readonly wide: Wide; readonly at: number } | undefined;
  /** How often it was looked whether anything has changed, and how often something had. */
  private looks = 0;
  private textsSeen = 0;
  private readonly patience = new Patience();

  constructor(options: ProjectOptions) {
    const { root, policy, cache, behaviours } = options;
    this.options = options;
    this.root = root;
    this.policy = policy;
    this.want = behaviours ? 'all' : 'entities';
    this.key = factsKey(policy, readersKey(behaviours));
    this.given = lazily(() => givenBy(options));
    this.disk = cache === 'disk' ? new DiskIndex(root, this.key, modelKey(policy)) : undefined;
    this.texts = options.openTexts ?? new OpenTexts();
    this.store = new FactStore(this.disk?.index ?? new FactIndex(), this.disk?.codes ?? new CodeIndex(), () => this.given().interests, this.texts, () => this.disk?.takeIn());
    this.passedBy = PassedBy.of(policy, options.paths ?? []);
    this.surroundings = new Surroundings(policy.root);
    this.resolver = new ModuleResolver(policy.root, new PackageInterest(() => this.given().known.packages), (answer) => this.surroundings.add(answer));
    this.services = new Services(policy, (file) => this.store.manifest(file));
    this.nullChecks = new NullChecks(policy.root);
    this.parts = this.disk?.parts ?? new ModelIndex();
    this.wideParts = this.disk?.wide ?? new ModelIndex();
    const checks: Checks = {
      hashOf: (file) => this.store.contentOf(file),
      agreesWith: (answer) => this.resolver.agreesWith(answer),
      aroundOf: (file) => `${this.services.of(file).service ?? ''}\0${this.nullChecks.of(file)}`,
    };
    this.models = new FileModels({
      want: this.want, parts: this.parts, wide: this.wideParts, store: this.store, checks,
      contextFor: (consulted, bearing, overlay) => this.newContext(consulted, bearing, overlay),
      bearing: () => this.given().bears,
      isDraft: (file) => this.texts.of(file) !== undefined,
    });
  }

  private get context(): ModelContext {
    return (this.sharedContext ??= this.newContext());
  }

  model(): ServiceModel {
    const { want } = this;
    this.refresh('always');
    const walked = this.walk();
    if (!this.disk) return this.toModel(this.link(walked, want));
    const key = snapshotKey(walked, this.store, this.policy);
    const snapshot = this.disk.snapshot();
    if (snapshot?.key === key && stillHolds(snapshot, this.policy.root, this.store, this.resolver)) return this.toModel(snapshot.model);
    const model = this.link(walked, want);
    const met = new Set(walked.files);
    this.disk.index.forgetGone((file) => met.has(file) || stampOf(file) !== undefined);
    this.disk.save();
    this.disk.saveSnapshot(takeSnapshot(key, walked, this.policy.root, model, this.store, this.resolver));
    return this.toModel(model);
  }

  modelOfFile(given: string, overlay?: string): ServiceModel {
    const file = resolve(this.root, given);
    if (kindOf(file, () => this.given().interests) === undefined) return this.toModel(EMPTY);
    this.look();
    const text = overlay === undefined ? undefined : stripBom(overlay);
    const hash = text === undefined ? this.store.contentOf(file) : this.store.hashOfText(file, text);
    const model = this.models.known(file, hash) ?? this.made(file, hash, text);
    // Most files concern nobody, and whether a rule passes them by need not be asked.
    if (!model || this.passedBy.has(file)) return this.toModel(EMPTY);
    return this.toModel(model, file);
  }

  knownModelOfFile(given: string, overlay: string): ServiceModel | undefined {
    const file = resolve(this.root, given);
    if (kindOf(file, () => this.given().interests) === undefined) return this.toModel(EMPTY);
    this.look();
    const text = stripBom(overlay);
    const hash = this.store.hashOfText(file, text);
    const known = this.models.known(file, hash);
    // Then no rule need look through the text for itself, now or in the next run.
    const model = known === undefined && !mayConcern(file, text, this.given().interests) ? this.models.nothing(file, hash) : known;
    if (model === undefined) return undefined;
    return this.toModel(model === null || this.passedBy.has(file) ? EMPTY : model, file);
  }

  opened(given: string, text: string): void {
    const file = resolve(this.root, given);
    if (kindOf(file, () => this.given().interests) === undefined) return;
    this.look();
    const now = stripBom(text);
    if (this.store.contentOnDisk(file) === this.store.hashOfText(file, now)) this.texts.forget(file);
    else this.texts.put(file, now);
  }

  /** What a file adds to a model, concluded anew, unless another process has done so meanwhile. */
  private made(file: string, hash: string, text: string | undefined): FileModel | null {
    this.disk?.takeIn();
    const known = this.models.known(file, hash);
    if (known !== undefined) return known;
    if (text !== undefined && !mayConcern(file, text, this.given().interests)) return this.models.nothing(file, hash);
    const isHeld = this.store.contentOf(file) === hash;
    const model = this.models.make(file, text === undefined || isHeld ? this.store.named(file) : this.store.overlay(file, text), !isHeld);
    this.disk?.saveLater();
    return model;
  }

  /** One file's behaviours under the mounts, and beside the answers to data subjects, of all other files. */
  private behavioursOf(file: string, { behaviours, routing }: FileModel): FileModel['behaviours'] {
    if (!routing && !behaviours.some(({ kind }) => kind === 'gdpr')) return behaviours;
    const own = widePart({ ...EMPTY, behaviours, ...(routing ? { routing } : {}) });
    const { parts, behaviours: all } = this.wide();
    const known = parts.get(file);
    const isSame = known !== undefined && own !== null && JSON.stringify(known) === JSON.stringify(own);
    const wide = isSame ? all : wideBehaviours([...[...parts].flatMap(([path, part]) => (path === file ? [] : [part])), ...(own ? [own] : [])]);
    const shown = this.show(file);
    return withWide(behaviours, wide.filter((one) => one.file === shown));
  }

  /** Of all files, those that contribute. Walks again whenever it was looked again what has changed. */
  private wide(): Wide {
    if (this.lastWide?.at === this.looks) return this.lastWide.wide;
    const started = performance.now();
    const files = this.found(isSource, this.disk?.sources);
    const walked = performance.now();
    const parts = new Map(files.flatMap((file): [string, WidePart][] => {
      const part = this.models.widePart(file);
      return part ? [[file, part]] : [];
    }));
    const last = this.lastWide?.wide;
    const isSame = last !== undefined && last.parts.size === parts.size && [...parts].every(([file, part]) => last.parts.get(file) === part);
    const wide = isSame ? last : { files, parts, behaviours: wideBehaviours([...parts.values()]) };
    this.lastWide = { wide, at: this.looks };
    this.disk?.saveLater();
    // What is read is read once: the next look costs the walk.
    this.patience.spent(walked - started);
    return wide;
  }

  flows({ behaviours, entities }: ServiceModel): readonly Flow[] {
    const { readers } = this.given();
    const packages = ormPackages(readers);
    const isAt = behaviourPlaces(behaviours);
    const { code, show, place } = this.context;
    return flowsOf(flowFiles(behaviours).map((file) => resolve(this.root, file)), {
      code, show,
      isOwn: (file) => !NODE_MODULES.test(file) && !isTestFile(place(file)),
      serviceOf: (file) => this.services.of(file).service,
      sends: (file, offset) => isAt(['producer', 'http'], show(file), offset),
      logs: (file, offset) => isAt(['log'], show(file), offset),
      writes: (file, offset) => isAt(['write'], show(file), offset),
      isOrm: (name) => packages.has(name),
      names: recordNames(entities, ({ orm, name }) => readers.find(({ id }) => id === orm)?.accessor?.(name) ?? null),
    });
  }

  serviceOf(file: string): string | undefined {
    return this.services.of(resolve(this.root, file)).service;
  }

  factsDigest(): string {
    this.refresh('always');
    const { want } = this;
    this.link(this.walk(), want);
    const shapes = [...this.store.linkedEntries()]
      // What code does may be seen from anywhere: a helper's name, a record's fields. Of entities, their shape alone.
      .map(({ file, record, hash }) => [this.show(file), want === 'all' ? hash : shapeOf(record)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    this.disk?.saveLater();
    return createHash('sha256').update(JSON.stringify([this.key, this.policy.digest, shapes, this.nullChecks.answers().map(([folder, answer]) => [this.show(folder), answer]).sort()])).digest('hex').slice(0, 32);
  }

  counts(): ModelCounts {
    return { ...this.store.work };
  }

  private link({ files }: Walked, want: Want): FileModel {
    const { onProgress } = this.options;
    const models = files.map((file, done) => {
      if (done % PROGRESS_EVERY === 0) onProgress?.(done, files.length);
      return modelOf(file, this.store.named(file).record, this.context, want);
    });
    onProgress?.(files.length, files.length);
    return concatenate(want === 'all' ? this.withHelpers(files, models) : models);
  }

  /** Helpers are known when every file has been looked at. */
  private withHelpers(files: readonly string[], models: readonly FileModel[]): FileModel[] {
    const names = this.context.behaviours.helperNames();
    return models.map((model, index) => {
      const file = files[index];
      return file === undefined ? model : throughHelpers(model, file, this.store.named(file).record, this.context, names);
    });
  }

  private walk(): Walked {
    const isOurs = (file: string) => kindOf(file, () => this.given().interests) !== undefined;
    const found = this.found((file) => isOurs(file) || WORKSPACE_FILE.test(file), this.disk?.folders);
    const paths = this.options.paths ?? [this.root];
    return { files: found.filter(isOurs), configs: [...found.filter((file) => !isOurs(file)), ...configsAbove(paths.map(dirname), this.policy.root)] };
  }

  /** @param wants always the same of the same folders */
  private found(wants: (file: string) => boolean, folders: FolderIndex | undefined): string[] {
    const { root, policy: { ignore } } = this.policy;
    const found = walk({ paths: this.options.paths ?? [this.root], root, ignore, wants, ...(folders && { folders }) });
    this.disk?.saveFolders();
    return found;
  }

  /** Forgets what was concluded when any file that it was concluded from has changed, or `always`: what was not found may be there now. */
  private refresh(when: 'onChange' | 'always'): void {
    const started = performance.now();
    this.passedBy.forget(started - TRUST_IGNORES_MS);
    this.looks++;
    this.patience.looks(started);
    this.texts.revalidate();
    const isChanged = this.store.revalidate();
    const isMoved = this.surroundings.changed();
    if (isChanged || isMoved || when === 'always') {
      this.resolver.forget();
      this.services.forget();
      this.conclude();
      this.nullChecks.forget();
    }
    this.patience.spent(performance.now() - started);
  }

  /** Is it time to look again? An editor's text that came or went is no matter of time. */
  private look(): void {
    if (this.patience.isTime(performance.now())) this.refresh('onChange');
    if (this.textsSeen === this.texts.generation) return;
    this.textsSeen = this.texts.generation;
    this.looks++;
    this.conclude();
  }

  /** All is to be concluded anew, from what is known of files. */
  private conclude(): void {
    this.sharedContext = undefined;
    this.parts.recheck();
    this.wideParts.recheck();
  }

  /**
   * @param consulted notes what is looked at
   * @param bearing by the readers alone that may say what bears on other files
   * @param overlay stands for its file's content
   */
  private newContext(consulted?: Consulted, bearing = false, overlay?: Entry): ModelContext {
    const { store } = this;
    const given = this.given();
    const hashOf = (file: string) => (file === overlay?.file ? overlay.hash : store.contentOf(file));
    const noted = <T>(file: string, found: T): T => {
      consulted?.file(file, hashOf);
      return found;
    };
    const factsOf = (file: string, want: 'module' | 'body') => noted(file, file === overlay?.file ? overlay.record : store.linked(file, want));
    const host = {
      module: (file: string) => factsOf(file, 'module')?.module,
      body: (file: string) => factsOf(file, 'body')?.body,
      code: (file: string) => noted(file, file === overlay?.file ? (overlay.code ?? store.codeOf(overlay.hash)) : store.code(file)),
      resolve: (file: string, specifier: string) => {
        const answer = this.resolver.answer(file, specifier);
        consulted?.answers.add(answer);
        return answer[2];
      },
      isPackage: given.isPackage,
    };
    const { personalData } = this.policy.policy;
    const linker = new Linker(host, given.known.symbols, given.known.isPlatform);
    const code = new CodeLinker(host);
    const origins = new Origins(code);
    const codeContext = { code, origins, values: origins.values, linker, conceptOf: given.known.conceptOf };
    const readers = bearing ? given.bearing : given.readers;
    return {
      readers,
      code: codeContext,
      behaviours: new Behaviours(readers, codeContext, (file) => noted(file, store.entry(file)?.record.speaks) !== undefined, given.filter),
      known: given.known,
      // Put together when the first entity is met: most files of a lint run hold none.
      get knowledge() {
        return knowledgeUnder(personalData);
      },
      show: (file) => this.show(file),
      place: (file) => showPath(this.policy.root, file),
      membership: (file) => this.services.of(file),
      nullChecks: (file) => this.nullChecks.of(file),
      siblings: (file) => store.schemas(siblingsOf(file)),
    };
  }

  private show(file: string): string {
    return showPath(this.root, file);
  }

  /** @param file of a model of one file: what bears on it from elsewhere is put together when it is asked for */
  private toModel(model: FileModel, file?: string): ServiceModel {
    const { tableChanges: _, routing: _routing, ...rest } = model;
    const { want } = this;
    const one = file === undefined ? model : concatenate([model]);
    const behaviours = lazily(() => (file === undefined || want === 'entities' ? model.behaviours : this.behavioursOf(file, model)));
    const serviceWide = lazily((): ServiceModel['serviceWide'] => {
      if (want === 'entities') return [];
      if (file === undefined) return model.behaviours.filter(isServiceWide);
      const { service } = this.services.of(file);
      return this.wide().behaviours.filter((one) => isServiceWide(one) && one.service === service);
    });
    return tellsOwn({
      root: this.root,
      ...rest,
      tables: one.tables,
      get behaviours() {
        return behaviours();
      },
      get serviceWide() {
        return serviceWide();
      },
      counts: this.counts(),
    }, model.behaviours);
  }
}

/** What follows from the readers. They are loaded when the first of it is asked for. */
interface Given {
  readonly readers: readonly Reader[];
  /** Those that may say what bears on other files. */
  readonly bearing: readonly Reader[];
  readonly bears: { readonly ids: ReadonlySet<string>; readonly speaksTo: (text: string) => readonly string[] };
  readonly known: Known;
  readonly interests: Interests;
  readonly isPackage: (specifier: string) => boolean;
  readonly filter: CalleeFilter;
}

function givenBy({ behaviours, policy: { policy } }: ProjectOptions): Given {
  const readers = [...ENTITIES, ...((typeof behaviours === 'function' ? behaviours() : behaviours) ?? [])];
  const known = knownOf(policy, readers);
  const bearing = readers.filter(mayBear);
  return {
    readers,
    bearing,
    bears: { ids: new Set(bearing.map(({ id }) => id)), speaksTo: speaksTo(bearing) },
    known,
    interests: { readers, bans: bannedNames(policy.bans), packages: known.packages, speaks: speaksTo(readers) },
    isPackage: spokenPackages(readers),
    filter: calleeFilterOf(readers),
  };
}

/**
 * Opens a window on the files of a project. Reads none of them until it is asked.
 * @throws {ConfigError} when the policy leaves out a pack of words that there is not
 */
export function openProject(options: ProjectOptions): Project {
  refuseUnknownPacks(options.policy);
  return new DiskProject(options);
}
