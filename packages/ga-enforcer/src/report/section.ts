import type pc from 'picocolors';
import type { GateReport } from './toReport.ts';

export type Colors = ReturnType<typeof pc.createColors>;

/** A part of the text, as lines; empty when it has nothing to say. */
export type Section = (report: GateReport, colors: Colors) => readonly string[];
