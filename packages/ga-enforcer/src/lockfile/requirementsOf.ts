import type { Requirement } from './lockfileFormat.ts';

/** The four lists in which an npm manifest asks for packages. */
export interface Asks {
  readonly dependencies?: Readonly<Record<string, string>> | undefined;
  readonly devDependencies?: Readonly<Record<string, string>> | undefined;
  readonly optionalDependencies?: Readonly<Record<string, string>> | undefined;
  readonly peerDependencies?: Readonly<Record<string, string>> | undefined;
}

const lists = {
  peer: 'peerDependencies',
  development: 'devDependencies',
  production: 'dependencies',
  // npm: an entry here overrides the one of the same name in `dependencies`.
  optional: 'optionalDependencies',
} as const satisfies Record<Requirement['kind'], keyof Asks>;

export interface Ask {
  readonly name: string;
  readonly range: string;
  readonly kind: Requirement['kind'];
}

/** One ask a name: the list that npm heeds wins. `devDependencies` count only for importers. */
export function requirementsOf(asks: Asks, isImporter: boolean): Ask[] {
  const found = new Map<string, Ask>();
  for (const kind of ['peer', 'development', 'production', 'optional'] as const) {
    if (kind === 'development' && !isImporter) continue;
    for (const [name, range] of Object.entries(asks[lists[kind]] ?? {})) found.set(name, { name, range, kind });
  }
  return [...found.values()];
}
