import type { Linter } from 'eslint';
import { type Detector, detectors } from '@nilometer/service-model';
import { guidelineOf } from '../guidelineOf.ts';
import { type Level, levels, type PresetName } from './levels.ts';

/** The `rules` that apply to a kind of file. */
export function rulesOf(levelOf: (detector: Detector) => Level, language: Detector['languages'][number], from: readonly Detector[]): Linter.RulesRecord {
  return Object.fromEntries(from.flatMap((detector): [string, Linter.RuleEntry][] => {
    if (!detector.languages.includes(language)) return [];
    const { severity, options } = levelOf(detector);
    return [[`nilometer/${detector.id}`, options ? [severity, options] : severity]];
  }));
}

/** Those of a preset, computed from the catalogue. */
export const presetRules = (preset: PresetName, language: Detector['languages'][number], from: readonly Detector[] = Object.values(detectors)): Linter.RulesRecord =>
  rulesOf((detector) => levels[preset](guidelineOf(detector)), language, from);
