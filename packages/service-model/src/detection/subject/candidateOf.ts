import type { Entity, Field } from '../../model.ts';
import { personOf } from './personOf.ts';

/** The field that most likely says whom a record is about. */
export interface Candidate {
  readonly field: Field;
  /** In the code's own word: `customer`. */
  readonly person: string;
}

/** Whoever wrote or changed a row is not whom it is about. */
const ACTOR = /(?:^|[a-z_])(?:by|By)(?:_|[A-Z]|$)/;
/** The number that another company knows somebody by, often whoever pays for an organisation. */
const ELSEWHERE = /^_?(?:ext|external|remote|foreign|third_?party|stripe|paddle|chargebee|braintree|recurly|paypal|razorpay|mollie|adyen|lemon_?squeezy|polar|shopify|google|github|gitlab|facebook|discord|slack|telegram|twitter|apple|microsoft|azure|auth0|okta|cognito|clerk|firebase|keycloak|hubspot|salesforce|intercom|zendesk|jira|crm)(?=_|[A-Z])/;
const TO_MANY = /^(?:OneToMany|ManyToMany|HasMany|BelongsToMany)$/;
const KEY = /^(.+?)_?(?:id|uuid|guid)$/i;

const isToMany = ({ type, decorators }: Field): boolean => decorators.some((name) => TO_MANY.test(name)) || /\]$|^(?:Array|Collection|Set)</.test(type ?? '');

/** A relation to a person, or the key of one: `customer`, `customerId`. */
function pointsAt(field: Field): string | undefined {
  const { name, relation, type } = field;
  if (name.includes('.') || ACTOR.test(name) || ELSEWHERE.test(name) || isToMany(field)) return undefined;
  const key = KEY.exec(name)?.[1];
  if (key !== undefined) return personOf(key);
  return relation ? (personOf(name) ?? (/^[\w$]+$/.test(type ?? '') ? personOf(type ?? '') : undefined)) : undefined;
}

/** The entity's own key, where the entity is the person; else its one relation to a person, the key of it before the relation. */
export function candidateOf({ name, fields, primaryKey, primaryKeySite }: Entity): Candidate | undefined {
  const self = personOf(name);
  const key = primaryKey === 'composite' ? undefined : fields.find((field) => field.name === (primaryKeySite?.field ?? 'id'));
  if (self !== undefined && key) return { field: key, person: self };
  if (self !== undefined) return undefined;
  const found = fields.flatMap((field): Candidate[] => {
    const person = pointsAt(field);
    return person === undefined ? [] : [{ field, person }];
  });
  // `user` and `userId` are one way to one person; `sender` and `recipient` are two.
  const ways = new Set(found.map(({ field }) => (KEY.exec(field.name)?.[1] ?? field.name).toLowerCase()));
  return ways.size === 1 ? (found.find(({ field }) => !field.relation) ?? found[0]) : undefined;
}
