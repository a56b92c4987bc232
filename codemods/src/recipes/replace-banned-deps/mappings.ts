/** What stands in for a use of a package. */
export type Rewrite =
  /** A function of a built-in module, called without arguments. */
  | { readonly kind: 'call'; readonly module: string; readonly name: string }
  /** An expression over globals of the language; the file must not declare one of them itself. */
  | { readonly kind: 'expression'; readonly code: string; readonly globals: readonly string[] };

export interface PackageMapping {
  /** What each specifier gives: the path below the package at which its export lies, empty for the package itself. */
  readonly entries: Readonly<Record<string, string>>;
  /**
   * Uses that have a counterpart with the same behaviour, by their chain from the package: names are joined by dots,
   * `()` is a call without arguments. The longest chain wins.
   */
  readonly rewrites: Readonly<Record<string, Rewrite>>;
  /** Packages that hold its types and go with it. */
  readonly types: readonly string[];
  readonly unsafeBecause: string;
  readonly choices: readonly [string, string];
}

// Same format and source of randomness; Node.js 14.17, "crypto.randomUUID([options])".
const randomUUID = { kind: 'call', module: 'node:crypto', name: 'randomUUID' } as const;

// node-uuid, and uuid up to 3, export the v4 function itself with the others on it (README of uuid 3.4).
const uuidRewrites = { 'v4()': randomUUID, '()': randomUUID } as const;

const uuidAdvice = {
  unsafeBecause: 'versions other than 4 carry a time, a host or a name, and v4 with arguments or passed as a value may get its bytes from the caller',
  choices: ['call randomUUID() of node:crypto where any unique id will do', 'keep the package where the version or the given bytes matter, and have the ban waived'],
} as const;

const isoNow = { kind: 'expression', code: 'new Date().toISOString()', globals: ['Date'] } as const;
const unixNow = { kind: 'expression', code: 'Math.floor(Date.now() / 1000)', globals: ['Date', 'Math'] } as const;

export const mappings: Readonly<Record<string, PackageMapping>> = {
  uuid: {
    entries: { uuid: '', 'uuid/v4': 'v4' },
    rewrites: uuidRewrites,
    types: ['@types/uuid'],
    ...uuidAdvice,
  },
  'node-uuid': {
    entries: { 'node-uuid': '' },
    rewrites: uuidRewrites,
    types: ['@types/node-uuid'],
    ...uuidAdvice,
  },
  moment: {
    entries: { moment: '' },
    // moment().toISOString() is in UTC like Date's, and unix() is rounded down: "Displaying" in the docs of Moment 2.
    rewrites: {
      '().toISOString()': isoNow,
      '().unix()': unixNow,
      'utc().toISOString()': isoNow,
      'utc().unix()': unixNow,
    },
    types: ['@types/moment'],
    unsafeBecause: 'moments change in place, parse loosely and carry zone and locale; no built-in does the same',
    choices: ['write it with Date and Intl, or with Luxon or date-fns for arithmetic and zones', 'keep the package here and have the ban waived until it can go'],
  },
};
