import { compare, intersects, minVersion, validRange } from 'semver';
import { nodeLines } from './nodeLines.ts';

/** The Node versions that the project says it runs on. */
export interface Runtime {
  /** The lowest of them, which a version to demand must accept; `null` when nobody says. */
  readonly node: string | null;
  /** Majors of the dated table that it may run on. */
  readonly lines: readonly string[];
  /** Where it was read, for messages. */
  readonly source: 'policy' | '.nvmrc' | 'engines' | null;
}

export interface RuntimeSources {
  readonly policy: string | null;
  /** Text of `.nvmrc` or `.node-version`. */
  readonly nvmrc: string | null;
  /** `engines.node` of the project. */
  readonly engines: string | null;
}

/** `lts/iron`, `v22.13`, `22` as a range; names that move with time (`node`, `lts/*`) say nothing. */
function rangeOfNvmrc(text: string | null): string | null {
  const word = text?.split(/[\r\n#]/)[0]?.trim().replace(/^v/, '') ?? '';
  const codename = /^lts\/(\w+)$/.exec(word)?.[1];
  if (codename !== undefined) return Object.entries(nodeLines).find(([, line]) => line.codename === codename)?.[0] ?? null;
  return word === '' ? null : validRange(word);
}

const linesOf = (range: string): string[] => Object.keys(nodeLines).filter((major) => intersects(range, `^${major}.0.0`));

/**
 * The policy decides; else the lower of `engines` and `.nvmrc`, because a version that a supported runtime refuses
 * can't be demanded. What the project really runs on is `.nvmrc`, if it has one.
 */
export function runtimeOf({ policy, nvmrc, engines }: RuntimeSources): Runtime {
  const pinned = rangeOfNvmrc(nvmrc);
  const found = [
    ...(pinned === null ? [] : [{ range: pinned, source: '.nvmrc' as const }]),
    ...(engines === null || validRange(engines) === null ? [] : [{ range: engines, source: 'engines' as const }]),
  ];
  const chosen = policy === null ? found : [{ range: policy, source: 'policy' as const }];
  const [first] = chosen;
  if (!first) return { node: null, lines: [], source: null };
  const lowest = chosen.flatMap(({ range }) => minVersion(range)?.version ?? []).sort(compare)[0];
  return { node: lowest ?? null, lines: linesOf(first.range), source: first.source };
}
