import { type Detector, detectors } from '@nilometer/service-model';
import { guidelineOf } from '../guidelineOf.ts';
import type { Facts } from '../io/sharedProject.ts';
import { type Level, levels, type PresetName } from './levels.ts';

/** What the rules that are switched on ask for. */
export const factsOf = (levelOf: (detector: Detector) => Level, from: readonly Detector[]): Facts =>
  (from.some((detector) => detector.facts === 'behaviours' && levelOf(detector).severity !== 'off') ? 'behaviours' : 'entities');

/** What the rules that a preset switches on ask for. */
export const factsOfPreset = (preset: PresetName, from: readonly Detector[] = Object.values(detectors)): Facts =>
  factsOf((detector) => levels[preset](guidelineOf(detector)), from);
