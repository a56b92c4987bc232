import { type Finding, findGuideline, fingerprintAll, type LoadedPolicy, ToolError } from '@nilometer/policy';
import { chosenOptions } from './detection/chosenOptions.ts';
import type { Detection, Detector } from './detector.ts';
import { detectors as builtIn } from './detectors/all.generated.ts';
import { formatMessage } from './formatMessage.ts';
import type { ServiceModel } from './model.ts';
import { placeOf } from './project/placeOf.ts';

export interface JudgeOptions {
  readonly model: ServiceModel;
  readonly policy: LoadedPolicy;
  readonly now: Date;
  /** All of them when left out. */
  readonly detectors?: readonly Detector[];
  /** By path relative to the model's root. */
  readonly fileFilter?: (file: string) => boolean;
}

/**
 * What one detector sees, with the options that the policy gives its guideline, in source order.
 * @throws {ToolError} when the policy's options are not what the detector takes
 */
export function detectionsOf<Options>(detector: Detector<Options>, model: ServiceModel, { policy, root }: LoadedPolicy, now: Date): Detection[] {
  const place = (file: string): string => placeOf(file, model, root);
  const given = policy.guidelines[detector.id]?.options ?? {};
  const chosen = chosenOptions(detector, given);
  if (chosen) return detector.detect(model, { policy, options: chosen.options, now, place });
  const options = detector.options.safeParse(given);
  if (!options.success) {
    const [issue] = options.error.issues;
    const where = [detector.id, 'options', ...(issue?.path ?? [])].join('.');
    throw new ToolError(`The policy's ${where} is not usable: ${issue?.message ?? 'unknown reason'}.`);
  }
  return detector.detect(model, { policy, options: options.data, now, place });
}

function findingsOf(detector: Detector, { model, policy, now, fileFilter }: JudgeOptions): Finding[] {
  const row = findGuideline(detector.id);
  const found = detectionsOf(detector, model, policy, now).filter(({ file }) => fileFilter?.(file) ?? true);
  const fingerprints = fingerprintAll(found.map(({ messageId, file, entity, subject }) =>
    ({ guideline: detector.id, messageId, file: placeOf(file, model, policy.root), entity, subject })));
  return found.map((detection, i): Finding => ({
    guideline: detector.id,
    messageId: detection.messageId,
    message: formatMessage(detector.messages[detection.messageId] ?? detection.messageId, detection.data),
    file: detection.file,
    range: detection.range,
    ...(detection.entity === undefined ? {} : { entity: detection.entity }),
    ...(detection.package === undefined ? {} : { package: detection.package }),
    fingerprint: fingerprints[i] ?? '',
    fixes: detection.fixes ?? row?.fixes ?? [],
    docsUrl: row?.docsUrl ?? '',
  }));
}

/**
 * Raw findings of a model: what lint, the ESLint rules and the reports all start from. Guidelines that the policy turns
 * off are not asked; comments, waivers and baselines are not looked at here. Sorted by file, place and guideline. Pure.
 */
export function judge(options: JudgeOptions): Finding[] {
  const { guidelines } = options.policy.policy;
  const detectors: readonly Detector[] = options.detectors ?? Object.values(builtIn);
  return detectors
    .filter(({ id }) => guidelines[id]?.severity !== 'off')
    .flatMap((detector) => findingsOf(detector, options))
    .sort((a, b) => compare(a.file, b.file) || a.range.start.offset - b.range.start.offset || compare(a.guideline, b.guideline));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
