import type { GateReport } from './toReport.ts';

/** The verdict, as the package's README gives it. */
export const json = (report: GateReport): string => `${JSON.stringify(report.body, null, 2)}\n`;
