import { loadBehaviourReaders, openProject, type ServiceModel } from '@nilometer/service-model';
import type { LoadedPolicy } from '@nilometer/policy';
import { progressLine, type Terminal } from '@nilometer/policy/cli';
import { policyFor } from './policyFor.ts';
import { resolveTargets } from './resolveTargets.ts';
import { requireFiles } from '../requireFiles.ts';

/**
 * All that the model knows of some paths, with progress on the terminal, and the policy that it was read by.
 * @throws ToolError when a path does not exist, or no file is below any of them; ConfigError
 */
export function readModel(terminal: Terminal, paths: readonly string[], { config, cache }: { readonly config?: string; readonly cache: boolean }): { model: ServiceModel; policy: LoadedPolicy } {
  const targets = resolveTargets(terminal.cwd, paths);
  const policy = policyFor(terminal.cwd, targets.root, config);
  const bar = progressLine(terminal);
  const model = openProject({
    root: targets.root,
    paths: targets.paths,
    policy,
    cache: cache ? 'disk' : 'memory',
    behaviours: loadBehaviourReaders,
    onProgress: bar.show,
  }).model();
  bar.clear();
  requireFiles(model.counts.filesJudged, paths);
  return { model, policy };
}
