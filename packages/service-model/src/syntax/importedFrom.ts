/** No two `\s*` may meet, and braces end at the next one: each text is passed over a fixed number of times. */
const IMPORT = /\bimport\s+(?:type\s+)?(?:([\w$]+)\s*(?:,\s*)?)?(?:\{([^{}]*)\}\s*)?from\s*['"]([^'"\n]+)['"]/g;

/** Local names of a text's default and named imports, each with all modules that it may come from. By text alone: no parse. */
export function importedFrom(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const [, own, named = '', module = ''] of text.matchAll(IMPORT)) {
    const locals = named.split(',').map((part) => part.trim().split(/\s+/).at(-1) ?? '');
    for (const local of [...(own === undefined ? [] : [own]), ...locals]) {
      const modules = found.get(local);
      if (modules) modules.add(module);
      else found.set(local, new Set([module]));
    }
  }
  return new Map([...found].map(([local, modules]) => [local, [...modules]]));
}
