import { structuredPatch } from 'diff';
import type { Colors } from './colors.ts';
import type { Change } from '../engine/migrateBody.ts';

/** Control characters of somebody's source are spelled, so that a terminal never obeys them. */
const printable = (line: string): string =>
  // A carriage return at a line's end is the file's line end and shows as nothing.
  line.replace(/\r$/, '').replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** A unified diff of one file, three lines of context. */
export function renderDiff({ file, before, after }: Change, colors: Colors): string {
  const patch = structuredPatch(file, file, before, after, '', '', { context: 3 });
  const lines = [colors.bold(`--- ${file}`), colors.bold(`+++ ${file}`)];
  for (const hunk of patch.hunks) {
    lines.push(colors.cyan(`@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`));
    for (const line of hunk.lines) lines.push(paint(printable(line), colors));
  }
  return lines.join('\n') + '\n';
}

function paint(line: string, colors: Colors): string {
  if (line.startsWith('+')) return colors.green(line);
  if (line.startsWith('-')) return colors.red(line);
  return line.startsWith('\\') ? colors.dim(line) : line;
}
