/** Lockfiles of package managers that no format under `src/lockfiles` reads. */
export const unreadLockfiles: readonly string[] = ['yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb'];
