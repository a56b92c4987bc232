import type { TextEdit } from '@nilometer/service-model';
import { neighbourhoodOf } from '../../edits/neighbourhood.ts';
import { hasComment, removeFromList } from '../../edits/removeFromList.ts';
import { child, children, nameOf, type Node } from '../../syntax/node.ts';
import { leaveToPerson, type SymbolContext, type SymbolUse } from './symbolUse.ts';

/** `import { a } from 'm'` and `export { a } from 'm'`. Namespace imports are not its business. */
export function moveSpecifiers(context: SymbolContext, statement: Node): SymbolUse | undefined {
  const { options } = context;
  const source = child(statement, 'source');
  const specifiers = children(statement, 'specifiers');
  const moved = specifiers.filter((one) => options.symbol.has(farName(one)));
  if (!source || moved.length === 0) return undefined;
  const rendered = moved.map((one) => renderMoved(context, one));
  const named = specifiers.filter((one) => one.type.endsWith('mportSpecifier') || one.type === 'ExportSpecifier');
  const isWhole = moved.length === specifiers.length;
  const edits = isWhole ? retarget(context, source, moved, rendered) : split(context, statement, source, named, moved, rendered);
  if (!edits) return leaveToPerson(context, statement, moved.map(farName));
  return { offset: statement.start, decision: { status: 'migrated', class: 'A', edits, introduces: [options.to] } };
}

/** The name in the other module: `default`, `a`; empty for a namespace. */
function farName(specifier: Node): string {
  if (specifier.type === 'ImportDefaultSpecifier') return 'default';
  if (specifier.type === 'ImportSpecifier') return nameOf(child(specifier, 'imported')) ?? '';
  return specifier.type === 'ExportSpecifier' ? (nameOf(child(specifier, 'local')) ?? '') : '';
}

function renderMoved({ text, options }: SymbolContext, specifier: Node): string {
  const far = options.symbol.get(farName(specifier)) ?? '';
  const near = child(specifier, specifier.type === 'ExportSpecifier' ? 'exported' : 'local');
  const nearText = near ? text.slice(near.start, near.end) : far;
  const inlineType = specifier['importKind'] === 'type' || specifier['exportKind'] === 'type' ? 'type ' : '';
  return inlineType + (far === nearText ? far : `${far} as ${nearText}`);
}

/** Every name moves: each is rewritten where it stands, and the module's name after them. */
function retarget({ text, options }: SymbolContext, source: Node, moved: readonly Node[], rendered: readonly string[]): TextEdit[] | undefined {
  const module = { start: source.start + 1, end: source.end - 1, text: options.to };
  if (moved.every((one) => one.type !== 'ImportDefaultSpecifier')) {
    const names = moved.map((one, index) => ({ start: one.start, end: one.end, text: rendered[index] ?? '' }));
    return [...names.filter((edit) => text.slice(edit.start, edit.end) !== edit.text), module];
  }
  const [first] = moved;
  const from = /\s*\bfrom\s*$/.exec(text.slice(0, source.start));
  if (!first || !from || hasComment(text.slice(first.start, from.index))) return undefined;
  return [{ start: first.start, end: from.index, text: `{ ${rendered.join(', ')} }` }, module];
}

/** Some names stay: the moved ones leave the list and get a statement of their own below. */
function split(context: SymbolContext, statement: Node, source: Node, named: readonly Node[], moved: readonly Node[], rendered: readonly string[]): TextEdit[] | undefined {
  const { text, options } = context;
  const { quote, semicolon, eol, indent, padding } = neighbourhoodOf(text, statement, source);
  const removed = new Set(moved.filter((one) => one.type !== 'ImportDefaultSpecifier'));
  const trimmed = removed.size === named.length && removed.size > 0 ? dropBraces(text, named) : removed.size > 0 ? removeFromList(text, named, removed) : [];
  const withoutDefault = moved.some((one) => one.type === 'ImportDefaultSpecifier') ? dropDefault(text, children(statement, 'specifiers')) : [];
  if (!trimmed || !withoutDefault) return undefined;
  const keyword = statement.type === 'ImportDeclaration' ? 'import' : 'export';
  const type = statement['importKind'] === 'type' || statement['exportKind'] === 'type' ? ' type' : '';
  const added = `${eol}${indent}${keyword}${type} {${padding}${rendered.join(', ')}${padding}} from ${quote}${options.to}${quote}${semicolon}`;
  return [...trimmed, ...withoutDefault, { start: statement.end, end: statement.end, text: added }];
}

/** `import d, { a } from` -> `import d from`. */
function dropBraces(text: string, named: readonly Node[]): TextEdit[] | undefined {
  const start = text.lastIndexOf(',', text.lastIndexOf('{', named[0]?.start));
  const end = text.indexOf('}', named.at(-1)?.end) + 1;
  return start < 0 || end === 0 || hasComment(text.slice(start, end)) ? undefined : [{ start, end, text: '' }];
}

/** `import d, { a } from` -> `import { a } from`. */
function dropDefault(text: string, specifiers: readonly Node[]): TextEdit[] | undefined {
  const [first, second] = specifiers;
  if (!first || !second) return undefined;
  const end = second.type === 'ImportNamespaceSpecifier' ? second.start : text.lastIndexOf('{', second.start);
  return hasComment(text.slice(first.start, end)) ? undefined : [{ start: first.start, end, text: '' }];
}
