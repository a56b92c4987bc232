import { child, children, nameOf, stringOf, type Node } from '../../syntax/node.ts';
import type { Names } from '../../syntax/references.ts';

export interface LocalName {
  readonly name: string;
  /** `existing`: the file already binds the function at its top level. */
  readonly origin: 'existing' | 'new';
}

/** Under which name a file calls a function of a built-in module: the one it has, the function's own, or a free one. */
export function localNameFor(program: Node, { declarations, references }: Names, module: string, name: string): LocalName {
  const existing = existingName(program, module, name);
  const hidden = declarations.filter((one) => one.name === existing).length > 1;
  if (existing !== undefined && !hidden) return { name: existing, origin: 'existing' };
  const taken = new Set([...declarations.map((one) => one.name), ...references.filter(({ declaration }) => !declaration).map((one) => one.name)]);
  const prefix = module.replace(/^node:/, '');
  const candidates = [name, prefix + name[0]?.toUpperCase() + name.slice(1)];
  const free = candidates.find((one) => !taken.has(one));
  return { name: free ?? numbered(name, taken), origin: 'new' };
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number++) if (!taken.has(name + number)) return name + number;
}

function existingName(program: Node, module: string, name: string): string | undefined {
  const modules = new Set([module, module.replace(/^node:/, '')]);
  for (const statement of children(program, 'body')) {
    if (statement.type === 'ImportDeclaration' && statement['importKind'] !== 'type' && modules.has(stringOf(child(statement, 'source')) ?? '')) {
      const values = children(statement, 'specifiers').filter((one) => one.type === 'ImportSpecifier' && one['importKind'] !== 'type');
      const found = values.find((one) => nameOf(child(one, 'imported')) === name);
      if (found) return nameOf(child(found, 'local'));
    }
    for (const declarator of statement.type === 'VariableDeclaration' ? children(statement, 'declarations') : []) {
      const call = child(declarator, 'init');
      const isRequire = call?.type === 'CallExpression' && nameOf(child(call, 'callee')) === 'require' && modules.has(stringOf(children(call, 'arguments')[0]) ?? '');
      const property = isRequire ? children(child(declarator, 'id'), 'properties').find((one) => nameOf(child(one, 'key')) === name) : undefined;
      if (child(property, 'value')?.type === 'Identifier') return nameOf(child(property, 'value'));
    }
  }
  return undefined;
}
