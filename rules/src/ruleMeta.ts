import type { Detector } from '@nilometer/service-model';
import { guidelineOf } from './guidelineOf.ts';
import { languageNames } from './languages/languageNames.ts';
import { defaultOptions, optionsSchema, type OptionsSchema } from './optionsSchema.ts';

/** What a linter wants to be told about a rule and its detector does not say. */
export interface RuleTraits {
  readonly hasSuggestions?: boolean;
  readonly fixable?: 'code';
}

/** A rule's `meta`: what ESLint and oxlint both take. */
export interface GuidelineRuleMeta {
  type: 'problem';
  docs: { description: string; url: string; recommended: boolean };
  languages: string[];
  messages: Record<string, string>;
  schema: OptionsSchema;
  defaultOptions: ReturnType<typeof defaultOptions>;
  hasSuggestions: boolean;
  fixable?: 'code';
}

/**
 * Made of the detector and its catalogue row, so that nothing of it is written twice.
 *
 * @throws Error when the catalogue has no row with the detector's id.
 */
export function ruleMeta<Options>(detector: Detector<Options>, { hasSuggestions = false, fixable }: RuleTraits): GuidelineRuleMeta {
  const guideline = guidelineOf(detector);
  return {
    type: 'problem',
    docs: {
      description: guideline.title,
      url: guideline.docsUrl,
      recommended: guideline.severity.recommended !== 'off',
    },
    languages: languageNames(detector.languages),
    messages: { ...detector.messages },
    schema: optionsSchema(detector.choices),
    defaultOptions: defaultOptions(detector.choices),
    hasSuggestions,
    ...(fixable && { fixable }),
  };
}
