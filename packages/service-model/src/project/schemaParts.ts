import { createHash } from 'node:crypto';
import type { FileModel } from './FileModel.ts';

/**
 * What a file says of a schema whose record another file may decide on: that it is a part of a record, that a model is made of it, or that it is declared
 * here without one. `schema` is equal for equal schemas.
 *
 *   address.ts  export const addressSchema = new Schema({ street: String })   declared
 *   order.ts    new Schema({ to: addressSchema })                             part
 *   models.ts   model('Address', addressSchema)                               model
 */
export type SchemaUse =
  | { readonly schema: string; readonly as: 'part' | 'model' }
  | { readonly schema: string; readonly as: 'declared'; readonly file: string; readonly offset: number }
  /** All that a schema in a language of its own says: equal for equal texts. */
  | { readonly schema: string; readonly as: 'text'; readonly file: string };

/** @param facts of a schema's text */
export const textUse = (facts: unknown, file: string): SchemaUse => ({ schema: createHash('sha1').update(JSON.stringify(facts)).digest('base64url'), as: 'text', file });

const placeOf = ({ file, offset }: { readonly file: string; readonly offset: number }): string => `${file}\0${offset}`;

/** May other files say that a record is none? @param isAlone is its file the only one of that name? */
export const decidedElsewhere = ({ schemas }: Pick<FileModel, 'schemas'>, isAlone: () => boolean): boolean =>
  schemas.some(({ as }) => as === 'declared' || (as === 'text' && !isAlone()));

/** Files whose whole text stands in another one as well, by its path before them: what is copied is mended there. */
function copiesIn(schemas: readonly SchemaUse[]): ReadonlySet<string> {
  const first = new Map<string, string>();
  const texts = schemas.filter((one) => one.as === 'text');
  for (const { schema, file } of texts) if (file < (first.get(schema) ?? '\uffff')) first.set(schema, file);
  return new Set(texts.flatMap(({ schema, file }) => (first.get(schema) === file ? [] : [file])));
}

/** What stands in several files counts once; the rest is `withoutHeld`. @param schemas of all files */
export function withoutParts<T extends Pick<FileModel, 'entities' | 'carriers' | 'schemas'>>(model: T, schemas: readonly SchemaUse[]): T {
  if (model.schemas.length === 0) return model;
  const copies = model.schemas.some(({ as }) => as === 'text') ? copiesIn(schemas) : new Set<string>();
  const own = copies.size === 0 || !model.entities.some(({ file }) => copies.has(file)) ? model
    : { ...model, entities: model.entities.filter(({ file }) => !copies.has(file)), carriers: model.carriers.filter(({ file }) => !copies.has(file)) };
  return withoutHeld(own, schemas);
}

/** Documents that others hold are no records of their own, unless a model is made of them as well: they carry data for those. */
function withoutHeld<T extends Pick<FileModel, 'entities' | 'carriers' | 'schemas'>>(model: T, schemas: readonly SchemaUse[]): T {
  if (!model.schemas.some(({ as }) => as === 'declared')) return model;
  const used = (wanted: SchemaUse['as']) => new Set(schemas.flatMap(({ schema, as }) => (as === wanted ? [schema] : [])));
  const [parts, models] = [used('part'), used('model')];
  // A class is declared by itself and by each schema that is made of it.
  const declared = model.schemas.filter((one) => one.as === 'declared');
  const placesIn = (keys: ReadonlySet<string>) => new Set(declared.flatMap((one) => (keys.has(one.schema) ? [placeOf(one)] : [])));
  const [ofParts, ofModels] = [placesIn(parts), placesIn(models)];
  const isPart = ({ file, range: { start } }: FileModel['entities'][number]): boolean => {
    const place = placeOf({ file, offset: start.offset });
    return ofParts.has(place) && !ofModels.has(place);
  };
  const held = model.entities.filter(isPart);
  return held.length === 0 ? model : { ...model, entities: model.entities.filter((one) => !isPart(one)), carriers: [...model.carriers, ...held] };
}
