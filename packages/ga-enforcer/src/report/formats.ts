import { reporters, type ReporterOptions } from '@nilometer/policy';
import { json } from './json.ts';
import { text } from './text.ts';
import type { GateReport } from './toReport.ts';

/** Text and JSON speak of dependencies; the other formats are those of every Nilometer report. */
export const formats = {
  ...reporters,
  text,
  json,
} as const satisfies Record<string, (report: GateReport, options: ReporterOptions) => string>;
