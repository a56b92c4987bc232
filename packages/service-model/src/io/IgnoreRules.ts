import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { stampOf } from './stamp.ts';

/** Never ours: installed packages, build output, version control, caches of tools. */
export const SKIPPED: ReadonlySet<string> = new Set([
  'node_modules', 'dist', '.git', '.hg', '.svn', '.nx', '.next', '.nuxt', '.turbo', '.cache', '.yarn', '.pnpm-store',
]);

export interface IgnoreRoot {
  /** Absolute folder that `ignore` globs are relative to, and up to which `.gitignore` files count. */
  readonly root: string;
  /** Globs in the syntax of `.gitignore`. */
  readonly ignore: readonly string[];
}

/** What one folder says of the paths below it, read and compiled when a path is first asked for: that is half of a walk. */
class Layer {
  readonly folder: string;
  private readonly text: () => string;
  private matcher: Ignore | undefined;

  constructor(folder: string, text: () => string) {
    this.folder = folder;
    this.text = text;
  }

  /** `undefined`: nothing is said of this path. */
  verdict(path: string, isFolder: boolean): boolean | undefined {
    // A folder that was named may lie outside the root that the policy's globs are relative to.
    if (!path.startsWith(this.folder + sep)) return undefined;
    this.matcher ??= ignore().add(this.text());
    const { ignored, unignored } = this.matcher.test(posix(path.slice(this.folder.length + 1)) + (isFolder ? '/' : ''));
    return ignored || unignored ? ignored : undefined;
  }
}

const posix = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'));

function readOr(file: string, otherwise: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return otherwise;
  }
}

/** The policy's globs and the `.gitignore` files that hold in a folder. Immutable. */
export class IgnoreRules {
  static readonly NONE = new IgnoreRules([], '', 0);

  /** Equal where the same is ignored: a digest of the globs, and of the files' time stamps. */
  readonly key: string;
  /** When the youngest of the files was written, in ms since 1970. */
  readonly changedAt: number;
  private readonly layers: readonly Layer[];

  private constructor(layers: readonly Layer[], key: string, changedAt: number) {
    this.layers = layers;
    this.key = key;
    this.changedAt = changedAt;
  }

  /** The policy's globs. Without any there is no matcher to ask. */
  static ofPolicy({ root, ignore: globs }: IgnoreRoot): IgnoreRules {
    return globs.length === 0 ? IgnoreRules.NONE : IgnoreRules.NONE.and(new Layer(root, () => globs.join('\n')), [root, ...globs], 0);
  }

  /** What holds for a path: the policy's globs and the rules of the folders above it, down from the root. */
  static above(path: string, at: IgnoreRoot): IgnoreRules {
    const folders: string[] = [];
    for (let folder = dirname(path); folder.startsWith(at.root) && folder !== dirname(at.root); folder = dirname(folder)) folders.unshift(folder);
    return folders.reduce((rules, folder) => rules.within(folder), IgnoreRules.ofPolicy(at));
  }

  /** These and the rules of a folder's own `.gitignore`, if it has one. */
  within(folder: string): IgnoreRules {
    const file = join(folder, '.gitignore');
    const stamp = stampOf(file);
    return stamp ? this.and(new Layer(folder, () => readOr(file, '')), [file, stamp.mtimeMs, stamp.size, stamp.ino], stamp.mtimeMs) : this;
  }

  /** Do the rules pass a path by? The deepest file that has something to say decides, as in git. */
  ignores(path: string, isFolder: boolean): boolean {
    for (let at = this.layers.length - 1; at >= 0; at--) {
      const verdict = this.layers[at]?.verdict(path, isFolder);
      if (verdict !== undefined) return verdict;
    }
    return false;
  }

  private and(layer: Layer, says: readonly (string | number)[], changedAt: number): IgnoreRules {
    const key = createHash('sha1').update(JSON.stringify([this.key, ...says])).digest('base64url');
    return new IgnoreRules([...this.layers, layer], key, Math.max(this.changedAt, changedAt));
  }
}
