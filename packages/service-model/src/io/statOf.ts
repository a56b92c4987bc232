import { type Stats, statSync } from 'node:fs';

/** What a path leads to; `undefined` where it leads nowhere, in a circle, or where we may not go. Never throws. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
