import { type Node, visitorKeys } from 'oxc-parser';

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function pushNode(value: unknown, open: Node[]): void {
  if (isNode(value)) open.push(value);
}

/**
 * Depth first, in source order. Returning `false` from `enter` skips what is below. No recursion: `'a' + 'a' + …` is as
 * deep as it is long.
 */
export function walkTree(root: Node, enter: (node: Node) => boolean | undefined): void {
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (enter(node) === false) continue;
    const keys = visitorKeys[node.type] ?? [];
    for (let i = keys.length - 1; i >= 0; i--) {
      const child: unknown = Reflect.get(node, keys[i] ?? '');
      if (isNode(child)) open.push(child);
      else if (Array.isArray(child)) for (let last = child.length - 1; last >= 0; last--) pushNode(child[last], open);
    }
  }
}
