import type { RecipeLedger } from '../engine/ledger.ts';

const columns = ['found', 'migrated', 'already', 'skipped', 'needs-install', 'manual', 'unparsed'] as const;

/** One row a recipe; the numbers after `found` add up to it. */
export function ledgerTable(ledgers: readonly RecipeLedger[]): string {
  const rows = [['recipe', ...columns], ...ledgers.map(({ id, totals }) => [id, ...columns.map((column) => String(totals[column]))])];
  const widths = rows.reduce<number[]>((all, row) => row.map((cell, index) => Math.max(all[index] ?? 0, cell.length)), []);
  const line = (row: readonly string[]): string => row.map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0))).join('  ');
  return rows.map(line).join('\n') + '\n';
}
