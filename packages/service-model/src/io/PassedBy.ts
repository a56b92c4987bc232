import type { LoadedPolicy } from '@nilometer/policy';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type IgnoreRoot, IgnoreRules } from './IgnoreRules.ts';
import { isBelow } from './isBelow.ts';
import { isSkipped } from './isSkipped.ts';

interface Folder {
  readonly isPassedBy: boolean;
  /** What holds for the paths in it. */
  readonly rules: IgnoreRules;
}

/**
 * Would a walk pass a file by? For files that are asked for one by one, as a lint run does: each folder's
 * `.gitignore` is read once, until `forget`.
 */
export class PassedBy {
  private readonly folders = new Map<string, Folder>();
  private readonly at: IgnoreRoot;
  private readonly starts: ReadonlySet<string>;

  private static readonly shared = new WeakMap<LoadedPolicy, PassedBy>();
  private since = performance.now();

  /** The projects of one policy share one, unless they begin elsewhere. */
  static of(policy: LoadedPolicy, named: readonly string[]): PassedBy {
    const made = PassedBy.shared.get(policy);
    if (made && named.length === 0) return made;
    const one = new PassedBy({ root: policy.root, ignore: policy.policy.ignore }, named);
    if (named.length === 0) PassedBy.shared.set(policy, one);
    return one;
  }

  /** @param named absolute files and folders that the walk begins with, besides the root */
  constructor(at: IgnoreRoot, named: readonly string[]) {
    this.at = at;
    this.starts = new Set([at.root, ...named]);
  }

  has(file: string): boolean {
    if (this.starts.has(file) || ![...this.starts].some((start) => isBelow(file, start))) return false;
    const folder = this.folder(dirname(file));
    return folder.isPassedBy || folder.rules.ignores(file, false);
  }

  /** @param before what was read earlier than this, on `performance.now()`'s scale */
  forget(before = Infinity): void {
    if (this.since >= before) return;
    this.since = performance.now();
    this.folders.clear();
  }

  private folder(path: string): Folder {
    const known = this.folders.get(path);
    if (known) return known;
    const folder = this.read(path);
    this.folders.set(path, folder);
    return folder;
  }

  private read(path: string): Folder {
    if (this.starts.has(path)) return { isPassedBy: false, rules: IgnoreRules.from(path, this.at).within(path) };
    const above = this.folder(dirname(path));
    const isPassedBy = above.isPassedBy || isSkipped(basename(path), () => existsSync(join(dirname(path), 'package.json'))) || above.rules.ignores(path, true);
    return { isPassedBy, rules: isPassedBy ? above.rules : above.rules.within(path) };
  }
}
