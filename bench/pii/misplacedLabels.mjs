import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lines between a label's and its field's name: some labels name that of the decorator. */
const NEAR = 2;

/** Labels whose field does not stand where they say: their repository is not at the commit that was labelled. */
export function misplacedLabels(labels, checkouts) {
  const folders = new Map(checkouts.map(({ repository, folder }) => [repository, folder]));
  const texts = new Map();
  const linesOf = (file) => {
    if (!texts.has(file)) texts.set(file, existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
    return texts.get(file);
  };
  return labels.filter(({ repo, path, line, field }) => {
    const near = linesOf(join(folders.get(repo), path)).slice(Math.max(0, line - 1 - NEAR), line + NEAR);
    return !near.some((text) => text.includes(field.split('.').at(-1)));
  });
}
