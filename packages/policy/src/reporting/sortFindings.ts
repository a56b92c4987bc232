import type { LevelledFinding } from '../finding.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By file, place, guideline, fingerprint: the same findings print the same text in whichever order they were found. */
export const sortFindings = (findings: readonly LevelledFinding[]): LevelledFinding[] =>
  [...findings].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.column - b.range.start.column ||
      compare(a.guideline, b.guideline) ||
      compare(a.fingerprint, b.fingerprint),
  );
