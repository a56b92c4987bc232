import { profiles } from '@nilometer/policy';
import { expect, it } from 'vitest';
import detector from '../../src/detectors/pii-data-subject.ts';
import { at, brief, detect, entity, field, policy } from './build.ts';

const NOTHING = { label: 'none', confidence: 'high', evidence: [] } as const;
const key = field({ name: 'id', pii: NOTHING });
const senderName = field({ name: 'senderName', pii: { label: 'pii', category: 'user.name', confidence: 'high', evidence: [] } });
const named = (name: string, category: string) => field({ name, pii: { label: 'pii', category, confidence: 'high', evidence: [] } });
const plain = (name: string, type = 'string') => field({ name, type, pii: NOTHING });
const unmarked = ['src/customer.ts:10 unmarked data subject'];
const relation = field({ name: 'customer', relation: true, pii: NOTHING, type: 'Customer' });
const found = ['src/customer.ts:10 likely data subject'];
const payment = (...fields: Parameters<typeof field>[0][]) => entity({ name: 'Payment', fields: [key, field(), ...fields.map((one) => field({ pii: NOTHING, ...one }))] });

it.each([
  { scenario: 'nobody says', entities: [entity({ fields: [key, field()] })], found },
  { scenario: 'said', entities: [entity({ fields: [{ ...key, dataSubject: true }, field()] })], found: [] },
  { scenario: 'said by a base', entities: [entity({ fields: [{ ...key, dataSubject: true, inheritedFrom: 'Base' }, field()] })], found: [] },
  { scenario: 'annotated as personal, by whatever name', entities: [entity({ fields: [key, field({ name: 'x', pii: NOTHING, annotated: 'pii' })] })], found },
  { scenario: 'said not to be personal', entities: [entity({ fields: [key, field({ annotated: 'notPii' })] })], found: [] },
  { scenario: 'inherited personal data', entities: [entity({ fields: [key, field({ inheritedFrom: 'Base' })] })], found },
  { scenario: 'a secret', entities: [entity({ fields: [key, field({ pii: { label: 'secret', confidence: 'high', evidence: [] } })] })], found: [] },
  { scenario: 'one name in a record about something else', entities: [entity({ name: 'Template', fields: [key, senderName] })], found: [] },
  { scenario: 'the same, annotated', entities: [entity({ name: 'Template', fields: [key, { ...senderName, annotated: 'pii' }] })], found: ['src/customer.ts:10 unmarked data subject'] },
  { scenario: 'the same, beside other data', entities: [entity({ name: 'Template', fields: [key, senderName, field()] })], found: ['src/customer.ts:10 unmarked data subject'] },
  { scenario: 'the same, of a person', entities: [entity({ fields: [key, senderName] })], found },
  { scenario: 'not governed', entities: [entity({ governed: false, fields: [key, field()] })], found: [] },
  { scenario: 'not stored', entities: [entity({ persisted: false, fields: [key, field()] })], found: [] },
  { scenario: 'a key of two parts identifies nobody', entities: [entity({ primaryKey: 'composite', fields: [key, field()] })], found: ['src/customer.ts:10 unmarked data subject'] },
  { scenario: 'a part that is embedded twice has one mark', entities: [entity({ fields: [field({ name: 'a.id', dataSubject: true }), field({ name: 'b.id', dataSubject: true })] })], found: [] },
  { scenario: 'two marks', entities: [entity({ fields: [field({ dataSubject: true }), field({ name: 'b', range: at(13), dataSubject: true })] })], found: ['src/customer.ts:10 several data subjects'] },
  { scenario: 'a child whose owner is not seen', entities: [entity({ childOf: 'Person', fields: [key, field()] })], found: [] },
  { scenario: 'a child of an owner that is told', entities: [entity({ childOf: 'Person', bases: ['Person'], fields: [key, field({ inheritedFrom: 'Person' }), field()] })], found: [] },
  { scenario: 'a child of an owner that a base of its own gives personal data', entities: [entity({ childOf: 'Person', bases: ['Person', 'Base'], fields: [key, field({ inheritedFrom: 'Base' }), field()] })], found: [] },
  { scenario: 'a child that adds what its owner has not', entities: [entity({ childOf: 'Person', bases: ['Person'], fields: [key, field()] })], found },
  { scenario: 'rows that delete themselves', entities: [entity({ expires: true, fields: [key, field()] })], found: [] },
  { scenario: 'the one row of a collection', entities: [entity({ fields: [key, field(), field({ name: 'singleton', type: 'boolean', pii: NOTHING })] })], found: [] },
  { scenario: 'settings that belong to nobody else', entities: [entity({ name: 'SystemSettings', fields: [key, field()] })], found: [] },
  { scenario: 'settings of a tenant', entities: [entity({ name: 'Settings', fields: [key, field(), plain('tenantId')] })], found: unmarked },
  { scenario: 'settings of a user', entities: [entity({ name: 'UserSettings', fields: [key, field()] })], found: unmarked },
  { scenario: 'what its schema says to be settings', entities: [entity({ name: 'BankDetails', declaredAs: 'setting', fields: [key, field()] })], found: [] },
  { scenario: 'what its schema says nothing of', entities: [entity({ name: 'BankDetails', fields: [key, field()] })], found: unmarked },
  { scenario: 'what the instance has once', entities: [entity({ name: 'InstanceLicense', fields: [key, field()] })], found: [] },
  { scenario: 'an instance of many', entities: [entity({ name: 'Instance', fields: [key, field()] })], found: unmarked },
  { scenario: 'a user of an instance', entities: [entity({ name: 'InstanceUser', fields: [key, field()] })], found },
  { scenario: 'addresses of many', entities: [entity({ name: 'Portal', fields: [key, field(), field({ name: 'allowedEmails', type: 'String[]' })] })], found: [] },
  { scenario: 'an address of one', entities: [entity({ name: 'Portal', fields: [key, field(), field({ name: 'allowedEmail' })] })], found: unmarked },
  { scenario: 'addresses of many, beside somebody', entities: [entity({ name: 'Portal', fields: [key, named('ip', 'user.device.ip_address'), field({ name: 'allowedEmails', type: 'String[]' })] })], found: unmarked },
  { scenario: 'all addresses of one, beside the first', entities: [entity({ name: 'GitAccount', fields: [key, field(), field({ name: 'emails', type: 'String[]' })] })], found: unmarked },
  { scenario: 'what many have written', entities: [entity({ name: 'Discussion', fields: [key, field({ name: 'comments.userEmail' }), named('comments.userName', 'user.name')] })], found: [] },
  { scenario: 'what one has written', entities: [entity({ name: 'Discussion', fields: [key, field({ name: 'comment.userEmail' }), named('comment.userName', 'user.name')] })], found: unmarked },
  { scenario: 'particulars of one', entities: [entity({ name: 'Discussion', fields: [key, field({ name: 'contactDetails.email' })] })], found: unmarked },
  { scenario: 'what many have written, to one', entities: [entity({ name: 'Discussion', fields: [key, plain('userId'), field({ name: 'comments.userEmail' })] })], found },
  { scenario: 'all addresses of a person', entities: [entity({ fields: [key, field({ name: 'emails', type: 'String[]' })] })], found },
  { scenario: 'names of those who sign', entities: [entity({ name: 'Audit', fields: [key, named('auditorName', 'user.name'), named('approverName', 'user.name'), plain('approverDate', 'Date')] })], found: [] },
  { scenario: 'names of two, on no day', entities: [entity({ name: 'Audit', fields: [key, named('auditorName', 'user.name'), named('approverName', 'user.name')] })], found: unmarked },
  { scenario: 'first and last name of one', entities: [entity({ name: 'Audit', fields: [key, named('auditorFirstName', 'user.name.first'), named('auditorLastName', 'user.name.last'), plain('auditorDate', 'Date')] })], found: unmarked },
  { scenario: 'a picture of who wrote a commit', entities: [entity({ name: 'Deployment', fields: [key, named('authorAvatarUrl', 'user.content.self_image')] })], found: [] },
  { scenario: 'the same, beside a key', entities: [entity({ name: 'Deployment', fields: [key, plain('userId'), named('authorAvatarUrl', 'user.content.self_image')] })], found },
  { scenario: 'the same, of a person', entities: [entity({ fields: [key, named('avatarUrl', 'user.content.self_image')] })], found },
  { scenario: 'the same, beside an address', entities: [entity({ name: 'Deployment', fields: [key, field(), named('authorAvatarUrl', 'user.content.self_image')] })], found: unmarked },
  { scenario: 'a message that waits', entities: [entity({ name: 'NotificationQueue', fields: [key, field({ name: 'To' })] })], found: [] },
  { scenario: 'a message with copies', entities: [entity({ name: 'Mail', fields: [key, field({ name: 'Cc', pii: NOTHING }), field({ name: 'Bcc' })] })], found: [] },
  { scenario: 'a message that names its person', entities: [entity({ name: 'Mail', fields: [key, field({ name: 'bcc' }), field({ name: 'userId', pii: NOTHING })] })], found },
  { scenario: 'a queue with more of a person', entities: [entity({ name: 'NotificationQueue', fields: [key, field({ name: 'to' }), field()] })], found: ['src/customer.ts:10 unmarked data subject'] },
  { scenario: 'a message annotated', entities: [entity({ name: 'MailQueue', fields: [key, field({ name: 'to', annotated: 'pii' })] })], found: ['src/customer.ts:10 unmarked data subject'] },
  { scenario: 'a part with a key of its own alone', entities: [entity({ name: 'ShareRecipient', fields: [key, field(), field({ name: 'shareId', pii: NOTHING })] })], found: ['src/customer.ts:10 part data subject'] },
])('$scenario', ({ entities, found: expected }) => {
  expect(detect(detector, { entities }).map(brief)).toEqual(expected);
});

it.each([
  { scenario: 'its relation to a person', entity: payment(relation), is: 'customer' },
  { scenario: 'the key of that relation before it', entity: payment(relation, { name: 'customerId' }), is: 'customerId' },
  { scenario: 'the number that another company knows somebody by', entity: payment({ name: 'stripeCustomerId' }, { name: 'external_user_id' }), is: undefined },
  { scenario: 'a word that only begins like one', entity: payment({ name: 'slackerUserId' }), is: 'slackerUserId' },
  { scenario: 'what a person is asked by is none', entity: entity({ name: 'invites', fields: [key, field()] }), is: undefined },
  { scenario: 'a key in words of SQL', entity: payment({ name: 'customer_id' }), is: 'customer_id' },
  { scenario: 'who wrote it is not whom it is about', entity: payment({ name: 'createdByUserId' }, { name: 'updated_by_user_id' }), is: undefined },
  { scenario: 'nor is it in the words of a log', entity: payment({ name: 'create_user_id' }, { name: 'updateUserId' }), is: undefined },
  { scenario: 'who invited somebody is not whom an invitation is about', entity: payment({ name: 'inviterId' }), is: undefined },
  { scenario: 'a key that is called a uid', entity: payment({ name: 'userUid' }), is: 'userUid' },
  { scenario: 'the key beside a relation of another name, to the only one of its kind', entity: entity({ name: 'DbInsightMember', fields: [key, field(), plain('user_id'), { ...relation, name: 'member', type: 'DbUser' }, plain('insight_id')] }), is: 'user_id' },
  { scenario: 'nobody, where that has a key of its own', entity: payment({ ...relation, name: 'customer', type: 'User' }, { name: 'customerId' }, { name: 'userId' }), is: undefined },
  { scenario: 'nor where there are two of the kind', entity: payment({ ...relation, name: 'sender', type: 'User' }, { ...relation, name: 'recipient', type: 'User' }, { name: 'userId' }), is: undefined },
  { scenario: 'nor where it is of another kind', entity: payment({ ...relation, name: 'member', type: 'Guest' }, { name: 'userId' }), is: undefined },
  { scenario: 'two of them', entity: payment({ ...relation, name: 'user' }, { name: 'adminUid' }), is: undefined },
  { scenario: 'nor a relation beside it, by which it may be reached', entity: payment({ name: 'inviterId' }, { ...relation, name: 'user' }), is: undefined },
  { scenario: 'nor who works on what somebody has sent in', entity: payment({ name: 'reviewerId' }), is: undefined },
  { scenario: 'of the account beside the address of who is invited nobody knows whose it is', entity: entity({ name: 'Invite', fields: [key, field(), plain('userId'), { ...relation, name: 'user', type: 'User' }] }), is: undefined },
  { scenario: 'nor beside that of who applies', entity: entity({ name: 'ProgramApplicationEntity', fields: [key, field(), plain('userId')] }), is: undefined },
  { scenario: 'a patient beside it is', entity: entity({ name: 'Application', fields: [key, field(), plain('patientId')] }), is: 'patientId' },
  { scenario: 'an account is, where no address of their own stands beside it', entity: entity({ name: 'Application', fields: [key, named('phone', 'user.contact.phone_number'), plain('userId')] }), is: 'userId' },
  { scenario: 'a comment may say that it is another', entity: payment({ name: 'userId', comment: 'user who reviewed it' }, { ...relation, name: 'user', type: 'User' }), is: undefined },
  { scenario: 'or that it is the one', entity: payment({ name: 'userId', comment: 'user who ordered it' }), is: 'userId' },
  { scenario: 'who is invited is', entity: payment({ name: 'inviteeId' }), is: 'inviteeId' },
  { scenario: 'who it is, of a person that is kept once for each of something', entity: entity({ name: 'inspection_person', fields: [key, field(), plain('person_guid_ref'), plain('officer_guid')] }), is: 'person_guid_ref' },
  { scenario: 'without that, its own key', entity: entity({ name: 'inspection_person', fields: [key, field(), plain('officer_guid')] }), is: 'id' },
  { scenario: 'a user of an application is the user', entity: entity({ name: 'app_user', fields: [key, field(), plain('user_id')] }), is: 'id' },
  { scenario: 'many are nobody', entity: payment({ ...relation, name: 'customers', type: 'Customer[]' }), is: undefined },
  { scenario: 'two are nobody', entity: payment({ name: 'senderId' }, { name: 'customerId' }), is: undefined },
  { scenario: 'a thing is nobody', entity: payment({ name: 'orderId' }), is: undefined },
  { scenario: 'the person itself', entity: entity({ name: 'CustomerEntity', fields: [key, field()] }), is: 'id' },
  { scenario: 'the user of who takes part', entity: entity({ name: 'UnitMemberEntity', fields: [key, field(), field({ name: 'userId', pii: NOTHING })] }), is: 'userId' },
  { scenario: 'the same, beside the number of a messenger', entity: entity({ name: 'UnitMemberEntity', fields: [key, field(), field({ name: 'userId', pii: NOTHING }), field({ name: 'dingUserId', pii: NOTHING })] }), is: 'userId' },
  { scenario: 'a member without one', entity: entity({ name: 'Member', fields: [key, field()] }), is: 'id' },
  { scenario: 'a customer with one is known by its own key', entity: entity({ fields: [key, field(), field({ name: 'userId', pii: NOTHING })] }), is: 'id' },
  { scenario: 'the recipient of a share: its key is made for each', entity: entity({ name: 'ShareRecipient', fields: [key, field(), field({ name: 'shareId', pii: NOTHING })] }), is: undefined },
  { scenario: 'what only belongs to one', entity: entity({ name: 'CustomerSession', fields: [key, field()] }), is: undefined },
])('proposes: $scenario', ({ entity: each, is }) => {
  expect(detect(detector, { entities: [each] }).map(({ data }) => data['field'])).toEqual([is]);
});

it('is silent where the profile has no word for it', () => {
  const entities = [entity({ fields: [key, field()] })];
  const bare = { ...profiles.acme, concepts: { ...profiles.acme.concepts, dataSubject: [] } };
  expect(detect(detector, { entities }, { policy: { ...policy, profile: bare } })).toEqual([]);
  expect(detect(detector, { entities }, { policy: { ...policy, profile: null } })).toEqual([]);
});

it('says how it is marked where no decorator can stand', () => {
  const prisma = entity({ orm: 'prisma', file: 'schema.prisma', fields: [key, field()] });
  expect(detect(detector, { entities: [prisma] }).map(({ data }) => data['mark'])).toEqual(['`/// @dataSubject`, above the field or at the end of its line']);
});
