import { expect, it } from 'vitest';
import { banSentences } from '../../src/bans/banSentences.ts';

const ban = { package: 'p', reason: 'one validation library' };

it.each([
  { title: 'a reason alone', given: ban, says: 'one validation library.' },
  { title: 'a reason that is a sentence', given: { ...ban, reason: 'Deprecated by its authors.' }, says: 'Deprecated by its authors.' },
  { title: 'all that a ban can say', given: { ...ban, replacement: 'zod', owner: 'platform', expires: '2027-01-31' },
    says: 'one validation library. Instead: zod. Owner of the ban: platform. The ban ends on 2027-01-31.' },
])('$title', ({ given, says }) => {
  expect(banSentences(given)).toBe(says);
});
