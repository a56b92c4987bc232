import { basename, dirname, sep } from 'node:path';
import { type IgnoreRoot, IgnoreRules, SKIPPED } from './IgnoreRules.ts';

interface Folder {
  readonly isPassedBy: boolean;
  /** What holds for the paths in it. */
  readonly rules: IgnoreRules;
}

/**
 * Would a walk from the root pass a file by? For files that are asked for one by one, as a lint run does: each
 * folder's `.gitignore` is read once, until `forget`.
 */
export class PassedBy {
  private readonly folders = new Map<string, Folder>();
  private readonly at: IgnoreRoot;

  constructor(at: IgnoreRoot) {
    this.at = at;
  }

  has(file: string): boolean {
    if (!file.startsWith(this.at.root + sep)) return false;
    const folder = this.folder(dirname(file));
    return folder.isPassedBy || folder.rules.ignores(file, false);
  }

  forget(): void {
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
    if (path === this.at.root) return { isPassedBy: false, rules: IgnoreRules.ofPolicy(this.at).within(path) };
    const above = this.folder(dirname(path));
    if (above.isPassedBy || SKIPPED.has(basename(path)) || above.rules.ignores(path, true)) return { isPassedBy: true, rules: above.rules };
    return { isPassedBy: false, rules: above.rules.within(path) };
  }
}
