import type { Program } from 'oxc-parser';
import type { CodeFacts } from './code.ts';
import { CodeReader } from './CodeReader.ts';
import { readMarks } from './readMarks.ts';
import { readOpenings } from './readOpenings.ts';

/** Scopes with what they declare, call and return; classes; shapes of data. */
export function readCode(text: string, program: Program): CodeFacts {
  const reader = new CodeReader(text);
  reader.file(program);
  const marks = readMarks(text);
  const openings = readOpenings(text);
  const { found: shapes, aliases } = reader.shapes;
  return {
    scopes: reader.scopes, classes: reader.classes, shapes,
    ...(aliases.length > 0 ? { aliases } : {}), ...(marks.length > 0 ? { marks } : {}), ...(openings.length > 0 ? { openings } : {}),
  };
}
