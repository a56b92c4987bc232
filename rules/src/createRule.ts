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

/** The root of what ESLint has parsed, by the language that it did so with. */
const ROOT_NODE = { js: 'Program', json: 'Document', schema: 'Schema' } as const satisfies Record<Detector['languages'][number], string>;

/** Of a rule that visits no node: ESLint keeps a list of listeners for each kind of node that any rule asks for. */
const NO_LISTENERS: Rule.RuleListener = {};

/**
 * The rule of a detector. It looks at no node and needs no type information: facts come from the service model, so
 * the same text gives the same findings in ESLint, oxlint and `nilometer lint`.
 *
 * @throws Error when the catalogue has no row with the detector's id.
 */
export function ruleFor<Options>(detector: Detector<Options>, traits: RuleTraits = {}): GuidelineRule {
  const roots: ReadonlySet<string> = new Set(detector.languages.map((language) => ROOT_NODE[language]));
  return {
    meta: ruleMeta(detector, traits),
    create(context) {
      if (roots.has(context.sourceCode.ast.type)) reportDetections(detector, context);
      return NO_LISTENERS;
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
