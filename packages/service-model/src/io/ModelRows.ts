import type { Answer } from './resolveModule.ts';

/** `[absolute file, hash of its content]`; `''`: there is no such file. */
export type Version = readonly [string, string];

/** What was concluded of one file, with all that it was concluded from. */
export interface Row<T> {
  /** Of the file's own content. */
  readonly hash: string;
  /** `Checks.aroundOf` of it. */
  readonly around: string;
  readonly versions: readonly Version[];
  readonly answers: readonly Answer[];
  /** `null`: nothing. */
  readonly value: T | null;
}

/** `[hash, around, places of versions, places of answers, value]` */
type WrittenRow = readonly [string, string, readonly number[], readonly number[], unknown];

/** Rows as they are written: each version and answer once, however many rows name it. */
export interface WrittenRows {
  readonly versions: readonly Version[];
  readonly answers: readonly Answer[];
  readonly rows: Readonly<Record<string, WrittenRow>>;
}

const isPlaceIn = (list: readonly unknown[]) => (place: unknown): boolean => Number.isInteger(place) && list[Number(place)] !== undefined;
const areStrings = (value: unknown, from: number, to: number): value is readonly unknown[] =>
  Array.isArray(value) && value.length >= to && value.slice(from, to).every((one) => typeof one === 'string');
const isResolution = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'kind' in value && (value.kind === 'file' ? 'file' in value && typeof value.file === 'string' : value.kind === 'foreign' || value.kind === 'missing');

/** @param isValue of a row that holds something */
export function areModelRows(value: unknown, isValue: (value: unknown) => boolean): value is WrittenRows {
  if (typeof value !== 'object' || value === null || !('versions' in value) || !('answers' in value) || !('rows' in value)) return false;
  const { versions, answers, rows } = value;
  if (!Array.isArray(versions) || !Array.isArray(answers) || typeof rows !== 'object' || rows === null) return false;
  return versions.every((one) => areStrings(one, 0, 2)) && answers.every((one) => areStrings(one, 0, 2) && isResolution(one[2])) &&
    Object.values(rows).every((row: unknown) => Array.isArray(row) && row.length === 5 && typeof row[0] === 'string' && typeof row[1] === 'string' &&
      Array.isArray(row[2]) && row[2].every(isPlaceIn(versions)) && Array.isArray(row[3]) && row[3].every(isPlaceIn(answers)) && (row[4] === null || isValue(row[4])));
}

/** Places were looked at when the rows were read. */
const at = <T>(list: readonly T[], places: readonly number[]): T[] => places.flatMap((place) => list.slice(place, place + 1));

export const rowsOf = <T>({ versions, answers, rows }: WrittenRows, valueOf: (written: unknown) => T): Map<string, Row<T>> =>
  new Map(Object.entries(rows).map(([file, [hash, around, inVersions, inAnswers, value]]) =>
    [file, { hash, around, versions: at(versions, inVersions), answers: at(answers, inAnswers), value: value === null ? null : valueOf(value) }]));

/** A list that holds what is equal once. */
class Once<T> {
  readonly list: T[] = [];
  private readonly places = new Map<string, number>();
  private readonly known = new Map<T, number>();

  placeOf(value: T): number {
    const known = this.known.get(value);
    if (known !== undefined) return known;
    const key = JSON.stringify(value);
    const place = this.places.get(key) ?? this.list.push(value) - 1;
    this.places.set(key, place);
    this.known.set(value, place);
    return place;
  }
}

export function writtenRows<T>(rows: ReadonlyMap<string, Row<T>>, valueOf: (value: T) => unknown): WrittenRows {
  const versions = new Once<Version>();
  const answers = new Once<Answer>();
  const written = [...rows].map(([file, row]): [string, WrittenRow] =>
    [file, [row.hash, row.around, row.versions.map((one) => versions.placeOf(one)), row.answers.map((one) => answers.placeOf(one)), row.value === null ? null : valueOf(row.value)]]);
  return { rows: Object.fromEntries(written), versions: versions.list, answers: answers.list };
}
