import { type Detector, detectors } from '@nilometer/service-model';
import { guidelineOf } from '../guidelineOf.ts';
import type { Facts } from '../io/sharedProject.ts';
import { levels, type PresetName } from './levels.ts';

/** What the rules that a preset switches on ask for. */
export function factsOfPreset(preset: PresetName, from: readonly Detector[] = Object.values(detectors)): Facts {
  const asks = from.some((detector) => detector.facts === 'behaviours' && levels[preset](guidelineOf(detector)).severity !== 'off');
  return asks ? 'behaviours' : 'entities';
}
