import { type Declaration, declarationsAt } from './bindings.ts';
import { child, nameOf, type Node } from './node.ts';
import { type Step, walk } from './walk.ts';

export interface Reference {
  readonly name: string;
  readonly node: Node;
  readonly up: Step;
  /** The declaration that it means; `undefined` for a global. */
  readonly declaration: Declaration | undefined;
}

export interface Names {
  readonly declarations: readonly Declaration[];
  readonly references: readonly Reference[];
}

/**
 * Every identifier of a program, resolved by lexical scope. Types and values share one space here: a name that hides
 * another in either is taken to hide it, which errs towards leaving code alone.
 */
export function readNames(program: Node): Names {
  const declarations: Declaration[] = [];
  const identifiers: { node: Node; up: Step }[] = [];
  walk(program, (node, up) => {
    declarations.push(...declarationsAt(node, up));
    if ((node.type === 'Identifier' || node.type === 'JSXIdentifier') && up) identifiers.push({ node, up });
  });
  const ids = new Set(declarations.map(({ id }) => id));
  const byScope = new Map<Node, Map<string, Declaration>>();
  for (const declaration of declarations) {
    const names = byScope.get(declaration.scope) ?? new Map<string, Declaration>();
    if (!names.has(declaration.name)) names.set(declaration.name, declaration);
    byScope.set(declaration.scope, names);
  }
  const resolve = (name: string, up: Step | undefined): Declaration | undefined => (up ? (byScope.get(up.node)?.get(name) ?? resolve(name, up.up)) : undefined);
  const references = identifiers.flatMap(({ node, up }): Reference[] => {
    const name = nameOf(node);
    if (name === undefined || ids.has(node) || !isReference(node, up)) return [];
    return [{ name, node, up, declaration: resolve(name, up) }];
  });
  return { declarations, references };
}

/** Is the identifier a use of a name, not the name of a property, label, member or specifier? */
function isReference(node: Node, { node: parent, key, up }: Step): boolean {
  const computed = parent['computed'] === true;
  switch (parent.type) {
    case 'MemberExpression':
      return key === 'object' || computed;
    case 'Property':
      return key === 'value' || computed;
    case 'PropertyDefinition':
    case 'AccessorProperty':
    case 'MethodDefinition':
    case 'TSAbstractPropertyDefinition':
    case 'TSAbstractMethodDefinition':
    case 'TSPropertySignature':
    case 'TSEnumMember':
      return (key !== 'key' && key !== 'id') || computed;
    case 'TSMethodSignature':
      return key !== 'params' && (key !== 'key' || computed);
    case 'TSQualifiedName':
      return key === 'left';
    case 'ImportSpecifier':
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'TSImportType':
    case 'TSNamedTupleMember':
    case 'JSXAttribute':
    case 'MetaProperty':
    case 'ImportAttribute':
      return false;
    case 'JSXMemberExpression':
      return key === 'object';
    case 'ExportSpecifier':
      return key === 'local' && child(up?.node, 'source') === undefined;
    case 'TSFunctionType':
    case 'TSConstructorType':
    case 'TSCallSignatureDeclaration':
    case 'TSConstructSignatureDeclaration':
      return key !== 'params';
    case 'TSIndexSignature':
      return key !== 'parameters';
    default:
      return true;
  }
}
