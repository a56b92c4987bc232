import { candidatesOf } from './candidates.ts';
import type { ExclusionContext } from './exclusion.ts';
import { heldByRuntime } from './heldByRuntime.ts';
import { lineOf } from './line.ts';
import { isMature, type Target, targetOf } from './target.ts';

/** The oldest higher line that `latest` has reached. */
export type NewerLine =
  | {
      readonly kind: 'open';
      readonly line: string;
      /** The line that `latest` is on. */
      readonly newest: string;
      /** First release that has soaked; milliseconds since the epoch, as `deadline`, which is null when no grace ends. */
      readonly since: number;
      readonly deadline: number | null;
      readonly overdue: boolean;
      readonly target: Target;
      /** Releases of the line that have soaked. */
      readonly mature: readonly string[];
    }
  /** Nothing but the Node version stands in the way; `needs` is the line's `engines.node`. */
  | { readonly kind: 'held by engines'; readonly line: string; readonly needs: string };

/** Their majors are the runtime's: a higher one is no newer line but another runtime. */
const FOLLOW_THE_RUNTIME: ReadonlySet<string> = new Set(['@types/node']);

function earliestOf(...deadlines: readonly (number | null | undefined)[]): number | null {
  const known = deadlines.filter((deadline) => deadline !== null && deadline !== undefined);
  return known.length === 0 ? null : Math.min(...known);
}

function openLine(line: string, newest: string, context: ExclusionContext): NewerLine | null {
  const { now, reading, rules, installed } = context;
  const candidates = candidatesOf({ ...context, inScope: (other) => other === line });
  if (candidates.length === 0) return null;
  const mature = candidates.filter((candidate) => isMature(candidate, reading, now, rules));
  const since = Math.min(...(mature.length > 0 ? mature : candidates).map(({ version }) => reading(version.version)));
  const grace = rules.majorGrace === 'off' ? null : since + rules.majorGrace;
  const deadline = earliestOf(grace, rules.lineEnds.get(lineOf(installed, rules.line)));
  return {
    kind: 'open',
    line,
    newest,
    since,
    deadline,
    overdue: mature.length > 0 && deadline !== null && now > deadline,
    target: targetOf(candidates, context),
    mature: mature.map(({ version }) => version.version),
  };
}

function heldByEngines(line: string, context: ExclusionContext): NewerLine | null {
  const held = heldByRuntime(context.installed, { ...context, inScope: (other) => other === line });
  return held ? { kind: 'held by engines', line, needs: held.node ?? '' } : null;
}

/** `null` when there is none. Lines above the one that `latest` is on are not GA yet. */
export function newerLineOf(context: ExclusionContext): NewerLine | null {
  const { installed, latest, above, rules, name } = context;
  if (latest === undefined || rules.track === 'any' || FOLLOW_THE_RUNTIME.has(name)) return null;
  const own = lineOf(installed, rules.line);
  const reached = above.filter(({ version }) => version.compare(latest.version) <= 0);
  const lines = [...new Set(reached.map(({ line }) => line))].filter((line) => line !== own);
  let held: NewerLine | null = null;
  for (const line of lines) {
    const open = openLine(line, latest.line, context);
    if (open) return open;
    held ??= heldByEngines(line, context);
  }
  return held;
}

