import type { CodeFacet, Reader } from '../reader.ts';
import { codePattern } from './codePattern.ts';

interface Listener {
  readonly id: string;
  readonly facet: CodeFacet;
}

/** Who listens to a text that is found: each word, or package, with those that may start at the same place. */
function listening(listeners: readonly Listener[], of: (facet: CodeFacet) => readonly string[]): ReadonlyMap<string, readonly { readonly text: string; readonly by: readonly Listener[] }[]> {
  const texts = [...new Set(listeners.flatMap(({ facet }) => of(facet)))];
  const entries = texts.map((text) => ({ text, by: listeners.filter(({ facet }) => of(facet).includes(text)) }));
  return new Map(texts.map((text) => [text, entries.filter((other) => other.text.startsWith(text) || text.startsWith(other.text))]));
}

/**
 * Which readers' code facets does a text concern? Cheap, by text alone: one pass of one regular expression, from the
 * character after each place where it fits, so that words may overlap.
 * @param platforms packages of the policy's profiles
 * @returns ids of readers, sorted
 */
export function speaksTo(readers: readonly Reader[], platforms: readonly string[] = []): (text: string) => readonly string[] {
  const listeners = readers.flatMap(({ id, code }): Listener[] => (code ? [{ id, facet: code.profiled ? { ...code, modules: [...code.modules, ...platforms] } : code }] : []));
  const source = codePattern(listeners.map(({ facet }) => facet))?.source;
  if (source === undefined) return () => [];
  const pattern = new RegExp(source, 'g');
  const words = listening(listeners, ({ words: some = [] }) => some);
  const modules = listening(listeners, ({ modules: some }) => some);
  return (text) => {
    const found = new Set<Listener>();
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const [written] = match;
      const isModule = match.groups?.['module'] !== undefined;
      const near = isModule ? modules.get(match.groups?.['module'] ?? '') : words.get(written);
      const start = isModule ? written.indexOf(match.groups?.['module'] ?? '') + match.index : match.index;
      for (const { text: word, by } of near ?? []) {
        if (isModule ? isPackage(text, start, word) : text.startsWith(word, start)) for (const one of by) found.add(one);
      }
      pattern.lastIndex = match.index + 1;
      if (found.size === listeners.length) break;
    }
    return [...found].map(({ id }) => id).sort();
  };
}

/** Is this package's name the specifier that starts here, or the start of a deep import? */
function isPackage(text: string, start: number, name: string): boolean {
  return text.startsWith(name, start) && /['"/]/.test(text[start + name.length] ?? '');
}
