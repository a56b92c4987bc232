import type { Project, ServiceModel } from '@nilometer/service-model';

/** A model is trusted for so many times as long as it took to make, so that a run, or an editor, spends 2 % of its time on looking again. */
const TRUST_TIMES = 50;
const TRUST_MS = 100;

const known = new WeakMap<Project, { readonly model: ServiceModel; readonly until: number }>();

/** All files of a project, as they were a moment ago: a linter hands over one file after the other, and each may be asked of. */
export function wholeModelOf(project: Project): ServiceModel {
  const started = performance.now();
  const last = known.get(project);
  if (last && started < last.until) return last.model;
  const model = project.model();
  const ended = performance.now();
  known.set(project, { model, until: ended + Math.max(TRUST_MS, TRUST_TIMES * (ended - started)) });
  return model;
}
