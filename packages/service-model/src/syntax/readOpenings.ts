import { wordsOfComment } from './commentBeside.ts';
import type { Span } from './moduleUse.ts';

/** A line of a comment in which one of the words stands; bounded, since lines of generated files have no end. */
const MAY_SAY = /^[ \t]*(?:\/\/|\/?\*)[^\n]{0,200}?(?:public|protected|unauthenti|auth|open to|log-?in)/im;
/** Comments on lines of their own, up to what they stand above. */
const COMMENTS = /^[ \t]*((?:(?:\/\*(?:(?!\*\/)[^])*\*\/|\/\/[^\r\n]*)\s*)+)/gm;

const WHAT = '(?:routes?|routers?|endpoints?|apis?|paths?|access)';
/** It says no more than that: `Public routes`, `--- Unprotected ---`. */
const TITLE = new RegExp(`^\\W*(?:(?:intentionally|all) )?(?:public|un-?protected|unauthenticated)(?: api)?(?: ${WHAT})?\\W*$`, 'i');
/** A sentence that says so: `no authorization required`, `available outside of authorization`, `this route is public`. */
const SAYS = new RegExp([
  '\\b(?:needs? no|requires? no|no|without|outside of|do(?:es)? not (?:need|require)) (?:any )?(?:auth(?:entication|ori[sz]ation)?|log-?in)(?: (?:is )?(?:needed|required|necessary))?(?=[\\s]*(?:[.,;:)!]|-|$))',
  `\\b(?:this|these|the following) ${WHAT} (?:is|are) (?:intentionally )?(?:public|un-?protected|open)\\b`,
  '\\b(?:intentionally|deliberately) (?:public|open|un-?protected|unauthenticated)\\b',
  '\\bopen to (?:all|anybody|anyone|everybody|everyone|the public)\\b',
].join('|'), 'i');
/** What is still to be done, is asked, or tells of an error declares nothing. */
const NO_DECLARATION = /\b(?:todo|fixme|xxx|hack|should|must|bug|40[13]|fails?|reject\w*|den(?:y|ied|ies)|throws?|errors?|refus\w*|if|when|not (?:be )?(?:public|open))\b|\?/i;

const isDeclaration = (words: string): boolean => (TITLE.test(words) || SAYS.test(words)) && !NO_DECLARATION.test(words);

/** What stands under a comment that declares it open to all, up to the next empty line. Nearly all texts have none. */
export function readOpenings(text: string): Span[] {
  if (!MAY_SAY.test(text)) return [];
  return [...text.matchAll(COMMENTS)].flatMap(({ 0: all, 1: comments = '', index }) => {
    if (!isDeclaration(wordsOfComment(comments.replace(/\/\*+|\*+\/|^[ \t]*\/\//gm, ' ')))) return [];
    const start = index + all.length;
    const length = text.slice(start).search(/\n[ \t]*\r?\n/);
    // Under an empty line it is a heading of nobody knows how much.
    return /\n[ \t]*\r?\n\s*$/.test(all) ? [] : [{ start, end: length === -1 ? text.length : start + length }];
  });
}
