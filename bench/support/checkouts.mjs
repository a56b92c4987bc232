import { resolve } from 'node:path';

/**
 * Reads `owner/name@commit=FOLDER` arguments; the commit may be left out.
 * @throws Error for one that is none
 */
export const checkoutsOf = (args) =>
  args.map((argument) => {
    const [, repository, commit = null, folder] = /^([^@=]+)(?:@([^=]+))?=(.+)$/.exec(argument) ?? [];
    if (!folder) throw new Error(`${argument}: it takes owner/name@commit=FOLDER`);
    return { repository, commit, folder: resolve(folder) };
  });
