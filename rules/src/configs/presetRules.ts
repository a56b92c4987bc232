import type { Linter } from 'eslint';
import { detectors } from '@nilometer/service-model';
import { guidelineOf } from '../guidelineOf.ts';
import { levels, type PresetName } from './levels.ts';

/** The `rules` of a preset that apply to a kind of file, computed from the catalogue. */
export function presetRules(preset: PresetName, language: 'js' | 'json'): Linter.RulesRecord {
  return Object.fromEntries(Object.values(detectors).flatMap((detector): [string, Linter.RuleEntry][] => {
    if (!detector.languages.includes(language)) return [];
    const { severity, options } = levels[preset](guidelineOf(detector));
    return [[`nilometer/${detector.id}`, options ? [severity, options] : severity]];
  }));
}
