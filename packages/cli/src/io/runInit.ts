import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BASELINE_FILE, loadPolicy, ToolError, writeBaseline } from '@nilometer/policy';
import { runLint } from '../lint/runLint.ts';
import { toPolicyPath } from '../toPolicyPath.ts';
import { resolveTargets } from './resolveTargets.ts';
import { detectStack } from './detectStack.ts';
import { commandLine } from '../init/commandLine.ts';
import { plannedFiles } from '../init/plannedFiles.ts';

interface InitOptions {
  readonly dir: string;
  readonly now: Date;
  readonly dryRun: boolean;
}

/**
 * Writes what is missing and nothing else, so that a second run changes nothing. Returns what to tell the user.
 * @throws ToolError when `dir` is no folder.
 */
export async function runInit({ dir, now, dryRun }: InitOptions): Promise<string> {
  if (!existsSync(dir) || !statSync(dir).isDirectory()) throw new ToolError(`${dir}: no such folder`, { remedy: 'Give the folder of the repository.' });
  const stack = await detectStack(dir);
  const written: string[] = [];
  const kept: string[] = stack.policyAbove === null ? [] : [`  ${stack.policyAbove}: holds here too; it is kept as it is`];
  for (const { path, content, otherwise, afterwards } of plannedFiles(stack)) {
    if (existsSync(join(dir, path))) {
      kept.push(`  ${path}: already there; ${otherwise}`);
      continue;
    }
    written.push(`  ${path}${afterwards ? `: now ${afterwards}` : ''}`);
    if (!dryRun) writeNew(join(dir, path), content);
  }
  if (existsSync(join(dir, BASELINE_FILE))) kept.push(`  ${BASELINE_FILE}: already there; it is kept as it is`);
  else written.push(`  ${BASELINE_FILE}${dryRun ? '' : `: ${firstBaseline(dir, now)} findings of today; new ones will count`}`);
  const { missing, packageManager, isGateable } = stack;
  return [
    'Found:',
    ...stack.evidence.map((line) => `  ${line}`),
    '',
    ...section(dryRun ? 'Would write:' : 'Written:', written),
    ...section('Kept:', kept),
    ...(missing.length > 0 ? [`Install what the ESLint configuration imports: ${commandLine(packageManager, 'add', ['-D', ...missing])}`] : []),
    ...(stack.ci && isGateable ? ['The gate in the workflow reports only. Take --report-only away once it passes.'] : []),
    `Next: nilometer check --baseline ${BASELINE_FILE} --report-only`,
    '',
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [title, ...lines, '']);

/** Judges the repository by the policy just written, so that CI starts green and only new findings fail. */
function firstBaseline(dir: string, now: Date): number {
  const policy = loadPolicy({ from: dir });
  const { report } = runLint({
    targets: resolveTargets(dir, ['.']),
    policy,
    now,
    cache: 'disk',
  });
  writeNew(join(dir, BASELINE_FILE), writeBaseline(report.findings, { toPolicyPath: toPolicyPath(dir, policy.root) }));
  return report.findings.length;
}

/** `wx`: never overwrites, even when the file appeared a moment ago. */
function writeNew(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content, { flag: 'wx' });
}
