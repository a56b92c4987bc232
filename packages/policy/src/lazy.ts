import { createRequire } from 'node:module';

/**
 * A module that is loaded when it is first asked for. Not by `import()`, because ESLint rules are synchronous; and
 * `require` tells no types, so the module shows what it is.
 * @param from `import.meta.url` of the file whose package depends on it
 * @throws {TypeError} when what is installed under the name is another module
 */
export function lazy<Module>(name: string, from: string, isModule: (loaded: unknown) => loaded is Module): () => Module {
  let known: Module | undefined;
  return () => {
    if (known !== undefined) return known;
    const loaded: unknown = createRequire(from)(name);
    if (!isModule(loaded)) throw new TypeError(`${name} is installed, and is not what was expected under that name`);
    return (known = loaded);
  };
}
