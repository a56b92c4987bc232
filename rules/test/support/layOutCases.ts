import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Mark, markedCode } from './markedCode.ts';
import type { ExpectedError, RuleCase, RuleTable } from './ruleTable.ts';

// Read by find-cache-directory: facts of folders that are gone tomorrow have no place in the user's own cache.
process.env['CACHE_DIR'] ??= mkdtempSync(join(tmpdir(), 'nilometer-cache-'));

export interface LaidOutCase extends RuleCase {
  /** Folder that the linter runs in: cases of one policy share it. */
  readonly cwd: string;
  /** Below `cwd`. */
  readonly folder: string;
  /** Absolute path of the file that is linted. */
  readonly filename: string;
  /** Without its marks. */
  readonly code: string;
  readonly expected: readonly (ExpectedError & Mark)[];
  readonly output?: string;
}

/** A new, empty folder outside any repository. */
export const emptyFolder = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'nilometer-rules-')));

export function writeFiles(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

const withTwins = ({ valid, invalid }: RuleTable): (RuleCase & { errors?: readonly ExpectedError[]; output?: string })[] => [
  ...valid,
  ...invalid,
  ...invalid.map(({ errors: _, output: __, twin, ...rest }) => ({ ...rest, ...twin, name: `safe twin: ${rest.name}` })),
];

const inFolder = (data: ExpectedError['data'], folder: string): ExpectedError['data'] =>
  Object.fromEntries(Object.entries(data).map(([name, value]) => [name, value.replaceAll('<case>', folder)]));

/** Writes all cases of a table to disk, each in a folder of its own. */
export function layOutCases(table: RuleTable): LaidOutCase[] {
  const root = emptyFolder();
  const policies = new Map<string, string>();
  return withTwins(table).map(({ errors = [], file = 'src/subject.ts', ...one }, index) => {
    const policy = JSON.stringify(one.policy);
    const key = table.alone ? `${index}` : policy;
    const cwd = policies.get(key) ?? join(root, `policy-${policies.size}`);
    policies.set(key, cwd);
    const folder = table.alone ? '.' : `case-${index}`;
    const { code, marks } = markedCode(one.code);
    if (marks.length !== errors.length) throw new Error(`${one.name}: ${errors.length} errors, ${marks.length} marked`);
    writeFiles(join(cwd, folder), { ...one.files, [file]: code });
    if (one.policy) writeFiles(cwd, { 'nilometer.config.json': policy });
    const expected = errors.flatMap((error, at) => marks.slice(at, at + 1).map((mark) => ({ ...error, data: inFolder(error.data, folder), ...mark })));
    return { ...one, file, cwd, folder, filename: join(cwd, folder, file), code, expected };
  });
}
