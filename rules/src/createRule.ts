import type { CreateOnceRule } from '@oxlint/plugins';
import type { Rule } from 'eslint';
import type { Detector } from '@nilometer/service-model';
import { reportDetections } from './reportDetections.ts';
import { ruleMeta, type GuidelineRuleMeta, type RuleTraits } from './ruleMeta.ts';

/** A rule for both linters: ESLint calls `create` for each file, oxlint calls `createOnce` and ignores `create`. */
export interface GuidelineRule extends Rule.RuleModule {
  readonly meta: GuidelineRuleMeta;
  readonly createOnce: CreateOnceRule['createOnce'];
}

/** The node that ESLint visits once a file, by the language that it parsed the file with. */
const ROOT_NODE = { js: 'Program', json: 'Document', schema: 'Schema' } as const satisfies Record<Detector['languages'][number], string>;

/**
 * The rule of a detector. It looks at no node and needs no type information: facts come from the service model, so
 * the same text gives the same findings in ESLint, oxlint and `nilometer lint`.
 *
 * @throws Error when the catalogue has no row with the detector's id.
 */
export function ruleFor<Options>(detector: Detector<Options>, traits: RuleTraits = {}): GuidelineRule {
  return {
    meta: ruleMeta(detector, traits),
    create(context) {
      const judge = (): void => reportDetections(detector, context);
      return Object.fromEntries(detector.languages.map((language) => [ROOT_NODE[language], judge]));
    },
    createOnce: (context) => ({
      // All is done before the visit, which `false` calls off: no syntax tree is handed to JavaScript.
      before() {
        reportDetections(detector, context);
        return false;
      },
      // oxlint 1.89 leaves a rule out altogether when it visits nothing.
      Program() {},
    }),
  };
}
