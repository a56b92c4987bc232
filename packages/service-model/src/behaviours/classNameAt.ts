import type { Located } from '../link/code.ts';
import type { CodeContext } from '../reader.ts';

/** The class that a value is an instance of, or that a name means; `null` where it can't be followed. */
export function classNameAt(at: Located, { origins }: CodeContext): string | null {
  const origin = origins.of(at);
  if (origin?.class) return origin.class.fact.name;
  // Of a package, or of a file that is not there: its name is known all the same.
  return /^[^#]+#([\w$.]+)(?:\{\})?$/.exec(origin?.path ?? '')?.[1] ?? null;
}
