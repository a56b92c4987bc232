import { fingerprintAll, isActive, matchesFinding } from '@nilometer/policy';
import type { Detection } from '@nilometer/service-model';
import type { LintedFile } from './io/fileUnderLint.ts';

/** Detections of one file that no waiver active at the file's `now` covers, so that the editor agrees with CI. */
export function unwaived(guideline: string, detections: readonly Detection[], { project, now }: LintedFile): readonly Detection[] {
  if (detections.length === 0) return detections;
  const waivers = project.policy.policy.waivers.filter((waiver) => waiver.guideline === guideline && isActive(waiver, now));
  if (waivers.length === 0) return detections;
  const fingerprints = fingerprintAll(detections.map((detection) => ({ ...detection, guideline })));
  return detections.filter((detection, index) => {
    const finding = { ...detection, guideline, fingerprint: fingerprints[index] ?? '' };
    return !waivers.some((waiver) => matchesFinding(waiver, finding));
  });
}
