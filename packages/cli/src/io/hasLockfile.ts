import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Is there a lockfile that the gate can judge? */
export const hasLockfile = (folder: string): boolean =>
  ['package-lock.json', 'npm-shrinkwrap.json'].some((name) => existsSync(join(folder, name)));
