import { expect, test } from 'vitest';
import { fieldOf, userField } from './mapOf.ts';

const erase = (body: string): string => `async function eraseUser(id: number) { ${body} }\napp.delete('/me', async (req, res) => { await eraseUser(1); });`;

/** Of `User.email`, where `User.firstName` may be treated otherwise. */
const erasures: Readonly<Record<string, readonly [code: string, covered: string, because: string]>> = {
  'no way in': ['', 'unknown', 'no way into the service was found, so whether one answers a request to erase is not known'],
  'ways in, and none that may': ["app.get('/users', async (req, res) => { res.json(await users.find()); });", 'no', 'the one way in does not answer a request to erase'],
  'a way in that may, by its words': ["app.post('/users.requestDelete', async (req, res) => { await mailer.ask(req.body.id); });", 'unknown', 'no code is known to answer a request to erase; one way in may, by what it is called or does'],
  'a way in about data protection, which does not say for what': ["app.post('/gdpr/requests', async (req, res) => { res.end(); });", 'unknown', 'no code is known to answer a request to erase; one way in may, by what it is called or does'],
  'a way in that deletes something else': ["app.delete('/carts/:id', async (req, res) => { await carts.delete({ id: 1 }); });", 'no', 'the one way in does not answer a request to erase'],
  'no code for it, but an endpoint that deletes': ["app.delete('/users/:id', async (req, res) => { await users.delete({ id: 1 }); });", 'unknown', 'no code is known to answer a request to erase; one way in may, by what it is called or does'],
  'the record is deleted': [erase('await users.delete({ id });'), 'yes', 'eraseUser deletes User'],
  'the record is marked as deleted': [erase('await users.softDelete({ id });'), 'no', 'eraseUser only marks User as deleted: what it holds stays'],
  'it is assigned and saved': [erase("const user = await users.findOneBy({ id }); user.email = ''; await users.save(user);"), 'yes', 'eraseUser overwrites it'],
  'another field is assigned and saved': [erase("const user = await users.findOneBy({ id }); user.firstName = ''; await users.save(user);"), 'no', 'eraseUser overwrites firstName of User, and is not seen to overwrite this'],
  'the field of another record is assigned': [erase("const user = await users.findOneBy({ id }); const note = { email: '' }; note.email = ''; user.logins = 0; await users.save(user);"), 'unknown', 'eraseUser writes User; what it overwrites is not seen'],
  'it is named in an update': [erase("await users.update({ id }, { email: '' });"), 'yes', 'eraseUser overwrites it'],
  'members are assigned together': [erase("const user = await users.findOneBy({ id }); Object.assign(user, { email: '', firstName: '' }); await users.save(user);"), 'yes', 'eraseUser overwrites it'],
  'whatever is handed in is assigned': [erase('const user = await users.findOneBy({ id }); Object.assign(user, blank()); await users.save(user);'), 'unknown', 'eraseUser writes User; what it overwrites is not seen'],
  'only a mark is set': [erase('await users.update({ id }, { isActive: false });'), 'no', 'eraseUser only marks User as deleted (isActive): what it holds stays'],
  'a new record is made': [erase("await users.insert({ email: '' });"), 'unknown', 'DELETE /me is not seen to change User'],
  'the record is read': [erase('await users.findOneBy({ id });'), 'unknown', 'DELETE /me is not seen to change User'],
};

test.each(Object.entries(erasures))('erasure: %s', (_, [code, covered, because]) => {
  expect(userField('email', code).erasure).toMatchObject({ covered, because });
});

test('a record that points at what is deleted may go with it', () => {
  const order = (type: string) => `import { Column, Entity, ManyToOne } from 'typeorm';\nimport { User } from './user';\n@Entity() export class Visit { @Column() ipAddress: string; @${type === 'User' ? 'ManyToOne(() => User)' : 'Column()'} user: ${type}; }`;
  const code = erase('await users.delete({ id });');
  const erasureOf = (type: string) => fieldOf('Visit', 'ipAddress', code, { 'visit.ts': order(type) }).erasure;
  expect(erasureOf('User')).toMatchObject({ covered: 'unknown', because: 'eraseUser deletes User, which Visit points at; whether its rows go with it (ON DELETE CASCADE) is not known' });
  expect(erasureOf('string')).toMatchObject({ covered: 'unknown', because: 'DELETE /me is not seen to change Visit' });
});

const copies: Readonly<Record<string, readonly [code: string, covered: string, because: string]>> = {
  'no code': ["app.get('/users', async (req, res) => { res.json(await users.find()); });", 'no', 'the one way in does not answer a request for a copy'],
  'the record is read': ["app.get('/me/export', async (req, res) => { res.json(await users.findOneBy({ id: 1 })); });", 'yes', 'the handler reads User'],
  'the record is not read': ["app.get('/me/export', async (req, res) => { res.json({}); });", 'unknown', 'GET /me/export is not seen to read User'],
};

test.each(Object.entries(copies))('export: %s', (_, [code, covered, because]) => {
  expect(userField('email', code).export).toMatchObject({ covered, because });
});
