import type { TextEdit } from '@nilometer/service-model';
import { neighbourhoodOf } from '../../edits/neighbourhood.ts';
import { removeFromList } from '../../edits/removeFromList.ts';
import { child, children, nameOf, type Node } from '../../syntax/node.ts';
import { leaveToPerson, type SymbolContext, type SymbolUse } from './symbolUse.ts';

/** `const { a } = require('m')` and `const { a } = await import('m')`; `load` is the call without `await`. */
export function moveDestructured(context: SymbolContext, declaration: Node, load: Node, literal: Node): SymbolUse | undefined {
  const { text, options } = context;
  const declarators = children(declaration, 'declarations');
  const pattern = child(declarators[0], 'id');
  const properties = children(pattern, 'properties');
  const moved = properties.filter((one) => options.symbol.has(keyOf(one)));
  const rest = properties.some((one) => one.type === 'RestElement');
  if (!pattern || (moved.length === 0 && !rest)) return undefined;
  const names = moved.length > 0 ? moved.map(keyOf) : [...options.symbol.keys()];
  if (rest || declarators.length > 1) return leaveToPerson(context, declaration, names);
  const rendered = moved.map((one) => render(context, one));
  const module = { start: literal.start + 1, end: literal.end - 1, text: options.to };
  if (moved.length === properties.length) {
    const edits = moved.map((one, index) => ({ start: one.start, end: one.end, text: rendered[index] ?? '' }));
    return migrated(declaration, options.to, [...edits.filter((edit) => text.slice(edit.start, edit.end) !== edit.text), module]);
  }
  const trimmed = removeFromList(text, properties, new Set(moved));
  if (!trimmed) return leaveToPerson(context, declaration, names);
  const { eol, indent, padding, semicolon } = neighbourhoodOf(text, declaration, literal);
  const head = text.slice(declaration.start, pattern.start);
  const tail = text.slice(pattern.end, literal.start + 1) + options.to + text.slice(literal.end - 1, load.end);
  const added = `${eol}${indent}${head}{${padding}${rendered.join(', ')}${padding}}${tail}${semicolon}`;
  return migrated(declaration, options.to, [...trimmed, { start: declaration.end, end: declaration.end, text: added }]);
}

const migrated = (node: Node, to: string, edits: readonly TextEdit[]): SymbolUse => ({
  offset: node.start,
  decision: { status: 'migrated', class: 'A', edits, introduces: [to] },
});

const keyOf = (property: Node): string => (property.type === 'Property' && property['computed'] !== true ? (nameOf(child(property, 'key')) ?? '') : '');

/** `{ a }` -> `{ b: a }`; a default value stays with the local name. */
function render({ text, options }: SymbolContext, property: Node): string {
  const far = options.symbol.get(keyOf(property)) ?? '';
  const value = child(property, 'value');
  const near = value ? text.slice(value.start, value.end) : far;
  const sameName = near.startsWith(far) && /^\s*(?:=|$)/.test(near.slice(far.length));
  return sameName ? near : `${far}: ${near}`;
}
