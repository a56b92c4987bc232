import type { Entity, Field, Tri } from '../model.ts';
import type { Knowledge } from '../pii/knowledge.ts';
import { classify } from '../pii/classify.ts';
import type { EntityDraft } from '../reader.ts';

export interface Placing {
  readonly orm: string;
  /** From an absolute file to the model's way of naming it. */
  readonly show: (file: string) => string;
  readonly service: string | undefined;
  readonly governed: boolean;
  readonly nullChecks: Tri;
  readonly knowledge: Knowledge;
}

/** A reader's draft with what is the same for all readers: paths, service, governance, classification. */
export function toEntity(draft: EntityDraft, { orm, show, service, governed, nullChecks, knowledge }: Placing): Entity {
  const owner = { name: draft.name, orm };
  const fields = draft.fields.map((field): Field => ({ ...field, file: show(field.file), pii: classify(field, owner, draft.fields, knowledge) }));
  const { primaryKeySite: site } = draft;
  return {
    ...draft,
    orm,
    file: show(draft.file),
    ...(site ? { primaryKeySite: { ...site, file: show(site.file) } } : {}),
    ...(service === undefined ? {} : { service }),
    governed,
    nullChecks,
    fields,
  };
}
