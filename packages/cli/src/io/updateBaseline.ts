import { existsSync, writeFileSync } from 'node:fs';
import { type BaselineEntry, type Finding, writeBaseline } from '@nilometer/policy';
import { isJudgedPath } from '../lint/isJudgedPath.ts';
import { toPolicyPath } from '../toPolicyPath.ts';
import { readBaseline } from './readBaseline.ts';
import type { Targets } from './resolveTargets.ts';

/**
 * Writes today's findings as the baseline. Entries of files that this run did not judge stay.
 * @returns how many of those there are
 * @throws ConfigError when there is a file that is no baseline: it is not overwritten
 */
export function updateBaseline(file: string, findings: readonly Finding[], { root, paths }: Targets, policyRoot: string): number {
  const isJudged = isJudgedPath(policyRoot, paths);
  const kept: readonly BaselineEntry[] = existsSync(file) ? readBaseline(file).findings.filter((entry) => !isJudged(entry.file)) : [];
  writeFileSync(file, writeBaseline(findings, { toPolicyPath: toPolicyPath(root, policyRoot), keep: kept }));
  return kept.length;
}
