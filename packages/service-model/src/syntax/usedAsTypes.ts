import type { Node, Program } from 'oxc-parser';
import { walkTree } from './walkTree.ts';

/** The names that a place of a type is made of: `Redis` and `Cluster` of `Redis.Cluster`. */
function typeNames(node: Node): readonly Node[] {
  switch (node.type) {
    case 'TSTypeReference': return [node.typeName];
    case 'TSQualifiedName': return [node.left, node.right];
    case 'TSTypeQuery': return [node.exprName];
    case 'TSClassImplements':
    case 'TSInterfaceHeritage': return [node.expression];
    default: return [];
  }
}

/** `redis` of `redis: Redis`, whether a variable, a parameter or a property, with what it says of its type. */
function holderIn(node: Node): { readonly name: string; readonly type: Node } | undefined {
  if (node.type === 'Identifier') return node.typeAnnotation ? { name: node.name, type: node.typeAnnotation } : undefined;
  const isProperty = node.type === 'PropertyDefinition' || node.type === 'TSAbstractPropertyDefinition';
  return isProperty && node.typeAnnotation && node.key.type === 'Identifier' ? { name: node.key.name, type: node.typeAnnotation } : undefined;
}

/** What names nothing that is used: keys, properties, and what is handed to somebody else as it is, by itself or in an object. */
function asides(node: Node): readonly Node[] {
  switch (node.type) {
    case 'CallExpression':
    case 'NewExpression': return node.arguments;
    case 'Property': return node.computed ? [node.value] : [node.key, node.value];
    case 'MemberExpression': return node.computed ? [] : [node.property];
    case 'PropertyDefinition':
    case 'TSAbstractPropertyDefinition':
    case 'MethodDefinition': return node.computed ? [] : [node.key];
    default: return [];
  }
}

/** `redis` and `this.redis`. */
function mentioned(node: Node): string | undefined {
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return node.name;
  return node.type === 'MemberExpression' && node.object.type === 'ThisExpression' && node.property.type === 'Identifier' ? node.property.name : undefined;
}

/**
 * Of these names, those that a file only names as types of what it is handed and hands on: what `import` need not have
 * brought into the running program, though it does not say `type`. Who calls anything of `redis: Redis` uses it.
 */
export function usedAsTypes(program: Program, names: ReadonlySet<string>): ReadonlySet<string> {
  const types = new Set<Node>();
  const aside = new Set<Node>();
  const used = new Set<string>();
  const asType = new Set<string>();
  const holders: { readonly name: string; readonly of: ReadonlySet<string> }[] = [];
  walkTree(program, (node) => {
    if (node.type === 'ImportDeclaration') return false;
    for (const name of typeNames(node)) types.add(name);
    for (const one of asides(node)) aside.add(one);
    const holder = holderIn(node);
    if (holder) holders.push({ name: holder.name, of: namesWithin(holder.type, names) });
    const name = mentioned(node);
    if (name === undefined || (holder && node.type === 'Identifier')) return undefined;
    if (types.has(node)) asType.add(name);
    else if (names.has(name) || !aside.has(node)) used.add(name);
    return undefined;
  });
  return new Set([...asType].filter((name) => names.has(name) && !used.has(name) && !holders.some((holder) => holder.of.has(name) && used.has(holder.name))));
}

function namesWithin(type: Node, names: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  walkTree(type, (node) => {
    if (node.type === 'Identifier' && names.has(node.name)) found.add(node.name);
    return undefined;
  });
  return found;
}
