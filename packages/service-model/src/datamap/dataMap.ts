import type { NotJudged } from '@nilometer/policy';
import type { Confidence, Tri } from '../model.ts';

/** A place that a person can look at. */
export interface Place {
  /** As the model names it: relative to its root, with `/`. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** What happens there: `GET /customers/:id`, `logger.info`, `kafka topic customer-created`, `POST https://api.example.com/{}`. */
  readonly what: string;
}

/** Is a right of the data subject (Art. 15, 17, 20 GDPR) answered for what a record holds? */
export interface Coverage {
  /** `unknown`: there is code that answers the right, and it could not be followed to this record. */
  readonly covered: Tri;
  readonly because: string;
  readonly places: readonly Place[];
}

/** One field that holds personal data: a line of the record of processing (Art. 30 GDPR). */
export interface PersonalField {
  /** Name of the service, or of the folder that was asked for. */
  readonly service: string;
  readonly entity: string;
  readonly table: string | null;
  readonly orm: string;
  /** Nested fields are named with dots. */
  readonly field: string;
  readonly type: string | null;
  readonly file: string;
  readonly line: number;
  /** A fideslang data category: `user.contact.email`. */
  readonly category: string;
  /** Of a special category (Art. 9) or of criminal convictions (Art. 10). */
  readonly special: 'art9' | 'art10' | 'no';
  readonly confidence: Confidence;
  /** `pii` is the decision of a person; `none`: the classifier alone says so. What a person decided is not personal is left out. */
  readonly annotated: 'pii' | 'none';
  readonly evidence: readonly string[];
  /** Whom it is about, as the code calls them: `customer`, `employee`; `null` where no word says it. */
  readonly subject: string | null;
  readonly logged: readonly Place[];
  /** To brokers and to other hosts. */
  readonly sent: readonly Place[];
  /** By endpoints whose handler is seen to reach its record. */
  readonly exposed: readonly Place[];
  readonly erasure: Coverage;
  readonly export: Coverage;
}

export interface DataMapService {
  readonly name: string;
  readonly root: string;
  readonly entities: number;
  /** Persisted fields that were looked at. */
  readonly fields: number;
  readonly personal: number;
  readonly special: number;
  readonly annotated: number;
  /** Code that answers data subjects, whichever record it is about. */
  readonly rights: { readonly delete: readonly Place[]; readonly export: readonly Place[] };
  readonly notJudged: readonly NotJudged[];
}

/** What personal data one or many services hold, where it goes, and which rights are answered. */
export interface DataMap {
  readonly format: 1;
  readonly services: readonly DataMapService[];
  /** By service, entity and place. */
  readonly fields: readonly PersonalField[];
}
