import { resolve } from 'node:path';
import { loadPolicy, type LoadedPolicy } from '@nilometer/policy';

/** The policy that holds for a folder: the one that `--config` names, else the nearest. */
export const policyFor = (cwd: string, root: string, config: string | undefined): LoadedPolicy =>
  loadPolicy({ from: root, ...(config !== undefined && { configFile: resolve(cwd, config) }) });
