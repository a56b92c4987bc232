import type { Finding } from '@nilometer/policy';
import { detectors, type Affected, type Detector, type Project, type ServiceModel } from '@nilometer/service-model';

const ALL: readonly Detector[] = Object.values(detectors);
const WHOLE: ReadonlySet<string> = new Set(ALL.filter(({ scope }) => scope === 'project').map(({ id }) => id));

/** Findings that a change may have made others; of what is judged over a whole service, all of the services that changed. */
export const affectedFindings = (findings: readonly Finding[], { files, services }: Affected, project: Pick<Project, 'serviceOf'>): Finding[] =>
  findings.filter(({ file, guideline }) => files.has(file) || (WHOLE.has(guideline) && services.has(project.serviceOf(file))));

/** What a report says of a model, of the files that are affected. */
export function affectedModel({ notJudged, unparsed, disables }: ServiceModel, { files }: Affected): Pick<ServiceModel, 'notJudged' | 'unparsed' | 'disables'> {
  const isAffected = ({ file }: { readonly file: string }): boolean => files.has(file);
  return { notJudged: notJudged.filter(isAffected), unparsed: unparsed.filter(isAffected), disables: disables.filter(isAffected) };
}
