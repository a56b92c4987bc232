import type { Level, LevelledFinding } from '../finding.ts';

export function countLevels(findings: readonly LevelledFinding[]): Record<Level, number> {
  const counts = { error: 0, warn: 0, notice: 0 } satisfies Record<Level, number>;
  for (const { level } of findings) counts[level]++;
  return counts;
}
