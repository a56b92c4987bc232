import { lazy } from '@nilometer/policy';

type Vocabulary = typeof import('./vocabulary.ts');

const isVocabulary = (loaded: unknown): loaded is Vocabulary => typeof loaded === 'object' && loaded !== null && 'knowledgeOf' in loaded;

/** The packs of words, loaded when they are to be put together with a company's own; most runs read what the build made of them. */
export const vocabulary = lazy('@nilometer/service-model/vocabulary', import.meta.url, isVocabulary);
