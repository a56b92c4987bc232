import type { DecidedSite, FilePlan, RecipeRun } from './recipe.ts';

/**
 * The same recipe, which edits no file through a link: lint judges what a link leads to, so its sites are found, but the
 * file is edited at its own path, or not by this run when it lies outside the folder.
 * @param targetOf the path itself for a file that is no link.
 */
export function notThroughLinks(run: RecipeRun, targetOf: (path: string) => string): RecipeRun {
  const limit = (path: string, plan: FilePlan): FilePlan => {
    const target = targetOf(path);
    return plan.parsed && target !== path ? { ...plan, sites: plan.sites.map((site) => skipEdit(site, target)) } : plan;
  };
  const { planAfter } = run;
  return {
    ...run,
    planFile: (file) => limit(file.path, run.planFile(file)),
    ...(planAfter && { planAfter: (mentions) => planAfter(mentions).map(({ path, plan }) => ({ path, plan: limit(path, plan) })) }),
  };
}

const skipEdit = ({ found, decision }: DecidedSite, target: string): DecidedSite =>
  decision.status === 'migrated'
    ? { found, decision: { status: 'skipped', class: decision.class, reason: `a link to ${target}: files are edited at their own path` } }
    : { found, decision };
