import { isNode, type Node } from './node.ts';

/** A node's ancestors, nearest first, each with the key under which the path goes on. */
export interface Step {
  readonly node: Node;
  readonly key: string;
  readonly up: Step | undefined;
}

/** Visits every node once, parents first. `up` is the way back to the program. */
export function walk(node: Node, visit: (node: Node, up: Step | undefined) => void, up?: Step): void {
  visit(node, up);
  // `Object.entries` would copy every node: a third of the time of a recipe that looks at whole trees.
  for (const key in node) {
    const value = node[key];
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) walk(item, visit, { node, key, up });
    } else if (isNode(value)) {
      walk(value, visit, { node, key, up });
    }
  }
}
