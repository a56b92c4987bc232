import type { AgeContext, AgeRules, Reading } from './ageContext.ts';
import { candidatesOf } from './candidates.ts';
import { channelVersions, type ExclusionContext } from './exclusion.ts';
import { heldByRuntime } from './heldByRuntime.ts';
import { latestAt } from './latestAt.ts';
import { lineOf } from './line.ts';
import { type NewerLine, newerLineOf } from './newerLine.ts';
import { supersededAt } from './supersededAt.ts';
import { isMature, type Target, targetOf } from './target.ts';

/** Clock 1 of one installed version, under one reading of the times. Instants in milliseconds since the epoch. */
export interface Age {
  readonly supersededAt: number | null;
  /** Versions that supersede it, ascending; `mature`: those of them that have soaked. */
  readonly candidates: readonly string[];
  readonly mature: readonly string[];
  readonly stale: boolean;
  /** `engines.node` of the lowest release above all candidates that only the runtime refuses; `null`: there is none. */
  readonly heldFor: string | null;
  readonly target: Target;
  readonly newerLine: NewerLine | null;
}

export function exclusionContext(context: AgeContext, reading: Reading): ExclusionContext {
  const ownLine = lineOf(context.installed, context.rules.line);
  return {
    ...context,
    reading,
    latest: latestAt(context, reading),
    channels: channelVersions(context.distTags),
    inScope: (line) => context.rules.track === 'any' || line === ownLine,
  };
}

export function ageOf(context: AgeContext, reading: Reading): Age {
  const scoped = exclusionContext(context, reading);
  const { now, rules, installed } = context;
  const candidates = candidatesOf(scoped);
  const superseded = supersededAt(installed, candidates, reading);
  return {
    supersededAt: superseded,
    candidates: candidates.map(({ version }) => version.version),
    mature: candidates.filter((candidate) => isMature(candidate, reading, now, rules)).map(({ version }) => version.version),
    stale: superseded !== null && now - superseded > rules.window,
    heldFor: heldByRuntime(candidates.at(-1)?.version ?? installed, scoped)?.node ?? null,
    target: targetOf(candidates, scoped),
    newerLine: newerLineOf(scoped),
  };
}

/** Does a clock that blocks say so? */
export const isOverdue = ({ stale, newerLine }: Age, { blocking }: Pick<AgeRules, 'blocking'>): boolean =>
  (stale && blocking.has('ga/stale')) || (newerLine?.kind === 'open' && newerLine.overdue && blocking.has('ga/newer-line'));
