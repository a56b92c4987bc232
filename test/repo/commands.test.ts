import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { fencesOf } from '../support/markdown.ts';
import { root } from '../support/root.ts';
import { textOf, trackedFiles } from '../support/trackedFiles.ts';

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
}
const manifest = (path: string): Manifest => JSON.parse(textOf(path));

/** Our own bins, by name, to the file that runs them. */
const bins = new Map(
  trackedFiles
    .filter((file) => /^(?:packages\/[^/]+|rules|codemods)\/package\.json$/.test(file))
    .flatMap((file) => Object.entries(manifest(file).bin ?? {}).map(([name, path]) => [name, join(root, dirname(file), path)] as const)),
);

/** Programs of the reader's machine that examples may use. */
const shell = new Set(['cd', 'git', 'export', 'cat', 'cp', 'mkdir', 'echo', 'psql', 'docker', 'time', 'rm']);
/** Commands of npm that need nothing from a package.json. */
const npmCommands = new Set(['ci', 'install', 'i', 'exec', 'pack', 'init']);

/** Scripts of the package.json nearest to a page, and those of the root. */
function scriptsNear(page: string): Set<string> {
  const folders = dirname(page).split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
  const files = ['package.json', ...folders.map((folder) => `${folder}/package.json`)].filter((file) => existsSync(join(root, file)));
  return new Set(files.flatMap((file) => Object.keys(manifest(file).scripts ?? {})));
}

const helps = new Map<string, string>();
/** Help of a command of ours with its subcommand; '' when the program does not know that subcommand. */
function helpOf(bin: string, subcommand: readonly string[]): string {
  const key = [bin, ...subcommand].join(' ');
  const known = helps.get(key);
  if (known !== undefined) return known;
  let help = '';
  try {
    help = execFileSync(process.execPath, [bin, ...subcommand, '--help'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    // No such subcommand, or one whose help fails: either way nobody can run what the page says.
  }
  helps.set(key, help);
  return help;
}

/** Why a line of shell would not run as the page says, or `null`. */
function whatIsWrong(page: string, line: string): string | null {
  const words = line.split(/\s+/).filter((word) => !/^[A-Z_]+=/.test(word));
  const [program = '', ...rest] = words[0] === 'npx' ? words.slice(1) : words;
  if (program === 'npm') {
    const script = rest[0] === 'run' ? rest[1] : rest[0];
    const workspace = rest[rest.indexOf('-w') + 1];
    const scripts = scriptsNear(rest.includes('-w') && workspace ? `${workspace}/package.json` : page);
    if (script !== undefined && (scripts.has(script) || (rest[0] !== 'run' && npmCommands.has(script)))) return null;
    return `no npm script "${script}"`;
  }
  if (program === 'node') {
    const file = rest.find((word) => !word.startsWith('-')) ?? '';
    return existsSync(join(root, file)) || existsSync(join(root, dirname(page), file)) ? null : `no file ${file}`;
  }
  if (program.includes('/')) return existsSync(join(root, program)) ? null : `no file ${program}`;
  const bin = bins.get(program);
  if (bin === undefined) return shell.has(program) || existsSync(join(root, 'node_modules/.bin', program)) ? null : `no program "${program}"`;
  const subcommand = rest.slice(0, 1).filter((word) => /^[a-z]+$/.test(word) && helpOf(bin, []).includes(`  ${word} `));
  // A program with a default command prints that command's usage too.
  const needsSubcommand = [...helpOf(bin, []).matchAll(/^Usage: /gm)].length === 1 && helpOf(bin, []).includes('[command]');
  if (needsSubcommand && subcommand.length === 0 && /^[a-z]/.test(rest[0] ?? '')) return `${program} has no command "${rest[0]}"`;
  const help = helpOf(bin, subcommand) + helpOf(bin, []);
  const unknown = rest.filter((word) => word.startsWith('--')).filter((option) => !help.includes(option.split('=')[0] ?? option));
  return unknown.length === 0 ? null : `${program} ${subcommand.join(' ')} has no ${unknown.join(', ')}`;
}

/** Commands of a shell block: prompts, comments and continuations resolved, chains taken apart. */
const commandsIn = (text: string): string[] =>
  text
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .map((line) => line.replace(/^\$ /, '').replace(/(?:^|\s)#.*$/, '').trim())
    .flatMap((line) => line.split(/\s*(?:&&|\|\||\||;)\s*/))
    .filter((line) => line !== '');

const pages = trackedFiles.filter((file) => file.endsWith('.md') && !file.includes('/test/') && !file.startsWith('.changeset/'));

test.each(pages)('commands of %s exist', (page) => {
  const wrong = fencesOf(textOf(page))
    .filter(({ language }) => ['sh', 'bash', 'shell', 'console'].includes(language))
    .flatMap(({ text, line }) => commandsIn(text).flatMap((command) => {
      const why = whatIsWrong(page, command);
      return why === null ? [] : [`${page}:${line}: ${command}: ${why}`];
    }));
  expect(wrong).toEqual([]);
});

test.each([
  ['npm run build', null],
  ['npm run biuld', 'no npm script "biuld"'],
  ['npm run docs -w rules', null],
  ['npm run docs -w codemods', 'no npm script "docs"'],
  ['npm ci', null],
  ['npx nilometer lint --max-warnings 0', null],
  ['nilometer lint --max-warning-count 0', 'nilometer lint has no --max-warning-count'],
  ['nilometer lnit', 'nilometer has no command "lnit"'],
  ['nilometre lint', 'no program "nilometre"'],
  ['node packages/cli/bin/nilometer.js lint', null],
  ['node packages/cli/bin/nil.js lint', 'no file packages/cli/bin/nil.js'],
])('%s', (command, expected) => {
  expect(whatIsWrong('README.md', command)).toBe(expected);
});
