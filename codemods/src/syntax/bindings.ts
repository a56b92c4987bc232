import { child, children, nameOf, type Node } from './node.ts';
import type { Step } from './walk.ts';

/** Nodes that open a scope in which a name can hide an outer one. */
const scopes = new Set([
  'Program',
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'TSDeclareFunction',
  'TSEmptyBodyFunctionExpression',
  'BlockStatement',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'SwitchStatement',
  'CatchClause',
  'ClassExpression',
  'ClassDeclaration',
  'StaticBlock',
  'TSModuleBlock',
]);
const functions = /^(?:Function(?:Declaration|Expression)|ArrowFunctionExpression|TSDeclareFunction|TSEmptyBodyFunctionExpression|StaticBlock|TSModuleBlock|Program)$/;

export interface Declaration {
  readonly name: string;
  readonly id: Node;
  /** The node of the scope that the name belongs to. */
  readonly scope: Node;
}

const nearest = (up: Step | undefined, fits: (node: Node) => boolean): Node | undefined => (up === undefined || fits(up.node) ? up?.node : nearest(up.up, fits));

const scopeOf = (up: Step | undefined): Node | undefined => nearest(up, ({ type }) => scopes.has(type));
const functionOf = (up: Step | undefined): Node | undefined => nearest(up, ({ type }) => functions.test(type));

/** Names that a node declares, with the scope each belongs to: `var` in the function, the rest in the block. */
export function declarationsAt(node: Node, up: Step | undefined): Declaration[] {
  const inScope = (ids: readonly (Node | undefined)[], scope: Node | undefined): Declaration[] =>
    ids.flatMap((id) => {
      const name = nameOf(id);
      return id && scope && name !== undefined ? [{ name, id, scope }] : [];
    });
  switch (node.type) {
    case 'VariableDeclarator': {
      const isVar = up?.node['kind'] === 'var';
      return inScope(namesIn(child(node, 'id')), isVar ? functionOf(up) : scopeOf(up));
    }
    case 'FunctionDeclaration':
    case 'TSDeclareFunction':
      return [...inScope([child(node, 'id')], scopeOf(up)), ...inScope(parametersOf(node), node)];
    case 'FunctionExpression':
      return [...inScope([child(node, 'id')], node), ...inScope(parametersOf(node), node)];
    case 'ArrowFunctionExpression':
    case 'TSEmptyBodyFunctionExpression':
      return inScope(parametersOf(node), node);
    case 'ClassDeclaration':
      return inScope([child(node, 'id')], scopeOf(up));
    case 'ClassExpression':
      return inScope([child(node, 'id')], node);
    case 'CatchClause':
      return inScope(namesIn(child(node, 'param')), node);
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return inScope([child(node, 'local')], scopeOf(up));
    case 'TSImportEqualsDeclaration':
    case 'TSEnumDeclaration':
    case 'TSModuleDeclaration':
    case 'TSTypeAliasDeclaration':
    case 'TSInterfaceDeclaration':
      return inScope([child(node, 'id')], scopeOf(up));
    default:
      return [];
  }
}

const parametersOf = (node: Node): Node[] => children(node, 'params').flatMap((one) => namesIn(one.type === 'TSParameterProperty' ? child(one, 'parameter') : one));

/** The identifiers that a pattern binds. */
function namesIn(pattern: Node | undefined): Node[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern];
    case 'ObjectPattern':
      return children(pattern, 'properties').flatMap((one) => namesIn(one.type === 'RestElement' ? child(one, 'argument') : child(one, 'value')));
    case 'ArrayPattern':
      return children(pattern, 'elements').flatMap(namesIn);
    case 'AssignmentPattern':
      return namesIn(child(pattern, 'left'));
    case 'RestElement':
      return namesIn(child(pattern, 'argument'));
    default:
      return [];
  }
}
