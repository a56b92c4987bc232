import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { asPrefix, isBelow } from './isBelow.ts';
import { repositoryOf } from './repositoryOf.ts';
import { stampOf } from './stamp.ts';

export interface IgnoreRoot {
  /** Absolute folder that `ignore` globs are relative to. `.gitignore` files count up to the repository's folder. */
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
    if (!isBelow(path, this.folder)) return undefined;
    this.matcher ??= ignore({ ignorecase: IGNORES_CASE }).add(this.text());
    const { ignored, unignored } = this.matcher.test(posix(path.slice(asPrefix(this.folder).length)) + (isFolder ? '/' : ''));
    return ignored || unignored ? ignored : undefined;
  }
}

/** What `git init` sets `core.ignoreCase` to on these systems. */
const IGNORES_CASE = process.platform === 'darwin' || process.platform === 'win32';

const posix = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'));

function readOr(file: string, otherwise: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return otherwise;
  }
}

/** Folders from one down to another that lies in it, both included; none where it does not. */
function foldersDown(top: string, to: string): string[] {
  const folders: string[] = [];
  for (let folder = to; folder === top || isBelow(folder, top); folder = dirname(folder)) {
    folders.unshift(folder);
    if (folder === top) break;
  }
  return folders;
}

/** The policy's globs and the `.gitignore` files that hold in a folder. Immutable. */
export class IgnoreRules {
  static readonly NONE = new IgnoreRules(undefined, [], '', 0);

  /** Equal where the same is ignored: a digest of the globs, and of the files' time stamps. */
  readonly key: string;
  /** When the youngest of the files was written, in ms since 1970. */
  readonly changedAt: number;
  private readonly policy: Layer | undefined;
  /** The deepest folder last. */
  private readonly layers: readonly Layer[];

  private constructor(policy: Layer | undefined, layers: readonly Layer[], key: string, changedAt: number) {
    this.policy = policy;
    this.layers = layers;
    this.key = key;
    this.changedAt = changedAt;
  }

  /** Without globs there is no matcher to ask. */
  private static ofPolicy({ root, ignore: globs }: IgnoreRoot): IgnoreRules {
    if (globs.length === 0) return IgnoreRules.NONE;
    return new IgnoreRules(new Layer(root, () => globs.join('\n')), [], digest([root, ...globs]), 0);
  }

  /** What holds for a path: the policy's globs and the rules of the folders above it, down from the repository's. */
  static above(path: string, at: IgnoreRoot): IgnoreRules {
    const policy = IgnoreRules.ofPolicy(at);
    const repository = repositoryOf(at.root);
    const down = (top: string, to: string) => foldersDown(top, to).reduce((rules, folder) => rules.within(folder), policy);
    // A home folder under version control ignores all that lies in it: the root is judged all the same.
    const isOfOthers = down(repository, dirname(at.root)).ignores(at.root, true);
    return down(isOfOthers ? at.root : repository, dirname(path));
  }

  /**
   * What holds for a folder that a walk begins with. What is named is read though a rule passes it by; then only
   * those below it hold, since the rules above would pass all of it by.
   * @param isKnown cheaper than asking the rules: is it known not to be passed by under these?
   */
  static from(path: string, at: IgnoreRoot, isKnown: (rules: IgnoreRules) => boolean = () => false): IgnoreRules {
    const above = IgnoreRules.above(path, at);
    return isKnown(above) || !above.ignores(path, true) ? above : IgnoreRules.NONE;
  }

  /** These and the rules of a folder's own `.gitignore`, if it has one. */
  within(folder: string): IgnoreRules {
    const file = join(folder, '.gitignore');
    const stamp = stampOf(file);
    if (!stamp) return this;
    const layer = new Layer(folder, () => readOr(file, ''));
    return new IgnoreRules(this.policy, [...this.layers, layer], digest([this.key, file, stamp]), Math.max(this.changedAt, stamp.ctimeMs));
  }

  /** Do the rules pass a path by? The policy decides where it says something, then the deepest `.gitignore` that does, as in git. */
  ignores(path: string, isFolder: boolean): boolean {
    const own = this.policy?.verdict(path, isFolder);
    if (own !== undefined) return own;
    for (let at = this.layers.length - 1; at >= 0; at--) {
      const verdict = this.layers[at]?.verdict(path, isFolder);
      if (verdict !== undefined) return verdict;
    }
    return false;
  }
}

const digest = (says: readonly unknown[]): string => createHash('sha1').update(JSON.stringify(says)).digest('base64url');
