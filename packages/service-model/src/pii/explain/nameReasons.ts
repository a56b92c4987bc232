import type { Field } from '../../model.ts';
import type { ClassifiedField } from '../classified.ts';
import { commentTerm } from '../commentTerm.ts';
import { compositeOf } from '../composite.ts';
import { isCount } from '../isCount.ts';
import type { Knowledge } from '../knowledge.ts';
import { predicateOf } from '../predicateOf.ts';
import { wordsOf } from '../wordsOf.ts';
import { buriedTerm } from './buriedTerm.ts';
import type { Reason } from './explanation.ts';

/** What a field is and how its name is built, whatever word is in it: all of it speaks against. */
export function shapeReasons({ name, relation }: ClassifiedField, knowledge: Knowledge): readonly Reason[] {
  const own = name.split('.').at(-1) ?? '';
  const predicate = predicateOf(own, wordsOf(own, knowledge), knowledge);
  return [
    ...(relation ? [{ says: 'it is a relation: the record that it leads to is judged by itself', place: 'code', words: [] } as const] : []),
    ...(predicate === undefined ? [] : [{ says: `\`${predicate}\` at the start of its name makes it a question or an order, not the value`, place: 'name', words: [predicate] } as const]),
    ...(isCount(own) ? [{ says: 'a plural before `number` in its name makes it a count', place: 'name', words: ['number'] } as const] : []),
  ];
}

/** What there is to say where no word stands for personal data: a structure of somebody's, a comment, or what comes nearest. */
export function otherReasons(field: Field, knowledge: Knowledge): { readonly for: readonly Reason[]; readonly against: readonly Reason[] } {
  const words = wordsOf(field.name.split('.').at(-1) ?? '', knowledge);
  const person = compositeOf(field, words, knowledge);
  if (person !== undefined) {
    return { for: [{ says: `it is a structure that holds particulars of a \`${person}\``, place: wordsOf(field.name, knowledge).includes(person) ? 'name' : 'type', words: [person] }], against: [] };
  }
  const comment = field.pii.label === 'pii' ? commentTerm(field.comment, knowledge) : undefined;
  const said: readonly Reason[] = comment ? [{ says: `\`${comment.phrase}\` in the comment beside it stands for ${comment.group.category}`, place: 'comment', words: [comment.phrase], pack: comment.pack }] : [];
  const buried = buriedTerm(words, knowledge);
  if (!buried) return { for: said, against: [{ says: 'no word of its name stands for personal data', place: 'name', words }] };
  const { found: { term }, behind } = buried;
  return {
    for: said,
    against: [{ says: `\`${term.phrase}\` is in its name, but \`${behind.join(' ')}\` behind it makes it about something else`, place: 'name', words: behind, pack: term.pack }],
  };
}
