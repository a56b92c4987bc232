import type { ServiceModel } from '../model.ts';
import type { FileModel } from './FileModel.ts';

/** What detectors ask of all files, whatever their service: entities and functions are written and called across services. */
export type Everywhere = Pick<ServiceModel, 'allEntities' | 'units'>;

/** The same, where an editor has a file otherwise than it is kept. @param own that file's model @param file as the model names it */
export function everywhereAround(whole: Everywhere, own: FileModel, file: string): Everywhere {
  const withOwn = <T extends { readonly file: string }>(all: readonly T[], owned: readonly T[]): readonly T[] => [...all.filter((one) => one.file !== file), ...owned];
  return { allEntities: withOwn(whole.allEntities, own.entities), units: withOwn(whole.units, own.units) };
}
