import type { PackageUse } from '../model.ts';

/** Half-open UTF-16 offsets into the text after its byte order mark. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A name that a statement brings into the file, or passes on. */
export interface ModuleBinding {
  /** Name in the module: `default`, `*` for the namespace, else as exported there. */
  readonly imported: string;
  /** Where that name stands; `null` where none is written (`import d from`, `import * as ns`). */
  readonly importedSpan: Span | null;
  /** Name in this file; of `export { a as b } from` the name passed on. */
  readonly local: string;
  readonly localSpan: Span | null;
  readonly typeOnly: boolean;
}

/** One mention of another module with a literal specifier. */
export interface ModuleUse {
  readonly kind: PackageUse['kind'];
  readonly specifier: string;
  /** `null` for relative, `node:` and other specifiers that name no package. */
  readonly packageName: string | null;
  /** The literal with its quotes. */
  readonly span: Span;
  /** The statement, or the call for `require()` and `import()`. */
  readonly statement: Span;
  readonly typeOnly: boolean;
  /** Empty for `import 'side-effect'`, `export * from`, and calls whose result is not destructured at once. */
  readonly bindings: readonly ModuleBinding[];
  /** Each client that the file makes of it is given the credentials of who calls the function that makes it. */
  readonly callersCredentials?: true;
  /** It is a way to people's phones, and to nothing else. */
  readonly toPhones?: true;
}
