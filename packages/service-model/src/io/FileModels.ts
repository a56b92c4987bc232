import { concernsNobody } from '../project/concernsNobody.ts';
import { mayConcern } from '../project/examine.ts';
import type { FileModel } from '../project/FileModel.ts';
import { modelOf, type ModelContext, throughHelpers, type Want } from '../project/modelOf.ts';
import { type WidePart, widePart } from '../project/widePart.ts';
import { withOverlay } from './codeHost.ts';
import { Consulted } from './Consulted.ts';
import type { DiskIndex } from './diskIndex.ts';
import type { Entry, FactStore } from './FactStore.ts';
import type { Given } from './given.ts';
import type { ContextOptions } from './modelContext.ts';
import { type Checks, ModelIndex } from './ModelIndex.ts';
import type { Row } from './ModelRows.ts';

export interface FileModelsOptions {
  readonly want: Want;
  /** Left out, what is concluded is kept for this process alone. */
  readonly disk: DiskIndex | undefined;
  readonly store: FactStore;
  readonly checks: Checks;
  /** A context of its own for each conclusion: what another one has found out already would not be noted as looked at. */
  readonly contextFor: (seen: ContextOptions) => ModelContext;
  readonly given: () => Given;
  /** Texts of an editor are among what was looked at: no other process has them. */
  readonly isDraft: (file: string) => boolean;
}

/** What each file adds to a model, made once for what it follows from. `null`: nothing. */
export class FileModels {
  private readonly from: FileModelsOptions;
  private readonly parts: ModelIndex<FileModel>;
  private readonly wide: ModelIndex<WidePart>;

  constructor(options: FileModelsOptions) {
    this.from = options;
    this.parts = options.disk?.parts ?? new ModelIndex();
    this.wide = options.disk?.wide ?? new ModelIndex();
  }

  /**
   * What need not be concluded: `undefined` where it has to be.
   * @param text that counts; left out, that of the store
   */
  known(file: string, text?: string): FileModel | null | undefined {
    const hash = this.hashOf(file, text);
    const known = this.find(file, hash);
    if (known !== undefined || text === undefined || mayConcern(file, text, this.from.given().interests)) return known;
    // Then no rule need look through the text for itself, now or in the next run.
    return this.nothing(file, hash);
  }

  /** The same, concluded where it has to be, unless another process has done so meanwhile. */
  of(file: string, text?: string): FileModel | null {
    const { store, disk } = this.from;
    const known = this.known(file, text);
    if (known !== undefined) return known;
    disk?.takeIn();
    const hash = this.hashOf(file, text);
    const taken = this.find(file, hash);
    if (taken !== undefined) return taken;
    const isHeld = text === undefined || store.contentOf(file) === hash;
    const model = this.make(file, isHeld ? store.named(file) : store.overlay(file, text), !isHeld);
    disk?.saveLater();
    return model;
  }

  /** What of a file bears on others, from its content as it counts now. */
  widePart(file: string): WidePart | null {
    const { store, checks, given, contextFor } = this.from;
    const hash = store.contentOf(file);
    const known = this.wide.find(file, hash, checks);
    if (known) return known.value;
    const { ids, speaksTo } = given().bears;
    const speaks = store.speaksTo(file, ids, speaksTo);
    const consulted = new Consulted();
    consulted.file(file, () => hash);
    const record = speaks.length > 0 ? store.entry(file)?.record : undefined;
    if (!record) {
      this.wide.keep(file, nothingOf(hash));
      return null;
    }
    const part = widePart(modelOf(file, { ...record, speaks, candidate: false }, contextFor({ consulted, bearing: true }), 'all'));
    this.put(this.wide, file, this.row(file, hash, consulted, part));
    return part;
  }

  /** Files may have changed, come or gone. */
  recheck(): void {
    this.parts.recheck();
    this.wide.recheck();
  }

  private hashOf(file: string, text: string | undefined): string {
    const { store } = this.from;
    return text === undefined ? store.contentOf(file) : store.hashOfText(file, text);
  }

  private find(file: string, hash: string): FileModel | null | undefined {
    return this.parts.find(file, hash, this.from.checks)?.value;
  }

  /** @param entry of the text that counts */
  private make(file: string, entry: Entry, isOverlay: boolean): FileModel | null {
    const { want, contextFor, store } = this.from;
    if (concernsNobody(entry.record)) return this.nothing(file, entry.hash);
    const consulted = new Consulted();
    consulted.file(file, () => entry.hash);
    const context = contextFor({ consulted, ...(isOverlay && { instead: withOverlay(entry, store) }) });
    const direct = modelOf(file, entry.record, context, want);
    const rowOf = <T>(value: T | null): Row<T> => this.row(file, entry.hash, consulted, value);
    const bears = rowOf(want === 'all' ? widePart(direct) : null);
    const whole = want === 'all' ? throughHelpers(direct, file, entry.record, context) : direct;
    const model = isEmpty(whole) ? null : whole;
    // A schema is one with its folder's other files, those included that may come: it is cheap to put together.
    if (isOverlay || entry.record.schema) return model;
    if (want === 'all') this.put(this.wide, file, bears);
    this.put(this.parts, file, rowOf(model));
    return model;
  }

  private nothing(file: string, hash: string): null {
    this.parts.keep(file, nothingOf(hash));
    return null;
  }

  private row<T>(file: string, hash: string, { files, answers }: Consulted, value: T | null): Row<T> {
    return { hash, around: this.from.checks.aroundOf(file), versions: [...files], answers: [...answers], value };
  }

  private put<T>(index: ModelIndex<T>, file: string, row: Row<T>): void {
    const { isDraft } = this.from;
    if (isDraft(file) || row.versions.some(([path]) => isDraft(path))) index.draft(file, row);
    else index.keep(file, row);
  }
}

/** Of a content that can't be part of a model, whatever else there is. */
const nothingOf = (hash: string): Row<never> => ({ hash, around: '', versions: [], answers: [], value: null });

const isEmpty = (model: FileModel): boolean => Object.entries(model).every(([key, value]) => (Array.isArray(value) ? value.length === 0 : key === 'entitiesInTests' && value === 0));
