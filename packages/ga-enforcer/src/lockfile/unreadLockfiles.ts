import { lockfileNames } from './parseLockfile.ts';

/** Of the package managers that `init` knows too. */
const KNOWN = ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb'];

/** Lockfiles that no format under `src/lockfiles` reads. A format says what it reads, and is left out here from then on. */
export const unreadLockfiles = (read: readonly string[] = lockfileNames): readonly string[] => KNOWN.filter((name) => !read.includes(name));
