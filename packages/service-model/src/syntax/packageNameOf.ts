/** `@scope/name` or `name` of a specifier; `undefined` for relative, absolute, `#internal`, `node:` and URL ones. */
export function packageNameOf(specifier: string): string | undefined {
  if (/^[./#]|^[a-z][a-z+.-]*:/i.test(specifier)) return undefined;
  const [first = '', second] = specifier.split('/');
  if (!first.startsWith('@')) return first === '' ? undefined : first;
  return second ? `${first}/${second}` : undefined;
}
