import type { TextEdit } from '@nilometer/service-model';
import type { ModuleSpecifier } from '../../syntax/moduleSpecifiers.ts';
import { child, nameOf, type Node } from '../../syntax/node.ts';
import { type Step, walk } from '../../syntax/walk.ts';
import { moveDestructured } from './moveDestructured.ts';
import { moveSpecifiers } from './moveSpecifiers.ts';
import { leaveToPerson, type SymbolContext, type SymbolUse } from './symbolUse.ts';

interface Place {
  readonly node: Node;
  readonly up: Step;
}

/** What `--option symbol=` makes of each mention of the old module. Mentions through which none of the names come are no sites. */
export function moveSymbols(context: SymbolContext, specifiers: readonly ModuleSpecifier[]): SymbolUse[] {
  const wanted = new Map(specifiers.map((one) => [one.start, one]));
  const uses: SymbolUse[] = [];
  walk(context.program, (node, up) => {
    const specifier = node.type === 'Literal' || node.type === 'TemplateLiteral' ? wanted.get(node.start) : undefined;
    const use = specifier && up ? moveAt(context, specifier, { node, up }) : undefined;
    if (use) uses.push(use);
  });
  return uses;
}

function moveAt(context: SymbolContext, { kind }: ModuleSpecifier, { node, up }: Place): SymbolUse | undefined {
  switch (kind) {
    case 'import':
    case 'export-from': {
      const named = moveSpecifiers(context, up.node);
      if (named) return named;
      if (up.node.type !== 'ExportAllDeclaration') return throughNamespace(context, up.node);
      return leaveToPerson(context, up.node, [...context.options.symbol.keys()]);
    }
    case 'require':
    case 'dynamic-import':
      return moveLoaded(context, node, up);
    case 'import-type':
      return moveImportType(context, node, up.node);
    case 'import-equals':
      return up.up ? throughNamespace(context, up.up.node) : undefined;
    case 'mock':
    case 'module-block': {
      const names = mentioned(context, up.node);
      return names.length > 0 ? leaveToPerson(context, up.node, names) : undefined;
    }
  }
}

/** `require('m').a`, a destructuring, or a binding of the whole module. */
function moveLoaded(context: SymbolContext, literal: Node, up: Step): SymbolUse | undefined {
  const load = up.node;
  const holder = up.up?.node.type === 'AwaitExpression' || up.up?.node.type === 'ParenthesizedExpression' ? up.up.up : up.up;
  if (holder?.node.type === 'MemberExpression' && load.type === 'CallExpression' && holder.node['computed'] !== true) {
    const property = child(holder.node, 'property');
    const far = context.options.symbol.get(nameOf(property) ?? '');
    if (!property || far === undefined) return undefined;
    return done(load, context.options.to, [module(literal, context.options.to), { start: property.start, end: property.end, text: far }]);
  }
  if (holder?.node.type === 'VariableDeclarator') {
    const declaration = holder.up?.node;
    const id = child(holder.node, 'id');
    if (declaration && id?.type === 'ObjectPattern') return moveDestructured(context, declaration, load, literal);
    return declaration ? throughNamespace(context, declaration) : undefined;
  }
  const names = mentioned(context, load);
  return names.length > 0 ? leaveToPerson(context, load, names) : undefined;
}

function moveImportType(context: SymbolContext, literal: Node, type: Node): SymbolUse | undefined {
  const qualifier = child(type, 'qualifier');
  const far = context.options.symbol.get(nameOf(qualifier) ?? '');
  if (!qualifier || far === undefined) return undefined;
  return done(type, context.options.to, [module(literal, context.options.to), { start: qualifier.start, end: qualifier.end, text: far }]);
}

/** `import * as m`, `const m = require()`: a site only when one of the names is read from `m`. */
function throughNamespace(context: SymbolContext, statement: Node): SymbolUse | undefined {
  const locals = new Set<string>();
  walk(statement, (node) => {
    const local = node.type === 'VariableDeclarator' || node.type === 'TSImportEqualsDeclaration' ? child(node, 'id') : child(node, 'local');
    const name = nameOf(local);
    if (name !== undefined) locals.add(name);
  });
  const names = new Set<string>();
  walk(context.program, (node) => {
    const [object, property] = node.type === 'TSQualifiedName' ? [child(node, 'left'), child(node, 'right')] : [child(node, 'object'), child(node, 'property')];
    const name = nameOf(property);
    if (name !== undefined && context.options.symbol.has(name) && locals.has(nameOf(object) ?? '')) names.add(name);
  });
  return names.size > 0 ? leaveToPerson(context, statement, [...names]) : undefined;
}

/** The names that the node's text holds: cheap, and a person looks at it anyway. */
const mentioned = ({ text, options }: SymbolContext, node: Node): string[] =>
  [...options.symbol.keys()].filter((name) => new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(text.slice(node.start, node.end + 200)));

const module = (literal: Node, to: string): TextEdit => ({ start: literal.start + 1, end: literal.end - 1, text: to });

const done = (node: Node, to: string, edits: readonly TextEdit[]): SymbolUse => ({
  offset: node.start,
  decision: { status: 'migrated', class: 'A', edits, introduces: [to] },
});
