import type { CodeFacts } from '../syntax/code.ts';
import type { BodyFacts, ModuleFacts } from '../syntax/facts.ts';

/** Where a specifier leads. `foreign`: to a package that depends on no ORM that a reader knows. */
export type Resolution =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'missing' };

/** The world as the linker sees it: facts of files, asked for one by one. Files are absolute. */
export interface LinkHost {
  /** `undefined`: unreadable, or not source text. */
  module(file: string): ModuleFacts | undefined;
  body(file: string): BodyFacts | undefined;
  resolve(fromFile: string, specifier: string): Resolution;
}

/** The world as the linking of code sees it. */
export interface CodeHost extends LinkHost {
  /** Is a specifier known for a package that is not looked into? Then it need not be resolved. */
  isPackage(specifier: string): boolean;
  /** `undefined`: unreadable, or not source text; also of installed packages. */
  code(file: string): CodeFacts | undefined;
}

/** Which symbols are known by name, so that nothing is looked up behind them. */
export interface KnownSymbols {
  /** `symbol` `*`: is the module as a whole one that a reader knows? */
  has(module: string, symbol: string): boolean;
  /** As `has`, for names that come through `export * from module`. */
  exports(module: string, symbol: string): boolean;
}
