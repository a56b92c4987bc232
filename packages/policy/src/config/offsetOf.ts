import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { JsonPath, LocatedJson } from './parseJson.ts';

const startOf = (node: Node): number =>
  // A property's own place is its key: that is what a person looks for.
  node.parent?.type === 'property' ? node.parent.offset : node.offset;

/** Where a path of a text is, or the nearest thing around it that is there. */
export function offsetOf({ tree }: Pick<LocatedJson, 'tree'>, path: JsonPath): number {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return startOf(node);
  }
  return tree.offset;
}
