/** An ESTree node as the parser gives it. Offsets are UTF-16 units. Recipes look at shapes, never print a tree. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value && typeof value.start === 'number';

/** The node under a key, when there is one. */
export function child(node: Node | undefined, key: string): Node | undefined {
  const value = node?.[key];
  return isNode(value) ? value : undefined;
}

/** The nodes of a list under a key; holes and non-nodes are left out. */
export function children(node: Node | undefined, key: string): readonly Node[] {
  const value = node?.[key];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** Text of an identifier or of a string literal used as a name (`import { "a-b" as c }`). */
export function nameOf(node: Node | undefined): string | undefined {
  const value = node?.type === 'Literal' ? node['value'] : node?.['name'];
  return typeof value === 'string' ? value : undefined;
}

/** The value of a string literal, or of a template literal without parts. */
export function stringOf(node: Node | undefined): string | undefined {
  if (node?.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : undefined;
  if (node?.type !== 'TemplateLiteral') return undefined;
  const quasis = children(node, 'quasis');
  const cooked = quasis.length === 1 ? quasis[0]?.['value'] : undefined;
  return typeof cooked === 'object' && cooked !== null && 'cooked' in cooked && typeof cooked.cooked === 'string' ? cooked.cooked : undefined;
}
