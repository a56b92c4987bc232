import { existsSync, writeFileSync } from 'node:fs';
import { type BaselineEntry, type Finding, writeBaseline } from '@nilometer/policy';
import { readBaseline } from './readBaseline.ts';

/** A judged run: its findings, named as it names files, and which entries it could have found. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly isJudged: (entry: BaselineEntry) => boolean;
  readonly toPolicyPath: (file: string) => string;
}

/**
 * Writes findings as the baseline. Entries of what this run did not judge stay.
 * @returns how many of those there are
 * @throws ConfigError when there is a file that is no baseline: it is not overwritten
 */
export function updateBaseline(file: string, { findings, isJudged, toPolicyPath }: Judged): number {
  const kept = existsSync(file) ? readBaseline(file).findings.filter((entry) => !isJudged(entry)) : [];
  writeFileSync(file, writeBaseline(findings, { toPolicyPath, keep: kept }));
  return kept.length;
}

/** Takes entries out of a baseline, and adds nothing. @returns how many are left */
export function pruneBaseline(file: string, fixed: readonly BaselineEntry[]): number {
  const gone = new Set(fixed.map(({ fingerprint }) => fingerprint));
  const left = readBaseline(file).findings.filter(({ fingerprint }) => !gone.has(fingerprint));
  writeFileSync(file, writeBaseline([], { keep: left }));
  return left.length;
}
