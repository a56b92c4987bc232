import { intersects, minVersion, validRange } from 'semver';
import { nodeLines } from './nodeLines.ts';

/** The Node versions that the project is deployed on, or says that it may be. */
export interface Runtime {
  /** The lowest of them, which a version to demand must accept; `null` when nobody says. */
  readonly node: string | null;
  /** Majors of the dated table that it may run on. */
  readonly lines: readonly string[];
  /** Where both were read. */
  readonly source: RuntimeSource | null;
}

export type RuntimeSource = 'policy' | '.nvmrc' | '.node-version' | 'engines';

export interface RuntimeSources {
  readonly policy: string | null;
  /** Text of `.nvmrc`. */
  readonly nvmrc: string | null;
  /** Text of `.node-version`. */
  readonly nodeVersion?: string | null;
  /** `engines.node` of the project. */
  readonly engines: string | null;
}

/** `lts/iron`, `v22.13`, `22` as a range; names that move with time (`node`, `lts/*`) say nothing. */
function rangeOfPin(text: string | null): string | null {
  const word = text?.split(/[\r\n#]/)[0]?.trim().replace(/^v/, '') ?? '';
  const codename = /^lts\/(\w+)$/.exec(word)?.[1];
  if (codename !== undefined) return Object.entries(nodeLines).find(([, line]) => line.codename === codename)?.[0] ?? null;
  return word === '' ? null : validRange(word);
}

const linesOf = (range: string): string[] => Object.keys(nodeLines).filter((major) => intersects(range, `^${major}.0.0`));

/**
 * The first that says something: policy, the pin of what is deployed, `engines`, which tells what a project once meant
 * to support. Why not the lowest of all: docs/decisions/009-the-runtime-is-what-is-deployed.md
 */
export function runtimeOf({ policy, nvmrc, nodeVersion = null, engines }: RuntimeSources): Runtime {
  const ranges = {
    policy,
    '.nvmrc': rangeOfPin(nvmrc),
    '.node-version': rangeOfPin(nodeVersion),
    engines: engines === null ? null : validRange(engines),
  } as const satisfies Record<RuntimeSource, string | null>;
  const order = ['policy', '.nvmrc', '.node-version', 'engines'] as const satisfies readonly RuntimeSource[];
  for (const source of order) {
    const range = ranges[source];
    if (range !== null) return { node: minVersion(range)?.version ?? null, lines: linesOf(range), source };
  }
  return { node: null, lines: [], source: null };
}
