import { basename, resolve } from 'node:path';
import { type DataMap, type DataMapOptions, dataMapOf, loadBehaviourReaders, type MappedModel, openProject } from '@nilometer/service-model';
import { policyFor } from '../io/policyFor.ts';
import { resolveTargets } from '../io/resolveTargets.ts';
import { requireFiles } from '../requireFiles.ts';

export interface DatamapRun extends DataMapOptions {
  readonly cwd: string;
  /** As the person gave them; none stands for the current folder. */
  readonly paths: readonly string[];
  readonly config?: string;
  readonly cache: 'disk' | 'memory';
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Reads each path by itself, with the policy that holds there, and puts what they hold into one map.
 * @throws ToolError when a path does not exist or holds no file that can be read; ConfigError
 */
export function runDatamap({ cwd, paths, config, cache, onProgress, minConfidence }: DatamapRun): DataMap {
  const given = paths.length > 0 ? paths : ['.'];
  const behaviours = loadBehaviourReaders();
  const models = given.map((path): MappedModel => {
    const { root, paths: absolute } = resolveTargets(cwd, [path]);
    const project = openProject({ root, paths: absolute, policy: policyFor(cwd, root, config), cache, behaviours, onProgress });
    const model = project.model();
    requireFiles(model.counts.filesJudged, [path]);
    return { name: basename(resolve(root)), root: path, model, flows: project.flows(model), serviceOf: (file) => project.serviceOf(file) };
  });
  return dataMapOf(models, { minConfidence });
}
