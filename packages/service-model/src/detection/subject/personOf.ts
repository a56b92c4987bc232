import { builtInKnowledge } from '../../builtInKnowledge.ts';
import { personIn } from '../../datamap/dataSubject.ts';
import { keyOf } from '../../pii/wordSet.ts';
import { wordsOf } from '../../pii/wordsOf.ts';

/** Words behind what a record is: `UserEntity`, `usersTable`. */
const FORM: ReadonlySet<string> = new Set(['entity', 'model', 'schema', 'class', 'document', 'doc', 'record', 'row', 'table', 'orm', 'dao', 'collection', 'profile', 'account']);

/** By the name of an invitation, and in French of whom it is for: the key is that of the invitation. */
const ACT = 'invite';

export interface PersonNamed {
  /** In the code's own words: `team member`. */
  readonly person: string;
  /** The words before its last one: `team`. */
  readonly before: readonly string[];
}

/** The person that a name ends in, and what goes before: of `ShareRecipientEntity` a recipient, and `share`. */
export function personNamed(name: string): PersonNamed | undefined {
  const words = [...wordsOf(name, builtInKnowledge())];
  while (words.length > 1 && FORM.has(words.at(-1) ?? '')) words.pop();
  const person = personIn(words);
  return person !== undefined && person !== ACT && keyOf(words).endsWith(keyOf(person.split(' '))) ? { person, before: words.slice(0, -1) } : undefined;
}

/** The person that a name ends in, in its own words: `team member` of `TeamMemberEntity`; none in `UserSession`. */
export const personOf = (name: string): string | undefined => personNamed(name)?.person;
