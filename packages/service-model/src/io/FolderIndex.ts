import type { IgnoreRules } from './IgnoreRules.ts';
import { statOf } from './statOf.ts';

/**
 * `-` a file, `d` a folder, `l` a link or whatever else may turn out to be a file (it is asked again in each walk),
 * then the name.
 */
export type FolderEntry = `${'-' | 'd' | 'l'}${string}`;

/** What a walk wants of one folder and no rule passes by. */
export interface Listed {
  /** Those that it was made with: from above, and the folder's own. */
  readonly rules: IgnoreRules;
  /** Sorted by name. */
  readonly entries: readonly FolderEntry[];
}

/** `[ctimeMs, ino, key of the rules, 1 where some of them are the folder's own, entries]` */
export type FolderRow = readonly [number, number, string, 0 | 1, readonly FolderEntry[]];
export type FolderRows = Readonly<Record<string, FolderRow>>;

/** What changed so lately may change again within the resolution of its time stamp: it is not kept (git's "racy" entries). */
const SETTLED_MS = 2000;

/** The rules that hold in a folder, if they are those of its row. */
function rulesOf(row: FolderRow, folder: string, above: IgnoreRules): IgnoreRules | undefined {
  const rules = row[3] === 1 ? above.within(folder) : above;
  return rules.key === row[2] ? rules : undefined;
}

/**
 * Folders as they were listed, so that one in which nothing came, went or was renamed costs a `stat`: testing names
 * against ignore rules is most of a walk (75 of 88 ms for vendure's core).
 */
export class FolderIndex {
  private readonly rows: Map<string, FolderRow>;
  private readonly met = new Set<string>();
  /** Changes since it was loaded or saved. */
  dirty = 0;
  /** Folders listed anew. */
  listed = 0;

  private readonly now: number;

  /** @param now milliseconds since 1970 */
  constructor(rows: FolderRows = {}, now: number = Date.now()) {
    this.rows = new Map(Object.entries(rows));
    this.now = now;
  }

  /**
   * @param above what holds in the folder, besides its own rules
   * @param list reads the folder
   */
  of(folder: string, above: IgnoreRules, list: () => Listed): Listed {
    this.met.add(folder);
    const stat = statOf(folder);
    const row = this.rows.get(folder);
    if (stat && row?.[0] === stat.ctimeMs && row[1] === stat.ino) {
      const rules = rulesOf(row, folder, above);
      if (rules) return { rules, entries: row[4] };
    }
    const listed = list();
    this.listed++;
    const { rules, entries } = listed;
    const isSettled = stat !== undefined && Math.max(stat.ctimeMs, rules.changedAt) < this.now - SETTLED_MS;
    if (isSettled) this.rows.set(folder, [stat.ctimeMs, stat.ino, rules.key, rules === above ? 0 : 1, entries]);
    if (isSettled || this.rows.delete(folder)) this.dirty++;
    return listed;
  }

  /** Was the folder listed under these rules? Then they do not pass it by: they were asked before. */
  isKnownUnder(folder: string, above: IgnoreRules): boolean {
    const row = this.rows.get(folder);
    return row !== undefined && rulesOf(row, folder, above) !== undefined;
  }

  /** The rows to write, over those that another process wrote. @param isThere asked for each folder not met */
  toWrite(others: FolderRows, isThere: (folder: string) => boolean): FolderRows {
    const all = new Map([...Object.entries(others), ...this.rows]);
    return Object.fromEntries([...all].filter(([folder]) => (this.met.has(folder) ? this.rows.has(folder) : isThere(folder))));
  }
}
