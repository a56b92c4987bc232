import type { FieldDraft } from '../../reader.ts';

/** A property as MikroORM knows it, whichever way it was declared. */
export interface MikroProperty {
  readonly field: FieldDraft;
  /** Name of the class or schema that declares it. */
  readonly declaredIn: string;
  /** Part of an embeddable: no key, version or date of the entity's. */
  readonly embedded: boolean;
  readonly primary: boolean;
  readonly version: boolean;
  /** What its column or type is, without length and `Type`: `uuid`, `varchar`, `DateTime`; `null` where only its annotation says it. */
  readonly columnType: string | null;
  /** What it is given when nobody gives it anything. */
  readonly made: 'now' | 'uuid' | 'other' | 'none';
  /** Is it set to now by each update? */
  readonly touched: boolean;
}

/** `varchar(36)`, `DateTimeType`, `types.uuid`: the word that says it. */
export const plainType = (written: string): string => written.replace(/\s*\(.*$/s, '').replace(/^.*\./, '').replace(/(?<=\w)Type$/, '');
