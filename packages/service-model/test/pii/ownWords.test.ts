import { noOwnWords, type PersonalDataSettings } from '@nilometer/policy';
import { expect, it } from 'vitest';
import { classify } from '../../src/pii/classify.ts';
import { builtInKnowledge } from '../../src/builtInKnowledge.ts';
import { knowledgeUnder } from '../../src/pii/knowledge.ts';

const text = (name: string) => ({ name, type: 'string', decorators: [], relation: false });

it.each<{ title: string; own: Partial<PersonalDataSettings>; field: string; owner: string; without: string; with: string }>([
  { title: 'a word of its own', own: { words: [{ category: 'user.unique_id', reach: 'anywhere', words: ['bonus sheet'] }] }, field: 'bonusSheet', owner: 'Basket', without: 'none', with: 'pii' },
  { title: 'a word of its own for a secret', own: { words: [{ category: 'secret', reach: 'anywhere', words: ['cupboard code'] }] }, field: 'cupboardCode', owner: 'Basket', without: 'none', with: 'secret' },
  { title: 'a phrase that is never personal', own: { notPersonal: ['robot email'] }, field: 'robotEmail', owner: 'Basket', without: 'pii', with: 'none' },
  { title: 'a word for people', own: { owners: { ...noOwnWords.owners, person: ['kvarterare'] } }, field: 'name', owner: 'Kvarterare', without: 'none', with: 'pii' },
  { title: 'a pack left out', own: { without: ['contact'] }, field: 'email', owner: 'Basket', without: 'pii', with: 'none' },
])('$title', ({ own, field, owner, ...expected }) => {
  const settings = { ...noOwnWords, ...own };
  expect(classify(text(field), { name: owner }, []).label).toBe(expected.without);
  expect(classify(text(field), { name: owner }, [], knowledgeUnder(settings)).label).toBe(expected.with);
});

it('is put together once for a policy, and not at all for one that says nothing', () => {
  const settings = { ...noOwnWords, notPersonal: ['robot email'] };
  expect(knowledgeUnder(settings)).toBe(knowledgeUnder(settings));
  expect(knowledgeUnder({ ...noOwnWords })).toBe(builtInKnowledge());
});
