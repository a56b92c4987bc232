import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BASELINE_FILE, loadPolicy, ToolError, writeBaseline } from '@nilometer/policy';
import { type Choices, defaultChoices } from '../init/choices.ts';
import { commandLine } from '../init/commandLine.ts';
import { findingsSummary } from '../init/findingsSummary.ts';
import type { PlannedFile } from '../init/plannedFile.ts';
import { plannedFiles } from '../init/plannedFiles.ts';
import { policyFile } from '../init/policyFile.ts';
import { type Ask, askChoices } from '../init/questions.ts';
import { stackSummary } from '../init/stackSummary.ts';
import { type LintResult, runLint } from '../lint/runLint.ts';
import { toPolicyPath } from '../toPolicyPath.ts';
import { detectStack, type Stack } from './detectStack.ts';
import { resolveTargets } from './resolveTargets.ts';
import { writeAtOnce } from './writeAtOnce.ts';

interface InitOptions {
  readonly dir: string;
  readonly now: Date;
  readonly dryRun: boolean;
  /** Left out: the defaults are taken. */
  readonly ask?: Ask;
}

/** What becomes of one file. */
interface Outcome {
  readonly path: string;
  /** `null`: it stays as it is. */
  readonly text: string | null;
  readonly isNew: boolean;
  readonly note: string;
}

/**
 * Writes what is missing and nothing else, so that a second run changes nothing. All is worked out before the first file is
 * written. Returns what to tell the user.
 * @throws ToolError when `dir` is no folder, or when the person stops at a question.
 */
export async function runInit({ dir, now, dryRun, ask }: InitOptions): Promise<string> {
  if (!existsSync(dir) || !statSync(dir).isDirectory()) throw new ToolError(`${dir}: no such folder`, { remedy: 'Give the folder of the repository.' });
  const stack = await detectStack(dir);
  const byDefault = defaultChoices(stack);
  const choices = ask ? await askChoices(ask, stack, byDefault, (path) => existsSync(join(dir, path))) : byDefault;
  const judged = judge(dir, now, { dryRun, writesPolicy: choices.policy });
  const outcomes = [...plannedFiles(stack, choices).map((file) => outcomeOf(dir, file)), ...(choices.baseline ? [baselineOutcome(dir, judged)] : [])];
  if (!dryRun) writeAtOnce(outcomes.flatMap(({ path, text, isNew }) => (text === null ? [] : [{ file: join(dir, path), text, isNew }])));
  return said(stack, choices, outcomes, judged, dryRun);
}

function outcomeOf(dir: string, { path, content, otherwise, afterwards, merge }: PlannedFile): Outcome {
  const file = join(dir, path);
  if (!existsSync(file)) return { path, text: content, isNew: true, note: afterwards === undefined ? '' : `now ${afterwards}` };
  const existing = merge && readFileSync(file, 'utf8');
  const merged = existing === undefined ? undefined : merge?.(existing);
  if (merged === undefined) return { path, text: null, isNew: false, note: `already there; ${otherwise}` };
  return merged === existing ? { path, text: null, isNew: false, note: 'already there; nothing is missing in it' } : { path, text: merged, isNew: false, note: 'what was missing is added' };
}

interface Judged extends LintResult {
  /** The baseline's text. */
  readonly baseline: string;
}

/** Judges the repository by the policy as it will be, so that CI starts green and only new findings fail. */
function judge(dir: string, now: Date, { dryRun, writesPolicy }: { readonly dryRun: boolean; readonly writesPolicy: boolean }): Judged {
  const loaded = loadPolicy({ from: dir });
  // The one that is about to be written says what holds without any, and makes this folder the root.
  const policy = writesPolicy && !existsSync(join(dir, policyFile.path)) ? { ...loaded, root: dir } : loaded;
  const result = runLint({ targets: resolveTargets(dir, ['.']), policy, now, cache: dryRun ? 'memory' : 'disk', everything: true });
  return { ...result, baseline: writeBaseline(result.report.findings, { toPolicyPath: toPolicyPath(dir, policy.root) }) };
}

function baselineOutcome(dir: string, { baseline, report }: Judged): Outcome {
  if (existsSync(join(dir, BASELINE_FILE))) return { path: BASELINE_FILE, text: null, isNew: false, note: 'already there; it is kept as it is' };
  return { path: BASELINE_FILE, text: baseline, isNew: true, note: `${report.findings.length} findings of today; new ones will count` };
}

function said({ evidence, policyAbove, legacyEslint, missing, packageManager, isGateable }: Stack, choices: Choices, outcomes: readonly Outcome[], { model, report }: Judged, dryRun: boolean): string {
  const line = ({ path, note }: Outcome): string => (note === '' ? path : `${path}: ${note}`);
  const kept = [
    ...(policyAbove === null ? [] : [`${policyAbove}: holds here too; it is kept as it is`]),
    ...(legacyEslint === null || choices.eslint ? [] : [`${legacyEslint}: it is kept as it is, and no flat configuration is written, which would hold instead of it`]),
    ...outcomes.filter(({ text }) => text === null).map(line),
  ];
  const recipes = [...new Set(report.findings.flatMap(({ fixes }) => fixes))].sort();
  return [
    ...section('Found:', [...evidence, ...stackSummary(model)]),
    ...section('Findings of today:', findingsSummary(report.findings)),
    ...section(dryRun ? 'Would write:' : 'Written:', outcomes.filter(({ text }) => text !== null).map(line)),
    ...section('Kept:', kept),
    ...(choices.eslint && missing.length > 0 ? [`Install what the ESLint configuration imports: ${commandLine(packageManager, 'add', ['-D', ...missing])}`] : []),
    ...(choices.pipeline && isGateable ? ['The gate in the workflow reports only. Take --report-only away once it passes.'] : []),
    ...(recipes.length > 0 ? [`What codemods would change: nilometer migrate . --recipe ${recipes.join(',')}`] : []),
    `Next: nilometer check --baseline ${BASELINE_FILE} --report-only`,
    '',
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`), '']);
