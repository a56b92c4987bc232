// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- it declares a module that has no types, so it can not be one to import
/// <reference path="./npmcliConfig.d.ts" />
import { fileURLToPath } from 'node:url';
import { ToolError } from '@nilometer/policy';
import Config from '@npmcli/config';
import npm from '@npmcli/config/lib/definitions/index.js';
import type { Options } from 'npm-registry-fetch';

/**
 * What npm itself would use in a folder: registries by scope, proxies, certificates, and credentials, which
 * npm-registry-fetch sends only to the host that they are written down for. Nobody may print them.
 * @throws {ToolError}
 */
export async function npmConfig(folder: string, env: NodeJS.ProcessEnv): Promise<Options> {
  const config = new Config({
    definitions: npm.definitions,
    shorthands: npm.shorthands,
    flatten: npm.flatten,
    npmPath: fileURLToPath(new URL('.', import.meta.url)),
    cwd: folder,
    env: { ...env },
    argv: [],
  });
  try {
    await config.load();
    return config.flat;
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unreadable';
    throw new ToolError(`npm's configuration for ${folder} can not be used (${code})`, { remedy: 'Look at it with `npm config list`.', cause });
  }
}
