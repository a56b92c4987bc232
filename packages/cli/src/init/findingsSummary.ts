import { groupBy, type LevelledFinding } from '@nilometer/policy';

/** Findings by guideline, the most frequent first, with the codemods that they name. */
export function findingsSummary(findings: readonly LevelledFinding[]): string[] {
  const groups = [...groupBy(findings, ({ guideline }) => guideline)].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  const width = Math.max(0, ...groups.map(([id]) => id.length));
  return groups.map(([id, group]) => {
    const recipes = [...new Set(group.flatMap(({ fixes }) => fixes))];
    const errors = group.filter(({ level }) => level === 'error').length;
    const levels = [[errors, errors === 1 ? 'error' : 'errors'], [group.length - errors, group.length - errors === 1 ? 'warning' : 'warnings']] as const;
    return `${id.padEnd(width)}  ${levels.filter(([count]) => count > 0).map((part) => part.join(' ')).join(', ')}${recipes.length === 0 ? '; no codemod' : `; codemod: ${recipes.join(', ')}`}`;
  });
}
