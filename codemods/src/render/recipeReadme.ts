import type { Recipe } from '../engine/recipe.ts';
import type { SiteClass } from '../engine/site.ts';

const classes = {
  A: 'cannot change behaviour, applied by default',
  B: 'changes behaviour as noted, applied with `--class A,B`',
  D: 'code and data migrate together',
  H: 'left to a person, with an instruction',
} as const satisfies Record<SiteClass, string>;

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** A recipe's page, made of its metadata; the example is run by the tests. */
export function recipeReadme(recipe: Recipe): string {
  const given = Object.entries(recipe.example.options).map(([key, value]) => ` --option ${key}=${value}`);
  const language = recipe.example.file.split('.').at(-1) ?? 'ts';
  const options =
    recipe.options.length === 0
      ? ['It has no options.']
      : ['| option | default | meaning |', '|---|---|---|', ...recipe.options.map((one) => `| \`${one.name}\` | ${one.default} | ${cell(one.description)} |`)];
  return [
    `# ${recipe.id}`,
    '',
    `${recipe.title}.`,
    '',
    recipe.description,
    '',
    '## Classes',
    '',
    ...recipe.classes.map((one) => `- ${one}: ${classes[one]}`),
    '',
    '## Options',
    '',
    ...options,
    '',
    '## Example',
    '',
    '```console',
    `nilometer migrate . --recipe ${recipe.id}${given.join('')}`,
    '```',
    '',
    `\`${recipe.example.file}\` before:`,
    '',
    '```' + language,
    recipe.example.before.trimEnd(),
    '```',
    '',
    'and after:',
    '',
    '```' + language,
    recipe.example.after.trimEnd(),
    '```',
    '',
  ].join('\n');
}
