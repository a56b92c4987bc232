import { chosenOptions } from '../detection/chosenOptions.ts';
import type { Detection, Detector, DetectorContext } from '../detector.ts';
import bannedDependencies from '../detectors/banned-dependencies.ts';
import domainEventOnWrite from '../detectors/domain-event-on-write.ts';
import endpointPermission from '../detectors/endpoint-permission.ts';
import entityTimestamps from '../detectors/entity-timestamps.ts';
import entityVersion from '../detectors/entity-version.ts';
import explicitNullability from '../detectors/explicit-nullability.ts';
import featureFlagHygiene from '../detectors/feature-flag-hygiene.ts';
import idempotentConsumer from '../detectors/idempotent-consumer.ts';
import moneyType from '../detectors/money-type.ts';
import noDirectClient from '../detectors/no-direct-client.ts';
import noDirectCrypto from '../detectors/no-direct-crypto.ts';
import noVersionBypass from '../detectors/no-version-bypass.ts';
import piiAnnotation from '../detectors/pii-annotation.ts';
import piiDataSubject from '../detectors/pii-data-subject.ts';
import piiLeak from '../detectors/pii-leak.ts';
import platformAsRuntime from '../detectors/platform-as-runtime.ts';
import uuidPrimaryKey from '../detectors/uuid-primary-key.ts';
import validatedInput from '../detectors/validated-input.ts';
import type { DisableDirective, ServiceModel } from '../model.ts';

/** All that judge a file by itself, but the one that judges comments. */
export const HIDEABLE: readonly Detector[] = [
  bannedDependencies, domainEventOnWrite, endpointPermission, entityTimestamps, entityVersion, explicitNullability, featureFlagHygiene,
  idempotentConsumer, moneyType, noDirectClient, noDirectCrypto, noVersionBypass, piiAnnotation, piiDataSubject, piiLeak, platformAsRuntime,
  uuidPrimaryKey, validatedInput,
];

type Context = Pick<DetectorContext, 'policy' | 'now' | 'place'>;

function detectionsOf(detector: Detector, model: ServiceModel, { policy, now, place }: Context): readonly Detection[] {
  const setting = policy.guidelines[detector.id];
  if (setting?.severity === 'off') return [];
  const chosen = chosenOptions(detector, setting?.options ?? {});
  return chosen ? detector.detect(model, { policy, now, options: chosen.options, ...(place ? { place } : {}) }) : [];
}

interface Found {
  readonly line: number;
  readonly guideline: string;
}

/** What guidelines that the policy turns on find in each file. */
function foundIn(model: ServiceModel, context: Context): ReadonlyMap<string, readonly Found[]> {
  const lines = new Map<string, Found[]>();
  for (const detector of HIDEABLE) {
    for (const { file, range } of detectionsOf(detector, model, context)) {
      lines.set(file, [...(lines.get(file) ?? []), { line: range.start.line, guideline: detector.id }]);
    }
  }
  return lines;
}

/** Makes a test: does a comment take a finding with it, to where it reaches, to where another one switches on again, or to the end of the file? */
export function hidesFinding(model: ServiceModel, context: Context): (directive: DisableDirective) => boolean {
  let found: ReturnType<typeof foundIn> | undefined;
  return ({ kind, file, range: { end } }) => {
    // Comments that ask for it are rare: all is judged when the first one does.
    const here = (found ??= foundIn(model, context)).get(file);
    if (!here) return false;
    if (kind === 'disable-line') return here.some(({ line }) => line === end.line);
    if (kind === 'disable-next-line') return here.some(({ line }) => line === end.line + 1);
    const enables = model.disables.filter((one) => one.kind === 'enable' && one.file === file && one.range.start.line >= end.line);
    const isOnAgain = ({ line, guideline }: Found): boolean => enables.some(({ guidelines, range }) => range.start.line < line && (guidelines.length === 0 || guidelines.includes(guideline)));
    return here.some((one) => one.line >= end.line && !isOnAgain(one));
  };
}
