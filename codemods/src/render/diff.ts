import { structuredPatch } from 'diff';
import { printable } from '@nilometer/policy';
import type { Colors } from './colors.ts';
import type { Change } from '../engine/migrateBody.ts';

/** A tab is indentation here; a carriage return at a line's end is the file's line end and shows as nothing. */
const printableLine = (line: string): string => line.replace(/\r$/, '').split('\t').map(printable).join('\t');

/** A unified diff of one file, three lines of context. */
export function renderDiff({ file, before, after }: Change, colors: Colors): string {
  const name = printable(file);
  const patch = structuredPatch(name, name, before, after, '', '', { context: 3 });
  const lines = [colors.bold(`--- ${name}`), colors.bold(`+++ ${name}`)];
  for (const hunk of patch.hunks) {
    lines.push(colors.cyan(`@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`));
    for (const line of hunk.lines) lines.push(paint(printableLine(line), colors));
  }
  return lines.join('\n') + '\n';
}

function paint(line: string, colors: Colors): string {
  if (line.startsWith('+')) return colors.green(line);
  if (line.startsWith('-')) return colors.red(line);
  return line.startsWith('\\') ? colors.dim(line) : line;
}
