import type { GdprHandler } from '../../behaviour.ts';

export interface NamedRight {
  readonly right: GdprHandler['right'];
  /** `account`: an account may be a bank's, too; what else is done must say that it is a person's. */
  readonly certainty: 'sure' | 'account';
}

const ERASES = '(?:delete|remove|erase|purge|destroy|close|wipe|forget|anonymi[sz]e|pseudonymi[sz]e|obfuscate|scrub)';
const GIVES = '(?:export|download|get|fetch|request|generate|collect|gather)';
const PERSON = '(?:User|Account|Member|Customer|Person|Profile|Candidate|Employee|Subscriber|Patient|Client|Contact|Visitor|Guest)';
/** Words that name a part of a function, not what it does. */
const TAIL = '(?:Fn|Resolver|Handler|Route|Procedure|Mutation|Action|UseCase|Controller|Command|Service|Data|Async)*';

const SURE: readonly (readonly [RegExp, GdprHandler['right']])[] = [
  [new RegExp(`^(?:do|handle|perform)?${ERASES}(?:Me|Self|Myself|My(?:Account|User|Profile|Data)|Own(?:Account|User|Profile|Data)|Current(?:User|Account)|Personal(?:ly)?\\w*)${TAIL}$`, 'i'), 'delete'],
  [new RegExp(`^(?:do|handle|perform)?(?:erase|forget|anonymi[sz]e|pseudonymi[sz]e|obfuscate|scrub)${PERSON}s?${TAIL}$`, 'i'), 'delete'],
  [new RegExp(`gdpr\\w*${ERASES}|${ERASES}\\w*gdpr|right(?:To)?(?:BeForgotten|Erasure)|^dataErasure|erasureRequest`, 'i'), 'delete'],
  [new RegExp(`^(?:do|handle|perform)?${GIVES}(?:My(?:Account|Personal)?Data|Own(?:User)?Data|PersonalData|UserDataExport)${TAIL}$`, 'i'), 'export'],
  [new RegExp(`^(?:export|download)(?:User|Account|Member|Customer)(?:Personal)?Data${TAIL}$|^(?:request|create|get|start|download)?DataTakeout${TAIL}$|^takeout$`, 'i'), 'export'],
  [new RegExp(`gdpr\\w*${GIVES}|${GIVES}\\w*gdpr|subjectAccess|dataPortability`, 'i'), 'export'],
];

const OF_ACCOUNT = new RegExp(`^(?:do|handle|perform)?(?:delete|remove|close|erase|destroy)(?:User)?Account${TAIL}$`, 'i');

/** Which right of a data subject a function's name says that it answers. Names of schemas, types and counts say nothing. */
export function rightOfName(name: string): NamedRight | undefined {
  if (/(?:Dto|Schema|Email|Template|Event|Error|Permission|Token|Link|Dialog|Modal|Confirmation)s?$/i.test(name)) return undefined;
  const sure = SURE.find(([pattern]) => pattern.test(name));
  if (sure) return { right: sure[1], certainty: 'sure' };
  return OF_ACCOUNT.test(name) ? { right: 'delete', certainty: 'account' } : undefined;
}
