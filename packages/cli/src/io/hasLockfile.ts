import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { lockfileNames } from '@nilometer/ga-enforcer';

/** Is there a lockfile that the gate can judge? */
export const hasLockfile = (folder: string): boolean => lockfileNames.some((name) => existsSync(join(folder, name)));
