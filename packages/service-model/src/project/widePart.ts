import type { Reader } from '../reader.ts';
import { concatenate, EMPTY, type FileModel } from './FileModel.ts';
import { isServiceWide, SERVICE_WIDE } from './serviceWide.ts';

/** What of one file's model bears on the models of others: what holds for the whole service, endpoints, mounts. */
export type WidePart = Pick<FileModel, 'behaviours' | 'routing'>;

/** Endpoints are among it, since what answers a data subject follows from them. */
const isWide = (one: FileModel['behaviours'][number]): boolean => one.kind === 'endpoint' || isServiceWide(one);

/** May a reader say something that bears on other files? */
export const mayBear = ({ code }: Reader): boolean =>
  code !== undefined && (code.routing ?? code.call ?? code.declared) !== undefined && (code.kinds?.some((kind) => kind === 'endpoint' || SERVICE_WIDE.has(kind)) ?? true);

/** `null`: nothing. */
export function widePart({ behaviours, routing }: FileModel): WidePart | null {
  const wide = behaviours.filter(isWide);
  return wide.length === 0 && !routing ? null : { behaviours: wide, ...(routing ? { routing } : {}) };
}

/** The behaviours of many files that bear on others, put together as `concatenate` does for all behaviours. */
export const wideBehaviours = (parts: readonly WidePart[]): FileModel['behaviours'] =>
  concatenate(parts.map((part) => ({ ...EMPTY, ...part }))).behaviours;

/** One file's behaviours, with what is known of them when all files are. @param wide of this file */
export function withWide(behaviours: FileModel['behaviours'], wide: FileModel['behaviours']): FileModel['behaviours'] {
  const kept = [...behaviours.filter((one) => !isWide(one)), ...wide.filter(({ kind }) => kind !== 'gdpr')];
  return [...kept.sort((a, b) => a.range.start.offset - b.range.start.offset), ...wide.filter(({ kind }) => kind === 'gdpr')];
}
