import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');

/**
 * Writes the files of a new unit from `templates/<kind>`: the tree below it is the repository's, `__id__` and
 * `__title__` are filled in, in paths and in text. Writes nothing when any of the files exists.
 * @param {'rule' | 'recipe'} kind
 * @returns {{ id: string, files: string[] }} the unit's id, and its files, relative to the root.
 * @throws {Error} when the arguments are not `<id> --title <text>`, or a file exists.
 */
export function scaffold(kind, argv) {
  const { positionals, values } = parseArgs({ args: argv, allowPositionals: true, options: { title: { type: 'string' } } });
  const [id, ...rest] = positionals;
  if (!id || rest.length > 0 || !values.title) throw new Error(`usage: npm run new:${kind} -- <id> --title "What it says"`);
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) throw new Error(`"${id}" is no id: lower case words with hyphens, like entity-version`);
  if (/['"`\\\n]/.test(values.title)) throw new Error('the title goes into source text: leave out quotes, backslashes and line ends, and write ’ for an apostrophe');

  const fill = (text) => text.replaceAll('__id__', id).replaceAll('__title__', values.title);
  const folder = join(here, 'templates', kind);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((template) => ({ template, path: fill(template.slice(folder.length + 1).replace(/\.template$/, '').replaceAll('\\', '/')) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const taken = files.filter(({ path }) => existsSync(join(root, path))).map(({ path }) => path);
  if (taken.length > 0) throw new Error(`exists already: ${taken.join(', ')}; take another id, or delete what an earlier try left`);

  for (const { template, path } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), fill(readFileSync(template, 'utf8')));
  }
  return { id, files: files.map(({ path }) => path) };
}

/**
 * Runs a scaffolder as a command: lists what was written, or says in one line why nothing was.
 * @param {string} nextSteps what to do then; `__id__` is filled in.
 */
export function scaffoldCommand(kind, nextSteps) {
  try {
    const { id, files } = scaffold(kind, process.argv.slice(2));
    for (const path of files) console.log(`wrote ${path}`);
    console.log(`\n${nextSteps.replaceAll('__id__', id)}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 2;
  }
}
