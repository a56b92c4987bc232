import type { Confidence, PiiVerdict } from '../model.ts';
import { aboutPerson } from './aboutPerson.ts';
import { accountMeant } from './accountMeant.ts';
import { boughtBeside } from './boughtBeside.ts';
import type { ClassifiedField, ClassifiedOwner, ClassifiedSibling } from './classified.ts';
import { clipped } from './clipped.ts';
import { commentTerm } from './commentTerm.ts';
import { compositeOf } from './composite.ts';
import { contentOf } from './contentOf.ts';
import { builtInKnowledge } from '../builtInKnowledge.ts';
import type { Knowledge } from './knowledge.ts';
import { isCount } from './isCount.ts';
import { isBareName } from './isBareName.ts';
import { isMailbox } from './isMailbox.ts';
import { isPersonal } from './isPersonal.ts';
import { isKey } from './isKey.ts';
import { joinsRelation } from './joinsRelation.ts';
import { judgeTerm } from './judgeTerm.ts';
import { linksTwo } from './linksTwo.ts';
import { predicateOf } from './predicateOf.ts';
import { senderBeside } from './senderBeside.ts';
import { spokenLanguage } from './spokenLanguage.ts';
import { spokenOwner } from './spokenOwner.ts';
import { spokenTerm } from './spokenTerm.ts';
import { splitWords } from './splitWords.ts';
import { standsNear } from './standsNear.ts';
import { termOf } from './termOf.ts';
import { typeVeto } from './typeVeto.ts';
import { whoseIs } from './whoseIs.ts';
import { wordsOf } from './wordsOf.ts';

const none = (...evidence: readonly string[]): PiiVerdict => ({ label: 'none', confidence: 'high', evidence });

/** At most probable. */
const lower = (confidence: Confidence): Confidence => (confidence === 'high' ? 'medium' : confidence);

/** Kinds of records that are about no person. */
const OF_NOBODY: ReadonlySet<string> = new Set(['thing', 'organisation']);

/** Names of other scripts than Latin say nothing to the packs: that is no sure answer. */
const unread = (name: string): PiiVerdict | undefined =>
  (/\p{L}/u.test(name) && splitWords(name).length === 0 ? { label: 'none', confidence: 'low', evidence: ['its name is in a script that is not read'] } : undefined);

/** Weak evidence: what a comment says of a field whose name says nothing. */
function saidBeside({ comment, type }: ClassifiedField, knowledge: Knowledge): PiiVerdict | undefined {
  const term = commentTerm(comment, knowledge);
  if (!term || !isPersonal(term.group.category)) return undefined;
  if (typeVeto(type, { term, before: [], after: [] }) !== undefined) return undefined;
  return { label: 'pii', category: term.group.category, confidence: 'low', evidence: [`the comment beside it says \`${term.phrase}\`, its name does not`] };
}

/**
 * Is a field personal data, a secret, or neither? Decided from names, types and decorators alone, by words, never by
 * parts of words. High: self-evident, or the record is plainly about a person. Medium: the record probably is. Low:
 * people disagree. Never throws.
 */
export function classify(field: ClassifiedField, owner: ClassifiedOwner, siblings: readonly ClassifiedSibling[], knowledge: Knowledge = builtInKnowledge()): PiiVerdict {
  if (field.relation) return none('it is a relation: the record that it leads to is judged by itself');
  const path = field.name.split('.');
  const name = clipped(path.pop() ?? '');
  const words = wordsOf(name, knowledge);
  const predicate = predicateOf(name, words, knowledge);
  if (predicate !== undefined) return none(`\`${predicate}\` makes it a question or an order, not the value`);
  if (isCount(name)) return none('a plural before `number` makes it a count');
  const content = contentOf(field, owner, knowledge);
  if (content !== undefined) return { label: 'pii', category: content, confidence: 'medium', evidence: [`it holds what a \`${owner.name}\` is about`] };
  const found = termOf(field, name, words, owner.name, knowledge);
  const record = path.length > 0 ? { ...owner, path: [...(owner.path ?? []), ...path] } : owner;
  if (!found) {
    const person = compositeOf(field, words, knowledge);
    if (person === undefined) return saidBeside(field, knowledge) ?? unread(name) ?? none('no word of its name stands for personal data');
    return { label: 'pii', category: 'user', confidence: 'medium', evidence: [`it holds particulars of a \`${person}\``] };
  }
  const spoken = spokenTerm(found, owner.name, siblings, field.name, knowledge);
  const { term } = spoken ?? found;
  const { reach } = term.group;
  const category = accountMeant(term.phrase, term.group.category, owner, siblings);
  if (!spoken) {
    return none(`\`${term.phrase}\` would be personal in ${spokenLanguage(term.language)}, which nothing beside it is written in`);
  }
  if (isKey(words, category, term.phrase) || joinsRelation(field.name, siblings)) return none(`\`${words.join(' ')}\` is the key of a record`);
  if (category === 'none') return none(`\`${term.phrase}\` is no personal data`);
  if (!standsNear(term, name, record, siblings, knowledge)) return none(`nothing near it says that \`${term.phrase}\` is that of a person`);
  const veto = typeVeto(field.type, spoken);
  if (veto !== undefined) return none(`\`${term.phrase}\` would be personal, but ${veto}`);
  if (category === 'secret') return { label: 'secret', confidence: 'high', evidence: [`\`${term.phrase}\` is a secret`] };
  const whose = whoseIs(spoken, record, knowledge);
  const sender = category === 'user.contact.email' && whose.kind !== 'person' ? senderBeside(field.name, OF_NOBODY.has(whose.kind), siblings) : [];
  if (sender.length > 0) return { label: 'pii', category, confidence: 'low', evidence: [`\`${term.phrase}\` stands for ${category}`, `${sender.slice(0, 3).join(', ')} beside it: a system sends from it`] };
  const bought = category === 'user.contact.phone_number' && whose.kind !== 'person' && path.length === 0 ? boughtBeside(siblings) : [];
  if (bought.length > 0) return { label: 'pii', category, confidence: 'low', evidence: [`\`${term.phrase}\` stands for ${category}`, `${bought.slice(0, 3).join(', ')} beside it: a line that was bought`] };
  const telling = (whose.kind === 'unknown' || whose.kind === 'part') && path.length === 0 ? aboutPerson(siblings, field.name, knowledge) : [];
  const { label, confidence } = judgeTerm(category, reach, whose, telling.length > 0);
  const evidence = [`\`${term.phrase}\` stands for ${category}`, spokenOwner(whose, telling)];
  if (isBareName(field.name, whose, siblings, knowledge)) return { label, category, confidence: 'medium', evidence: [...evidence, 'but nothing else in its record is a person\'s, and companies are called so too'] };
  if (label === 'pii' && isMailbox(field.name, spoken, whose, siblings, knowledge)) return { label, category, confidence: lower(confidence), evidence: [...evidence, 'but whoever it concerns writes to it: a shared mailbox as often as a person\'s'] };
  if (label === 'pii' && category === 'user.demographic.profile' && whose.from === 'record' && linksTwo(owner.name, siblings) !== undefined) return { label, category, confidence: 'low', evidence: [...evidence, 'but the record links two others, and it is about the link'] };
  return label === 'pii' ? { label, category, confidence, evidence } : { label, confidence, evidence };
}
