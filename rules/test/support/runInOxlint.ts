import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LaidOutCase, writeFiles } from './layOutCases.ts';
import type { RuleTable } from './ruleTable.ts';

export interface OxlintFinding {
  readonly rule: string;
  /** Relative to the working directory. */
  readonly file: string;
  /** All 1-based, in UTF-16 code units; the end is the position after the last character. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Places in bytes of UTF-8; `offset` is into the file, its byte order mark included. */
interface Span {
  readonly offset: number;
  readonly length: number;
  readonly line: number;
  readonly column: number;
}

interface OxlintOutput {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly filename: string;
    readonly labels: readonly { readonly span: Span }[];
  }[];
}

const oxlintFolder = dirname(createRequire(import.meta.url).resolve('oxlint/package.json'));
const { bin }: { bin: { oxlint: string } } = JSON.parse(readFileSync(join(oxlintFolder, 'package.json'), 'utf8'));
const jsPlugin = fileURLToPath(new URL('../../dist/oxlint.js', import.meta.url));

interface OxlintOptions {
  /** Besides this process's. */
  readonly env?: NodeJS.ProcessEnv;
  readonly args?: readonly string[];
}

/** What oxlint finds in a folder with the given rules, and with `options` by path. */
export function oxlint(cwd: string, config: object, { env = {}, args = [] }: OxlintOptions = {}): OxlintFinding[] {
  writeFiles(cwd, {
    '.oxlintrc.json': JSON.stringify({ plugins: [], categories: { correctness: 'off' }, jsPlugins: [jsPlugin], ...config }),
  });
  const run = spawnSync(process.execPath, [resolve(oxlintFolder, bin.oxlint), '--format', 'json', ...args, '.'], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0 && run.status !== 1) throw new Error(`oxlint ended with ${run.status}: ${run.stdout}${run.stderr}`);
  // A rule that it does not know, or a plugin that does not load, it tells in words.
  if (!run.stdout.startsWith('{')) throw new Error(`oxlint could not run (a rule that is not built yet? \`npm run build\`): ${run.stdout}${run.stderr}`);
  const { diagnostics }: OxlintOutput = JSON.parse(run.stdout);
  const findings = diagnostics.map(({ code, filename, labels }) => {
    const [label] = labels;
    if (!label) throw new Error(`${filename}: ${code} without a place`);
    const absolute = resolve(cwd, filename);
    return { rule: code, file: relative(cwd, absolute).split(sep).join('/'), ...placeOf(readFileSync(absolute), label.span) };
  });
  return findings.sort((a, b) => a.line - b.line || a.column - b.column);
}

function placeOf(file: Buffer, { offset, length, line, column: inBytes }: Span): Pick<OxlintFinding, 'line' | 'column' | 'endLine' | 'endColumn'> {
  const column = file.subarray(offset - (inBytes - 1), offset).toString().length + 1;
  const rows = file.subarray(offset, offset + length).toString().split(/\r\n|[\n\r\u2028\u2029]/);
  const last = rows.at(-1)?.length ?? 0;
  return { line, column, endLine: line + rows.length - 1, endColumn: rows.length === 1 ? column + last : last + 1 };
}

/** One rule, with each case's options. */
function configOf(id: RuleTable['id'], cases: readonly LaidOutCase[]): object {
  const rule = `nilometer/${id}`;
  const overrides = cases.flatMap(({ folder, options }) => (options ? [{ files: [folder === '.' ? '**' : `${folder}/**`], rules: { [rule]: ['error', options] } }] : []));
  return { rules: { [rule]: 'error' }, overrides };
}

/** Cases by the folder that a linter runs in: it starts once for each. */
const byFolder = (cases: readonly LaidOutCase[]): [string, LaidOutCase[]][] =>
  [...new Set(cases.map(({ cwd }) => cwd))].map((cwd) => [cwd, cases.filter((one) => one.cwd === cwd)]);

/** What oxlint finds in the file of each case. */
export function runInOxlint(id: RuleTable['id'], cases: readonly LaidOutCase[]): Map<LaidOutCase, OxlintFinding[]> {
  const found = new Map<LaidOutCase, OxlintFinding[]>();
  for (const [cwd, here] of byFolder(cases)) {
    const findings = oxlint(cwd, configOf(id, here));
    for (const one of here) found.set(one, findings.filter(({ file }) => resolve(cwd, file) === one.filename));
  }
  return found;
}

/** What oxlint makes of the file of each case, in a copy. `--fix` repairs, `--fix-suggestions` also takes the first suggestion of each finding. */
export function fixInOxlint(id: RuleTable['id'], cases: readonly LaidOutCase[], flag: '--fix' | '--fix-suggestions'): Map<LaidOutCase, string> {
  const fixed = new Map<LaidOutCase, string>();
  for (const [cwd, here] of byFolder(cases)) {
    const copy = `${cwd}${flag}`;
    cpSync(cwd, copy, { recursive: true });
    oxlint(copy, configOf(id, here), { args: [flag] });
    for (const one of here) fixed.set(one, readFileSync(join(copy, relative(cwd, one.filename)), 'utf8'));
  }
  return fixed;
}
