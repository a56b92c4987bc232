import type { FieldDraft } from '../../reader.ts';

/** Sequelize makes these itself, and NOT NULL or NULL as it needs them: https://sequelize.org/docs/v6/core-concepts/model-basics/#timestamps */
const STAMP = /^(?:created|updated|deleted)_?at$/i;

/** What is written of null at an attribute; nothing of keys, dates that Sequelize keeps, and what is not stored. */
export function nullabilityOf(name: string, type: string | null, isPrimary: boolean, nullability: NonNullable<FieldDraft['nullability']>): Pick<FieldDraft, 'nullability'> {
  return isPrimary || STAMP.test(name) || /^VIRTUAL\b/.test(type ?? '') ? {} : { nullability };
}
