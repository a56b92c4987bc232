import type { Linter } from 'eslint';
import { type Detector, detectors } from '@nilometer/service-model';
import { guidelineOf } from '../guidelineOf.ts';
import { levels, type PresetName } from './levels.ts';

/** The `rules` of a preset that apply to a kind of file, computed from the catalogue. */
export function presetRules(preset: PresetName, language: 'js' | 'json', from: readonly Detector[] = Object.values(detectors)): Linter.RulesRecord {
  return Object.fromEntries(from.flatMap((detector): [string, Linter.RuleEntry][] => {
    if (!detector.languages.includes(language)) return [];
    const { severity, options } = levels[preset](guidelineOf(detector));
    return [[`nilometer/${detector.id}`, options ? [severity, options] : severity]];
  }));
}
