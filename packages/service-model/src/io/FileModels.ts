import { concernsNobody } from '../project/concernsNobody.ts';
import type { FileModel } from '../project/FileModel.ts';
import { modelOf, type ModelContext, throughHelpers, type Want } from '../project/modelOf.ts';
import { type WidePart, widePart } from '../project/widePart.ts';
import { Consulted } from './Consulted.ts';
import type { Entry, FactStore } from './FactStore.ts';
import type { Checks, ModelIndex } from './ModelIndex.ts';
import type { Row } from './ModelRows.ts';

export interface FileModelsOptions {
  readonly want: Want;
  readonly parts: ModelIndex<FileModel>;
  readonly wide: ModelIndex<WidePart>;
  readonly store: FactStore;
  readonly checks: Checks;
  /** A context of its own for each conclusion: what another one has found out already would not be noted as looked at. */
  readonly contextFor: (consulted: Consulted, bearing: boolean, overlay?: Entry) => ModelContext;
  /** Readers that may say what bears on other files. */
  readonly bearing: () => { readonly ids: ReadonlySet<string>; readonly speaksTo: (text: string) => readonly string[] };
  /** Texts of an editor are among what was looked at: no other process has them. */
  readonly isDraft: (file: string) => boolean;
}

/** What each file adds to a model, made once for what it follows from. */
export class FileModels {
  private readonly of: FileModelsOptions;

  constructor(options: FileModelsOptions) {
    this.of = options;
  }

  /** @returns `null`: nothing; `undefined`: it has to be made */
  known(file: string, hash: string): FileModel | null | undefined {
    return this.of.parts.find(file, hash, this.of.checks)?.value;
  }

  /** @param entry of the text that counts */
  make(file: string, entry: Entry, isOverlay: boolean): FileModel | null {
    const { want, contextFor } = this.of;
    if (concernsNobody(entry.record)) return this.nothing(file, entry.hash);
    const consulted = new Consulted();
    consulted.file(file, () => entry.hash);
    const context = contextFor(consulted, false, isOverlay ? entry : undefined);
    const direct = modelOf(file, entry.record, context, want);
    const rowOf = <T>(value: T | null): Row<T> => this.row(file, entry.hash, consulted, value);
    const bears = rowOf(want === 'all' ? widePart(direct) : null);
    const whole = want === 'all' ? throughHelpers(direct, file, entry.record, context) : direct;
    const model = isEmpty(whole) ? null : whole;
    // A schema is one with its folder's other files, those included that may come: it is cheap to put together.
    if (isOverlay || entry.record.schema) return model;
    if (want === 'all') this.put(this.of.wide, file, bears);
    this.put(this.of.parts, file, rowOf(model));
    return model;
  }

  /** What of a file bears on others, from its content as it counts now. */
  widePart(file: string): WidePart | null {
    const { store, wide, checks, bearing, contextFor } = this.of;
    const hash = store.contentOf(file);
    const known = wide.find(file, hash, checks);
    if (known) return known.value;
    const { ids, speaksTo } = bearing();
    const speaks = store.speaksTo(file, ids, speaksTo);
    const consulted = new Consulted();
    consulted.file(file, () => hash);
    const record = speaks.length > 0 ? store.entry(file)?.record : undefined;
    if (!record) {
      wide.keep(file, { hash, around: '', versions: [], answers: [], value: null });
      return null;
    }
    const part = widePart(modelOf(file, { ...record, speaks, candidate: false }, contextFor(consulted, true), 'all'));
    this.put(wide, file, this.row(file, hash, consulted, part));
    return part;
  }

  /** For a content that can't be part of a model, whatever else there is. */
  nothing(file: string, hash: string): null {
    this.of.parts.keep(file, { hash, around: '', versions: [], answers: [], value: null });
    return null;
  }

  private row<T>(file: string, hash: string, { files, answers }: Consulted, value: T | null): Row<T> {
    return { hash, around: this.of.checks.aroundOf(file), versions: [...files], answers: [...answers], value };
  }

  private put<T>(index: ModelIndex<T>, file: string, row: Row<T>): void {
    const { isDraft } = this.of;
    if (isDraft(file) || row.versions.some(([path]) => isDraft(path))) index.draft(file, row);
    else index.keep(file, row);
  }
}

const isEmpty = (model: FileModel): boolean => Object.entries(model).every(([key, value]) => (Array.isArray(value) ? value.length === 0 : key === 'entitiesInTests' && value === 0));
