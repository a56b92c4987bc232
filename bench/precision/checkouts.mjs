import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const listed = JSON.parse(readFileSync(new URL('services.json', import.meta.url), 'utf8'));

/**
 * The services of the corpus that lie in a folder of checkouts, each as `owner+name` or `owner/name`.
 * @param {string} folder
 * @param {readonly string[]} [only] repositories, all of them when left out
 */
export function checkoutsIn(folder, only) {
  return listed.flatMap((service) => {
    if (only && !only.includes(service.repository)) return [];
    const root = [service.repository.replace('/', '+'), service.repository].map((name) => join(resolve(folder), name)).find((path) => existsSync(path));
    return root ? [{ ...service, root }] : [];
  });
}

/** Those of the corpus that a folder lacks. */
export const missingFrom = (folder) => {
  const found = new Set(checkoutsIn(folder).map(({ repository }) => repository));
  return listed.filter(({ repository }) => !found.has(repository));
};
