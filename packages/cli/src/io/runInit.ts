import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BASELINE_FILE, loadPolicy, ToolError, writeBaseline } from '@nilometer/policy';
import { runLint } from '../lint/runLint.ts';
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
  const lines = ['Found:', ...stack.evidence.map((line) => `  ${line}`), '', dryRun ? 'Would write:' : 'Written:'];
  for (const { path, content, otherwise, afterwards } of plannedFiles(stack)) {
    if (existsSync(join(dir, path))) {
      lines.push(`  ${path}: already there; ${otherwise}`);
      continue;
    }
    lines.push(`  ${path}${afterwards ? `: now ${afterwards}` : ''}`);
    if (!dryRun) writeNew(join(dir, path), content);
  }
  if (existsSync(join(dir, BASELINE_FILE))) lines.push(`  ${BASELINE_FILE}: already there; it is kept as it is`);
  else lines.push(`  ${BASELINE_FILE}${dryRun ? '' : `: ${firstBaseline(dir, now)} findings of today; new ones will count`}`);
  const { missing, packageManager, isGateable } = stack;
  return [
    ...lines,
    '',
    ...(missing.length > 0 ? [`Install what the ESLint configuration imports: ${commandLine(packageManager, 'add', ['-D', ...missing])}`] : []),
    ...(stack.ci && isGateable ? ['The gate in the workflow reports only. Take --report-only away once it passes.'] : []),
    'Next: nilometer check --report-only',
    '',
  ].join('\n');
}

/** Judges the repository by the policy just written, so that CI starts green and only new findings fail. */
function firstBaseline(dir: string, now: Date): number {
  const { report } = runLint({
    targets: resolveTargets(dir, ['.']),
    policy: loadPolicy({ from: dir }),
    now,
    cache: 'disk',
  });
  writeNew(join(dir, BASELINE_FILE), writeBaseline(report.findings));
  return report.findings.length;
}

/** `wx`: never overwrites, even when the file appeared a moment ago. */
function writeNew(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content, { flag: 'wx' });
}
