import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { itemsOf } from '../itemsOf.ts';

/** One path or several; none is the empty one. `null` for one that is computed. */
export function pathTexts(at: Located | undefined, context: CodeContext): (string | null)[] {
  const items = itemsOf(at, context);
  return items.length === 0 ? [''] : items.map((item) => context.values.text(item));
}
