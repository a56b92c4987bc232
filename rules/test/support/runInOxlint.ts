import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LaidOutCase, writeFiles } from './layOutCases.ts';
import type { RuleTable } from './ruleTable.ts';

export interface OxlintFinding {
  readonly rule: string;
  /** Relative to the working directory. */
  readonly file: string;
  /** Both 1-based. */
  readonly line: number;
  readonly column: number;
}

interface OxlintOutput {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly filename: string;
    readonly labels: readonly { readonly span: { readonly line: number; readonly column: number } }[];
  }[];
}

const oxlintFolder = dirname(createRequire(import.meta.url).resolve('oxlint/package.json'));
const { bin }: { bin: { oxlint: string } } = JSON.parse(readFileSync(join(oxlintFolder, 'package.json'), 'utf8'));
const jsPlugin = fileURLToPath(new URL('../../dist/oxlint.js', import.meta.url));

/** What oxlint finds in a folder with the given rules, and with `options` by path. */
export function oxlint(cwd: string, config: object, env: NodeJS.ProcessEnv = {}): OxlintFinding[] {
  writeFiles(cwd, {
    '.oxlintrc.json': JSON.stringify({ plugins: [], categories: { correctness: 'off' }, jsPlugins: [jsPlugin], ...config }),
  });
  const run = spawnSync(process.execPath, [resolve(oxlintFolder, bin.oxlint), '--format', 'json', '.'], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0 && run.status !== 1) throw new Error(`oxlint ended with ${run.status}: ${run.stdout}${run.stderr}`);
  const { diagnostics }: OxlintOutput = JSON.parse(run.stdout);
  const findings = diagnostics.map(({ code, filename, labels }) => {
    const [label] = labels;
    if (!label) throw new Error(`${filename}: ${code} without a place`);
    const { line, column } = label.span;
    const absolute = resolve(cwd, filename);
    return { rule: code, file: relative(cwd, absolute).split(sep).join('/'), line, column: inCodeUnits(absolute, line, column) };
  });
  return findings.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** oxlint prints columns in bytes of UTF-8. */
function inCodeUnits(filename: string, line: number, column: number): number {
  const text = readFileSync(filename, 'utf8').split('\n')[line - 1] ?? '';
  return Buffer.from(text).subarray(0, column - 1).toString().length + 1;
}

/** What oxlint finds in the file of each case: it starts once for each policy, with each case's options. */
export function runInOxlint(id: RuleTable['id'], cases: readonly LaidOutCase[]): Map<LaidOutCase, OxlintFinding[]> {
  const rule = `nilometer/${id}`;
  const found = new Map<LaidOutCase, OxlintFinding[]>();
  for (const cwd of new Set(cases.map((one) => one.cwd))) {
    const here = cases.filter((one) => one.cwd === cwd);
    const overrides = here.flatMap(({ folder, options }) => (options ? [{ files: [folder === '.' ? '**' : `${folder}/**`], rules: { [rule]: ['error', options] } }] : []));
    const findings = oxlint(cwd, { rules: { [rule]: 'error' }, overrides });
    for (const one of here) found.set(one, findings.filter(({ file }) => resolve(cwd, file) === one.filename));
  }
  return found;
}
