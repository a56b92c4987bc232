import type { Site } from '../model.ts';
import type { CodeCall } from '../link/code.ts';
import type { CodeContext } from '../reader.ts';
import { enclosingName } from './enclosingName.ts';

/** Where a call stands, as every behaviour says it. The file is absolute. */
export function siteOfCall({ place, expr, within }: CodeCall, { code }: CodeContext): Site & { readonly in: string } {
  const [start, end] = expr.at;
  return { file: place.file, range: code.range(place.file, { start, end }), in: enclosingName(within, code) };
}
