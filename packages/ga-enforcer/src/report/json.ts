import type { GateReport } from './toReport.ts';

/** The verdict, as the package's README gives it. `kind` tells it from the reports of the other commands. */
export const json = (report: GateReport): string => `${JSON.stringify({ format: 1, kind: 'verdict', ...report.body }, null, 2)}\n`;
