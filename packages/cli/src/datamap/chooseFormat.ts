import { extname } from 'node:path';
import { ToolError } from '@nilometer/policy';
import type { Format } from './format.ts';
import { formats } from './formats/all.generated.ts';

const all: readonly Format[] = Object.values(formats);

export const formatIds: readonly string[] = all.map(({ id }) => id);

/**
 * The format that is named, else the one that a file's extension stands for; `undefined` where neither says any: the summary.
 * @throws ToolError for an extension that stands for none
 */
export function chooseFormat(named: string | undefined, out: string | undefined): Format | undefined {
  if (named !== undefined || out === undefined) return all.find(({ id }) => id === named);
  const extension = extname(out).slice(1).toLowerCase();
  const found = all.find((format) => format.extension === extension);
  if (found) return found;
  throw new ToolError(`${out}: its extension stands for no format`, { remedy: `Give one of ${all.map((format) => `.${format.extension}`).join(', ')}, or --format ${formatIds.join('|')}.` });
}
