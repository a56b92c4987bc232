import type { Entity, Field } from '../../model.ts';
import { linksTwo } from '../../pii/linksTwo.ts';
import { splitWords } from '../../pii/splitWords.ts';
import { isOfAnother } from './isOfAnother.ts';
import { ownerOfPart } from './ownerOfPart.ts';
import { personNamed, personOf, type PersonNamed } from './personOf.ts';

/** The field that most likely says whom a record is about. */
export interface Candidate {
  readonly field: Field;
  /** In the code's own word: `customer`. */
  readonly person: string;
}

/** Whoever wrote or changed a row is not whom it is about. */
const ACTOR = /(?:^|[a-z_])(?:by|By)(?:_|[A-Z]|$)|^(?:create|update|modif(?:y|ied)|insert|delete|edit|change|last_?(?:update|modif(?:y|ied)|change))d?_?(?:user|User)/;
/** Nor is who invites somebody, made something, or works on what another has sent in; but a relation beside it may well lead to the same person. */
const STARTS = /^(?:inviter|inviting|creator|reviewer|approver|assignee|assigner|moderator|verifier)(?=_|[A-Z]|$)/;
/** The number that another company knows somebody by, often whoever pays for an organisation. */
const ELSEWHERE = /^_?(?:ext|external|remote|foreign|third_?party|stripe|paddle|chargebee|braintree|recurly|paypal|razorpay|mollie|adyen|lemon_?squeezy|polar|shopify|google|github|gitlab|facebook|discord|slack|telegram|twitter|apple|microsoft|azure|auth0|okta|cognito|clerk|firebase|keycloak|hubspot|salesforce|intercom|zendesk|jira|crm|ding_?(?:talk)?|wechat|we_?com|weixin|feishu|lark|kakao|zalo)(?=_|[A-Z])/;
const TO_MANY = /^(?:OneToMany|ManyToMany|HasMany|BelongsToMany)$/;
/** `customerId`, `customer_guid_ref` */
const KEY = /^(.+?)_?(?:id|uuid|guid|uid)(?:_?ref)?$/i;

const keyWords = ({ name }: Field): string => splitWords(KEY.exec(name)?.[1] ?? '').join(' ');

const isToMany = ({ type, decorators }: Field): boolean => decorators.some((name) => TO_MANY.test(name)) || /\]$|^(?:Array|Collection|Set)</.test(type ?? '');

/** A relation to a person, or the key of one: `customer`, `customerId`. */
function pointsAt(field: Field): string | undefined {
  const { name, relation, type } = field;
  if (name.includes('.') || ACTOR.test(name) || ELSEWHERE.test(name) || isToMany(field)) return undefined;
  const key = KEY.exec(name)?.[1];
  if (key !== undefined) return personOf(key);
  return relation ? (personOf(name) ?? (/^[\w$]+$/.test(type ?? '') ? personOf(type ?? '') : undefined)) : undefined;
}

/** What a person is in something, a row for each time: who it is, only another record knows. */
const ROLE = /(?:^| )(?:member|recipient|participant|attendee|invitee|guest|collaborator|signer|viewer|watcher|follower|subscriber)$/;

/** Relations to persons, and the keys of them, but for the entity's own key. */
const pointersOf = ({ fields, primaryKeySite }: Entity): Candidate[] => fields.flatMap((field): Candidate[] => {
  const person = field.name === primaryKeySite?.field ? undefined : pointsAt(field);
  return person === undefined ? [] : [{ field, person }];
});

const wayOf = ({ name }: Field): string => (KEY.exec(name)?.[1] ?? name).toLowerCase();

/** The key beside a relation of another name to the only one of its kind: `user_id` of `member: DbUser`. */
function keyOfRelation({ name, relation, type }: Field, found: readonly Candidate[]): string | undefined {
  const kind = relation ? splitWords(type ?? '').at(-1) : undefined;
  const isAlone = !found.some(({ field }) => field.name !== name && (field.relation ? field.type === type : wayOf(field) === name.toLowerCase()));
  const key = isAlone ? found.find(({ field }) => !field.relation && keyWords(field) === kind) : undefined;
  return key && wayOf(key.field);
}

/** The one relation to a person, the key of it before the relation. */
function pointer(entity: Entity): Candidate | undefined {
  const found = pointersOf(entity);
  // `user` and `userId` are one way to one person; `sender` and `recipient` are two.
  const ways = new Set(found.map(({ field }) => keyOfRelation(field, found) ?? wayOf(field)));
  return ways.size === 1 && !isOfAnother(entity, [...ways]) && !found.some(({ field }) => STARTS.test(field.name)) ? (found.find(({ field }) => !field.relation) ?? found[0]) : undefined;
}

/** Words that say which kind of account it is, not what a person takes part in: an `AppUser` is the user. */
const KIND: ReadonlySet<string> = new Set(['app', 'application', 'system', 'platform', 'portal', 'site', 'web', 'auth', 'admin', 'super', 'end', 'internal', 'external']);

const isOfKind = ({ before }: PersonNamed): boolean => before.every((word) => KIND.has(word));

/** Of a person's record that is made once for each of something, an `InspectionPerson`, the key of who it is: `person_guid_ref`. */
const originalOf = (self: PersonNamed, entity: Entity): Candidate | undefined =>
  (isOfKind(self) ? undefined : pointersOf(entity).find(({ field, person }) => !field.relation && person === self.person && keyWords(field) === person));

/** Does a row only say that somebody takes part in something, so that its own key is made anew for each time? */
const takesPart = ({ person, before }: PersonNamed, way: Candidate | undefined): boolean => ROLE.test(person) || (!isOfKind({ person, before }) && way?.person === person);

/** The record that rows about persons are made for, one each time: their own keys lead to nobody. `undefined` where it is not so, or a relation leads to the person. */
export function partOf(entity: Entity): string | undefined {
  const self = personNamed(entity.name);
  return self && ROLE.test(self.person) && pointer(entity) === undefined ? ownerOfPart(self.before, entity) : undefined;
}

/** The entity's own key, where the entity is the person; else, and where a person only takes part in something, its one relation to one. */
export function candidateOf(entity: Entity): Candidate | undefined {
  const { name, fields, primaryKey, primaryKeySite } = entity;
  const self = personNamed(name);
  const way = pointer(entity);
  const linked = self && linksTwo(name, fields);
  const member = linked === undefined ? undefined : fields.find((field) => field.name === linked);
  if (self && member) return { field: member, person: self.person };
  if (self === undefined || (way && takesPart(self, way))) return way;
  const original = originalOf(self, entity);
  if (original) return original;
  const key = primaryKey === 'composite' ? undefined : fields.find((field) => field.name === (primaryKeySite?.field ?? 'id'));
  return key && partOf(entity) === undefined ? { field: key, person: self.person } : undefined;
}
