const IMPORT = /\bimport\s+(?:type\s+)?(?:([\w$]+)\s*,?\s*)?(?:\{([^}]*)\}\s*)?from\s*['"]([^'"\n]+)['"]/g;

/** Local names of a text's default and named imports, each with all modules that it may come from. By text alone: no parse. */
export function importedFrom(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [, own, named = '', module = ''] of text.matchAll(IMPORT)) {
    const locals = named.split(',').map((part) => part.trim().split(/\s+/).at(-1) ?? '');
    for (const local of [...(own === undefined ? [] : [own]), ...locals]) found.set(local, [...(found.get(local) ?? []), module]);
  }
  return found;
}
