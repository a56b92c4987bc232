import { extname } from 'node:path';
import { ToolError } from '@nilometer/policy';
import type { Format } from './format.ts';
import { formats } from './formats/all.generated.ts';

const all: readonly Format[] = Object.values(formats);

export const formatIds: readonly string[] = all.map(({ id }) => id);

/** A document whose name says another format than is in it would be opened as what it is not. */
function checkExtension(format: Format | undefined, out: string | undefined): void {
  const other = out === undefined ? undefined : all.find(({ extension }) => extension === extname(out).slice(1).toLowerCase());
  if (format && other && other !== format) {
    throw new ToolError(`${out ?? ''}: its extension stands for ${other.id}, and --format says ${format.id}`, { remedy: 'Leave out --format, or give the file another extension.' });
  }
}

/**
 * The format that is named, else the one that a file's extension stands for; `undefined` where neither says any: the summary.
 * @throws ToolError for an extension that stands for none, or for another than is named
 */
export function chooseFormat(named: string | undefined, out: string | undefined): Format | undefined {
  if (named !== undefined || out === undefined) {
    const format = all.find(({ id }) => id === named);
    checkExtension(format, out);
    return format;
  }
  const extension = extname(out).slice(1).toLowerCase();
  const found = all.find((format) => format.extension === extension);
  if (found) return found;
  throw new ToolError(`${out}: its extension stands for no format`, { remedy: `Give one of ${all.map((format) => `.${format.extension}`).join(', ')}, or --format ${formatIds.join('|')}.` });
}
