import type { DecidedSite, FilePlan, RecipeRun } from './recipe.ts';
import { type AppliedClass, appliedClasses } from './site.ts';

/** The same recipe, whose sites of a class that nobody asked for are skipped, with the flag that asks for it. */
export function onlyClasses(run: RecipeRun, classes: readonly AppliedClass[]): RecipeRun {
  const limit = (plan: FilePlan): FilePlan => (plan.parsed ? { ...plan, sites: plan.sites.map((site) => limitSite(site, classes)) } : plan);
  const { planAfter } = run;
  return {
    ...run,
    planFile: (file) => limit(run.planFile(file)),
    ...(planAfter && { planAfter: (mentions) => planAfter(mentions).map(({ path, plan }) => ({ path, plan: limit(plan) })) }),
  };
}

function limitSite(site: DecidedSite, classes: readonly AppliedClass[]): DecidedSite {
  const { decision } = site;
  if (decision.status !== 'migrated' || classes.includes(decision.class)) return site;
  const what = decision.reason === undefined ? '' : `${decision.reason}; `;
  const reason = `class ${decision.class}: ${what}applied with --class ${appliedClasses.filter((one) => one === decision.class || classes.includes(one)).join(',')}`;
  return { ...site, decision: { status: 'skipped', class: decision.class, reason } };
}
