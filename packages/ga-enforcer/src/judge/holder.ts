import { satisfies, validRange } from 'semver';
import type { LockEntry, Requirement } from '../lockfile/lockfileFormat.ts';
import type { Overrides } from '../lockfile/packageManager.ts';
import type { AgeJudgement } from './judgeAge.ts';
import { directParent, type LockGraph } from './lockGraph.ts';
import type { Holder } from './verdict.ts';

export interface HolderContext {
  readonly entry: LockEntry;
  /** The version to move to; `null` while there is none. */
  readonly target: string | null;
  readonly judgement: AgeJudgement | null;
  readonly graph: LockGraph;
  readonly overrides: Overrides;
  readonly node: string | null;
}

const nameOf = ({ name, version }: LockEntry): string => `${name}@${version}`;

/** Asked alike both times: semver remembers a range by its options, and reads each once. */
const OPTIONS = { includePrerelease: true } as const;

/** Tags and URLs are no ranges; they do not say what they refuse. */
export const refuses = (range: string, version: string): boolean => validRange(range, OPTIONS) !== null && !satisfies(version, range, OPTIONS);

function peer({ entry, target, graph }: HolderContext): Holder | undefined {
  if (target === null) return undefined;
  const holding = entry.requiredBy.find(({ kind, importer, range }) => kind === 'peer' && !importer && refuses(range, target));
  const by = holding && graph.byId.get(holding.by);
  return holding && by ? { kind: 'peer', by: nameOf(by), wants: holding.range } : undefined;
}

function parent({ entry, target, graph }: HolderContext): Holder | undefined {
  if (entry.direct) return undefined;
  const refusing = ({ range }: Requirement): boolean => target !== null && refuses(range, target);
  const found = directParent(entry, graph, refusing);
  return found && { kind: 'parent', by: nameOf(found.parent), wants: found.first.range };
}

/** Who keeps the entry from moving; an override first, because nothing else counts beside it. */
export function holderOf(context: HolderContext): Holder | undefined {
  const { entry, target, overrides, judgement, node } = context;
  const override = overrides.pins.get(entry.alias ?? entry.name);
  if (override !== undefined) return { kind: 'override', by: overrides.from, wants: override };
  const found = peer(context) ?? parent(context);
  if (found || target !== null || judgement?.kind !== 'judged') return found;
  const { heldFor, newerLine } = judgement.age;
  const wants = heldFor ?? (newerLine?.kind === 'held by engines' ? newerLine.needs : null);
  return wants === null ? undefined : { kind: 'engines', by: `Node ${node ?? ''}`, wants };
}
