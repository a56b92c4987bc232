import { resolve, sep } from 'node:path';
import type { BaselineEntry, LoadedPolicy } from '@nilometer/policy';
import type { ServiceModel } from '@nilometer/service-model';

interface Judged {
  readonly policy: LoadedPolicy;
  /** Absolute files and folders that were asked for. */
  readonly paths: readonly string[];
  readonly model: Pick<ServiceModel, 'notJudged' | 'unparsed'>;
  /** Of a run that was narrowed to changes: as the model names them. */
  readonly affected?: ReadonlySet<string>;
  /** From a file of the model to its place below the policy's root. */
  readonly toPolicyPath: (file: string) => string;
}

/**
 * Makes a test: did this run judge what an entry of a baseline is about? What it did not judge is neither fixed nor written
 * anew: files that lie elsewhere, that no parser could read, or of which something is unknown (a base class that is not
 * installed here), guidelines that are off, and what a run was not narrowed to.
 */
export function judgedEntries({ policy: { policy, root }, paths, model, affected, toPolicyPath }: Judged): (entry: Pick<BaselineEntry, 'file' | 'guideline'>) => boolean {
  const doubtful = new Set([...model.notJudged, ...model.unparsed].map(({ file }) => toPolicyPath(file)));
  const narrowed = affected && new Set([...affected].map(toPolicyPath));
  return ({ file, guideline }) => {
    const absolute = resolve(root, file);
    const isAskedFor = paths.some((path) => absolute === path || absolute.startsWith(path.endsWith(sep) ? path : path + sep));
    return isAskedFor && (narrowed?.has(file) ?? true) && !doubtful.has(file) && policy.guidelines[guideline]?.severity !== 'off';
  };
}
