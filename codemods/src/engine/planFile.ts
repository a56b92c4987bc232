import { orTooDeep, TOO_DEEP, tooLarge } from '@nilometer/service-model';
import { type Dropped, type FileState, type ReadResult, type Step, unitKey } from './fileState.ts';
import type { RecipeRun } from './recipe.ts';
import { takeStep } from './takeStep.ts';

export interface PlanOptions {
  /** In the order in which they run: each sees the text that the one before left. */
  readonly runs: readonly RecipeRun[];
  readonly dropped: Dropped;
  readonly rerun: string;
}

/** Runs every recipe over one source file. `undefined` when no recipe is concerned. */
export function planFile(path: string, read: ReadResult, { runs, dropped, rerun }: PlanOptions): FileState | undefined {
  if (read.kind === 'unreadable') return unread(path, read.reason, runs, rerun);
  const problem = tooLarge(read.bytes.length);
  if (problem !== undefined) {
    const concerned = runs.filter((run) => run.mayConcern({ path, text: read.text }));
    return concerned.length === 0 ? undefined : unread(path, problem, concerned, rerun);
  }
  const steps: Step[] = [];
  let { text } = read;
  for (const run of runs) {
    if (!run.mayConcern({ path, text })) continue;
    const result = takeStep({
      recipe: run.id,
      path,
      bom: read.bom,
      text,
      ...(text === read.text ? { bytes: read.bytes } : {}),
      plan: orTooDeep(() => run.planFile({ path, text }), () => ({ parsed: false, line: 1, reason: TOO_DEEP })),
      dropped: dropped.get(unitKey({ recipe: run.id, path }))?.reason,
      rerun,
    });
    steps.push(result.step);
    text = result.text;
  }
  if (steps.length === 0) return undefined;
  return text === read.text
    ? { path, kind: 'source', bom: read.bom, steps }
    : { path, kind: 'source', bom: read.bom, before: { bytes: read.bytes, text: read.text }, after: text, steps };
}

function unread(path: string, reason: string, runs: readonly RecipeRun[], rerun: string): FileState {
  const plan = { parsed: false, line: 1, reason } as const;
  const steps = runs.map(({ id }) => takeStep({ recipe: id, path, bom: false, text: '', plan, dropped: undefined, rerun }).step);
  return { path, kind: 'source', bom: false, steps };
}
