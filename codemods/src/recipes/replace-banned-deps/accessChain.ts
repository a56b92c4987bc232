import { child, children, nameOf, type Node } from '../../syntax/node.ts';
import type { Step } from '../../syntax/walk.ts';

/** How far code goes on from a name: each link with the node that ends it. */
export interface Link {
  /** `v4` for a member, `()` for a call without arguments. */
  readonly text: string;
  readonly node: Node;
}

/** The plain members and empty calls that follow upon a node: `m().utc` gives `()`, `utc`. Anything else ends it. */
export function accessChain(node: Node, up: Step | undefined): Link[] {
  const parent = up?.node;
  if (!parent || parent['optional'] === true) return [];
  if (parent.type === 'MemberExpression' && up.key === 'object' && parent['computed'] !== true) {
    const text = nameOf(child(parent, 'property'));
    return text === undefined ? [] : [{ text, node: parent }, ...accessChain(parent, up.up)];
  }
  const isEmptyCall = parent.type === 'CallExpression' && up.key === 'callee' && children(parent, 'arguments').length === 0;
  return isEmptyCall && !child(parent, 'typeArguments') ? [{ text: '()', node: parent }, ...accessChain(parent, up.up)] : [];
}

/** `['', 'v4', '()']` -> `v4()`: how the mapping table writes chains. */
export const chainText = (start: string, links: readonly Link[]): string =>
  links.reduce((chain, { text }) => (text === '()' || chain === '' ? chain + text : `${chain}.${text}`), start);
