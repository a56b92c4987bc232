/** The packs of words, an entry of its own: `@nilometer/service-model/vocabulary`. They are a third of this package. */
export { knowledgeOf } from './pii/knowledgeOf.ts';
export { packs } from './pii/packs/all.generated.ts';
