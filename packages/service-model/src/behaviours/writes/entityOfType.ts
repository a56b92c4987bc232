import type { CodeContext } from '../../reader.ts';
import type { Place } from '../../link/code.ts';

const NAMED = /^[^#]+#([\w$.]+)\{\}$/;

/** The class that a type names at a place; `null` where it names none: a type parameter, a type made of others. */
export function entityOfType(written: string | undefined, place: Place, { origins }: CodeContext): string | null {
  const origin = written === undefined ? undefined : origins.ofType(written, place);
  if (origin?.class) return origin.class.fact.name;
  // Of a package, or of a file that is not there: its name is known all the same.
  return NAMED.exec(origin?.path ?? '')?.[1] ?? null;
}
