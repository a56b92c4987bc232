/** The package that has to be installed for a specifier; `undefined` for names that no package answers to (`#x`, `./x`). */
export function packageOf(specifier: string): string | undefined {
  if (specifier.startsWith('node:')) return '@types/node';
  if (/^[.#/]/.test(specifier)) return undefined;
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
