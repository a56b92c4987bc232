import type { FileModel } from '../project/FileModel.ts';
import { isServiceWide } from '../project/serviceWide.ts';
import { wideAnswers } from './wideAnswers.ts';

const PLACES = new Set(['range', 'span', 'start', 'end', 'line', 'offset', 'at']);
const withoutPlaces = (value: unknown): string => JSON.stringify(value, (key, inner: unknown) => (PLACES.has(key) ? undefined : inner));

function byKey<T>(items: readonly T[], keyOf: (item: T) => string, textOf: (item: T) => string): Map<string, string> {
  const texts = new Map<string, string[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = texts.get(key);
    if (known) known.push(textOf(item));
    else texts.set(key, [textOf(item)]);
  }
  return new Map([...texts].map(([key, all]) => [key, all.sort().join('\n')]));
}

const differingKeys = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key));

/** Files of which entities or what the code does differ between two models of a project, or what the whole says of it: endpoints, by what is mounted elsewhere; records, by what holds them. */
export const filesDiffering = (before: FileModel, now: FileModel): string[] => [
  ...differingKeys(byKey(before.entities, ({ file }) => file, ({ name }) => name), byKey(now.entities, ({ file }) => file, ({ name }) => name)),
  ...differingKeys(byKey(before.behaviours, ({ file }) => file, (one) => JSON.stringify(one)), byKey(now.behaviours, ({ file }) => file, (one) => JSON.stringify(one))),
  ...differingKeys(wideAnswers(before), wideAnswers(now)),
];

/** Services of which anything that bears on all their files differs; places do not count. '' stands for files of none. */
export function servicesDiffering(before: FileModel, now: FileModel): string[] {
  const wide = ({ behaviours }: FileModel) => byKey(behaviours.filter(isServiceWide), ({ service = '' }) => service, withoutPlaces);
  const tables = ({ tables: all }: FileModel) => byKey(all, ({ service = '' }) => service, withoutPlaces);
  return [...new Set([...differingKeys(wide(before), wide(now)), ...differingKeys(tables(before), tables(now))])];
}
