import type { CodeFacet, Reader } from '../reader.ts';
import { codePattern } from './codePattern.ts';

/** The readers that a text concerns, by their code facets. */
export interface Spoken {
  /** Ids. Empty: its code need not be read. */
  readonly to: readonly string[];
  /** One of them may find an entity in it. */
  readonly declares: boolean;
}

interface Listener {
  readonly id: string;
  readonly facet: CodeFacet;
  readonly pattern: RegExp | undefined;
}

const NOBODY: Spoken = { to: [], declares: false };

/** Which readers' code facets does a text concern? Cheap, by text alone: most texts are refused by one regular expression. */
export function speaksTo(readers: readonly Reader[]): (text: string) => Spoken {
  const listeners = readers.flatMap(({ id, code }): Listener[] => (code ? [{ id, facet: code, pattern: codePattern([code]) }] : []));
  const any = codePattern(listeners.map(({ facet }) => facet));
  return (text) => {
    if (!any?.test(text)) return NOBODY;
    const some = listeners.filter(({ pattern }) => pattern?.test(text));
    return { to: some.map(({ id }) => id), declares: some.some(({ facet }) => facet.entities) };
  };
}
