import type { Node } from 'jsonc-parser';
import { failAt, type LocatedJson } from './parseJson.ts';

function objectOf(json: LocatedJson, node: Node): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const { children: [key, inner] = [] } of node.children ?? []) {
    if (!key || !inner) continue;
    const name = String(key.value);
    // Assigning it would set the prototype: the key would vanish instead of being refused as unknown.
    if (name === '__proto__') failAt(json, key.offset, `"__proto__" can not be a key`);
    if (Object.hasOwn(value, name)) failAt(json, key.offset, `"${name}" is given twice`, 'each key once');
    value[name] = inner.type === 'object' || inner.type === 'array' ? valueOf(json, inner) : inner.value;
  }
  return value;
}

/**
 * The plain value of a tree.
 * @throws {ConfigError} for a key given twice: JSON parsers would silently take the last one.
 */
export function valueOf(json: LocatedJson, node: Node = json.tree): unknown {
  if (node.type === 'object') return objectOf(json, node);
  if (node.type === 'array') return (node.children ?? []).map((child) => valueOf(json, child));
  return node.value;
}
