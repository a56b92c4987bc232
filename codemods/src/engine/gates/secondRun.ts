import { type Unit, unitKey } from '../fileState.ts';
import type { FilePlan } from '../recipe.ts';
import { editedStates, mentionsOf, type TreeOptions, type VirtualTree, withoutUnits } from '../virtualTree.ts';

interface RedUnit {
  readonly unit: Unit;
  readonly reason: string;
}

/**
 * R0, second half: on the finished tree no recipe wants to edit anything, and every edited file still parses.
 * Only edited files are asked again, after the whole preset.
 */
async function secondRun(options: TreeOptions, tree: VirtualTree): Promise<RedUnit[]> {
  const red: RedUnit[] = [];
  // A unit that was taken back still wants its edits: it is with a person now, and not asked again.
  const isAsked = (recipe: string, path: string): boolean => !tree.dropped.has(unitKey({ recipe, path }));
  const judge = (recipe: string, path: string, plan: FilePlan): void => {
    const reason = isAsked(recipe, path) ? whyRed(plan) : undefined;
    if (reason !== undefined) red.push({ unit: culprit(tree, { recipe, path }), reason });
  };
  for (const state of editedStates(tree)) {
    if (state.kind !== 'source') continue;
    for (const run of options.runs) {
      const file = { path: state.path, text: state.after };
      const edited = state.steps.some((step) => step.recipe === run.id && step.edits.length > 0);
      if (isAsked(run.id, state.path) && (edited || run.mayConcern(file))) judge(run.id, state.path, run.planFile(file));
    }
    await options.source.rest(state.after.length);
  }
  for (const run of options.runs) {
    if (!run.planAfter) continue;
    for (const { path, plan } of run.planAfter(mentionsOf(options, run, tree.states))) {
      // One that was broken before is no edit's fault.
      if (plan.parsed || tree.states.get(path)?.after !== undefined) judge(run.id, path, plan);
    }
  }
  return red;
}

/** Takes back what is red until the second run is empty. Ends: each round drops a unit that had edits. */
export async function settle(options: TreeOptions, tree: VirtualTree): Promise<VirtualTree> {
  const red = await secondRun(options, tree);
  return red.length === 0 ? tree : settle(options, withoutUnits(options, tree, red));
}

function whyRed(plan: FilePlan): string | undefined {
  if (!plan.parsed) return `gate R0: the result does not parse (line ${plan.line}: ${plan.reason})`;
  return plan.sites.some(({ decision }) => decision.status === 'migrated') ? 'gate R0: a second run would edit the result again' : undefined;
}

/** The recipe that wants more, or, where it did nothing yet, the last one that edited the file. */
function culprit(tree: VirtualTree, unit: Unit): Unit {
  const editors = tree.states.get(unit.path)?.steps.filter((step) => step.edits.length > 0) ?? [];
  const blamed = editors.find((step) => step.recipe === unit.recipe) ?? editors.at(-1);
  if (!blamed) throw new Error(`${unit.recipe} wants to edit ${unit.path} in its second run only: its plan is not a function of the tree`);
  return { recipe: blamed.recipe, path: unit.path };
}
