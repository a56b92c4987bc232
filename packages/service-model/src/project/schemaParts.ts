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
  | { readonly schema: string; readonly as: 'declared'; readonly file: string; readonly offset: number };

const placeOf = ({ file, offset }: { readonly file: string; readonly offset: number }): string => `${file}\0${offset}`;

/** Is there a schema whose record other files may decide on? */
export const declaresSchema = ({ schemas }: Pick<FileModel, 'schemas'>): boolean => schemas.some(({ as }) => as === 'declared');

/** Documents that others hold are no records of their own, unless a model is made of them as well: they carry data for those. @param schemas of all files */
export function withoutParts<T extends Pick<FileModel, 'entities' | 'carriers' | 'schemas'>>(model: T, schemas: readonly SchemaUse[]): T {
  if (!declaresSchema(model)) return model;
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
