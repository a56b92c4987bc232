import { isFrameworkDecorator } from './frameworkDecorators.ts';

const DECORATOR = /@([A-Za-z_$][\w$]*)/g;
const NAME_BEFORE = /[\w$'"`/@.-]/;

/**
 * Does the text apply a decorator that could make an entity or a column, under whichever name? JSDoc tags, scoped
 * package names, addresses and the decorators that frameworks use for other things do not count.
 */
export function mayDecorate(text: string): boolean {
  if (!text.includes('@') || !text.includes('class')) return false;
  for (const { 1: name = '', index } of text.matchAll(DECORATOR)) {
    if (NAME_BEFORE.test(text[index - 1] ?? ' ') || text[index + 1 + name.length] === '/') continue;
    if (isFrameworkDecorator(name) || isInDocComment(text, index)) continue;
    return true;
  }
  return false;
}

/** A tag of a doc comment stands after a `*` that starts its line, or right after the opening one. */
function isInDocComment(text: string, index: number): boolean {
  let at = index - 1;
  while (text[at] === ' ' || text[at] === '\t') at--;
  return text[at] === '*' || text[at] === '{';
}
