import { dirname, join, resolve } from 'node:path';
import { configsIn } from './configsAbove.ts';
import { isBelow } from './isBelow.ts';
import type { Answer } from './resolveModule.ts';
import { statOf } from './statOf.ts';

/** What package managers write whenever they install. */
const INSTALLED = ['node_modules', 'node_modules/.package-lock.json', 'node_modules/.yarn-integrity', 'node_modules/.yarn-state.yml', 'node_modules/.modules.yaml'];

/** Most folders have none of it. */
const installedIn = (folder: string): string[] => (statOf(join(folder, 'node_modules')) ? INSTALLED.map((name) => join(folder, name)) : []);

const timeOf = (path: string): string => {
  const stat = statOf(path);
  return stat ? `${stat.ctimeMs} ${stat.ino}` : '';
};

/**
 * Folders and files that decide where specifiers lead, without being what they lead to: a file that comes before
 * another one, or that was missing, changes its folder; an install changes `node_modules`. To look at them costs a `stat`
 * each, where to resolve again costs ten times that for each specifier.
 */
export class Surroundings {
  private readonly times = new Map<string, string>();
  private readonly top: string;

  /** @param top absolute folder above which nothing configures the project */
  constructor(top: string) {
    this.top = top;
  }

  add([from, specifier, found]: Answer): void {
    for (let folder = dirname(from); !this.times.has(folder); folder = dirname(folder)) {
      this.note(folder);
      // What is made there later changes its folder.
      for (const path of [...installedIn(folder), ...configsIn(folder)]) this.noteIfThere(path);
      if (!isBelow(folder, this.top)) break;
    }
    if (!specifier.startsWith('.')) return;
    const to = resolve(dirname(from), specifier);
    const folder = dirname(to);
    this.note(folder);
    // A file comes before a folder of its name, whatever that holds.
    if (found.kind !== 'file' || dirname(found.file) !== folder) this.note(to);
  }

  /** Has anything come or gone since it was last asked? */
  changed(): boolean {
    let changed = false;
    for (const [path, time] of this.times) {
      const now = timeOf(path);
      if (now === time) continue;
      this.times.set(path, now);
      changed = true;
    }
    return changed;
  }

  private noteIfThere(path: string): void {
    const time = timeOf(path);
    if (time !== '') this.times.set(path, time);
  }

  private note(path: string): void {
    if (!this.times.has(path)) this.times.set(path, timeOf(path));
  }
}
