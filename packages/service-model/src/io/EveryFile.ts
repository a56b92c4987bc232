import { basename } from 'node:path';
import { groupBy } from '@nilometer/policy';
import type { Everywhere } from '../project/everywhere.ts';
import type { FileModel } from '../project/FileModel.ts';
import { decidedElsewhere, type SchemaUse, withoutParts } from '../project/schemaParts.ts';

interface Files {
  /** All that may hold entities or functions, absolute; walked for. */
  readonly all: () => readonly string[];
  /** What a file adds to a model, as it is kept. */
  readonly modelOf: (file: string) => FileModel | null;
  /** Is told when all files have been looked at. */
  readonly onLooked: () => void;
}

interface Whole extends Everywhere {
  readonly schemas: readonly SchemaUse[];
  readonly models: readonly FileModel[];
}

/** A schema's model is made whenever it is asked for; others are the same one as long as nothing has changed. */
const isSame = (a: FileModel, b: FileModel | undefined): boolean => a === b || (b !== undefined && JSON.stringify(a) === JSON.stringify(b));

/**
 * What is asked of all files, put together of what each of them adds: after a change only what follows from it is concluded anew, and
 * a process that finds all of it on disk needs no reader.
 */
export class EveryFile {
  private readonly files: Files;
  private last: Whole | undefined;
  private isFresh = false;
  /** Files, by what they are called. */
  private names: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(files: Files) {
    this.files = files;
  }

  /** Files may have changed, come or gone. */
  recheck(): void {
    this.isFresh = false;
    this.names = undefined;
  }

  /** The same lists as before, as long as nothing in them is another: whoever concludes from them does so once. */
  everywhere(): Whole {
    const { last, files } = this;
    if (last && this.isFresh) return last;
    const models = files.all().flatMap((file) => files.modelOf(file) ?? []);
    this.isFresh = true;
    files.onLooked();
    if (last?.models.length === models.length && models.every((model, index) => isSame(model, last.models[index]))) return last;
    const schemas = models.flatMap((model) => model.schemas);
    const declared = { entities: models.flatMap(({ entities }) => entities), carriers: [], schemas };
    const whole: Whole = { models, schemas, allEntities: withoutParts(declared, schemas).entities, units: models.flatMap(({ units }) => units) };
    this.last = whole;
    return whole;
  }
  /** A file's model, less what others say is no record of its own; they are looked at only where they may. */
  among(model: FileModel, file: string): FileModel {
    return decidedElsewhere(model, () => this.isOnly(file)) ? withoutParts(model, [...model.schemas, ...this.everywhere().schemas]) : model;
  }

  /** Is no other file called like it? */
  private isOnly(file: string): boolean {
    this.names ??= groupBy(this.files.all(), (path) => basename(path));
    return (this.names.get(basename(file)) ?? []).every((path) => path === file);
  }
}
