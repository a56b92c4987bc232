import { BASELINE_FILE, CONFIG_FILE } from '@nilometer/policy';
import type { Ci, Stack } from '../io/detectStack.ts';
import type { Choices } from './choices.ts';

/** How a person is asked. */
export interface Ask {
  /** Yes or no. */
  confirm(question: string, byDefault: boolean): Promise<boolean>;
  /** One of several words. */
  choose<const Word extends string>(question: string, words: readonly Word[], byDefault: Word): Promise<Word>;
}

const PIPELINES = ['github', 'gitlab', 'none'] as const satisfies readonly (Ci | 'none')[];

/**
 * Asks what to write, each with what follows from what was found as its default. What is there already is not asked about,
 * as it stays as it is.
 * @param isThere is there such a file in the repository?
 */
export async function askChoices(ask: Ask, stack: Stack, byDefault: Choices, isThere: (path: string) => boolean): Promise<Choices> {
  const policy = stack.policyAbove === null && !isThere(CONFIG_FILE) ? await ask.confirm(`Write a policy, ${CONFIG_FILE}?`, byDefault.policy) : byDefault.policy;
  const old = stack.legacyEslint === null ? '' : ` (its rules then hold instead of those in ${stack.legacyEslint})`;
  const eslint = stack.eslintConfig === null ? await ask.confirm(`Write an ESLint configuration, eslint.config.mjs${old}?`, byDefault.eslint) : byDefault.eslint;
  const baseline = isThere(BASELINE_FILE) ? byDefault.baseline : await ask.confirm(`Write today\u2019s findings into ${BASELINE_FILE}, so that only new ones count?`, byDefault.baseline);
  const pipeline = await ask.choose('Pipeline that lints and judges the dependencies?', PIPELINES, byDefault.pipeline ?? 'none');
  const editor = await ask.confirm('Settings and recommended extension for Visual Studio Code?', byDefault.editor);
  return { policy, eslint, baseline, pipeline: pipeline === 'none' ? null : pipeline, editor };
}
