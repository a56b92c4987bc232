import type { MemberExpression, Node, Program } from 'oxc-parser';
import { walkTree } from './walkTree.ts';

/** The names that a place of a type is made of, `Redis` and `Cluster` of `Redis.Cluster`, or that a setting stands on: neither needs a client. */
function typeNames(node: Node): readonly Node[] {
  switch (node.type) {
    case 'TSTypeReference': return [node.typeName];
    case 'TSQualifiedName': return [node.left, node.right];
    case 'TSTypeQuery': return [node.exprName];
    case 'TSClassImplements':
    case 'TSInterfaceHeritage': return [node.expression];
    case 'MemberExpression': return isSetting(node) ? [node.object] : [];
    default: return [];
  }
}

/** How a driver reads and writes values: https://node-postgres.com/features/types, `pg.defaults.parseInt8`, `mysql.escape(name)`. */
const SETTING = /^(?:types|defaults|TypeOverrides|escape(?:Id|Identifier|Literal)?|format)$/;

const isSetting = (node: MemberExpression): boolean => !node.computed && node.object.type === 'Identifier' && node.property.type === 'Identifier' && SETTING.test(node.property.name);

/** `redis` of `redis: Redis`, whether a variable, a parameter or a property, with what it says of its type. */
function holderIn(node: Node): { readonly name: string; readonly type: Node } | undefined {
  if (node.type === 'Identifier') return node.typeAnnotation ? { name: node.name, type: node.typeAnnotation } : undefined;
  const isProperty = node.type === 'PropertyDefinition' || node.type === 'TSAbstractPropertyDefinition';
  return isProperty && node.typeAnnotation && node.key.type === 'Identifier' ? { name: node.key.name, type: node.typeAnnotation } : undefined;
}

interface Passed {
  readonly node: Node;
  /** What has it then. */
  readonly to: string;
}

/** `this.redis = redis`, `const cache = this.redis`: whoever uses the one uses the other. */
function kept(node: Node): Passed | undefined {
  const [to, value] = node.type === 'AssignmentExpression' && node.operator === '=' ? [mentioned(node.left), node.right]
    : node.type === 'VariableDeclarator' && node.id.type === 'Identifier' ? [node.id.name, node.init] : [];
  return to !== undefined && value && mentioned(value) !== undefined ? { node: value, to } : undefined;
}

interface Giver {
  readonly name: string;
  readonly type: Node;
  readonly gives: readonly Node[];
}

const nameIn = (node: Node | null | undefined): string | undefined => (node?.type === 'Identifier' ? node.name : undefined);

/** A function that says what it gives: `get client(): Redis { return this.redis; }` hands it on, and who calls it has it. */
function giverIn(node: Node): Giver | undefined {
  const [name, fn] = node.type === 'FunctionDeclaration' ? [nameIn(node.id), node]
    : node.type === 'MethodDefinition' || node.type === 'Property' || node.type === 'PropertyDefinition' ? [nameIn(node.key), node.value]
    : node.type === 'VariableDeclarator' ? [nameIn(node.id), node.init] : [];
  if (name === undefined || !fn || (fn.type !== 'FunctionDeclaration' && fn.type !== 'FunctionExpression' && fn.type !== 'ArrowFunctionExpression')) return undefined;
  if (!fn.returnType || !fn.body) return undefined;
  return { name, type: fn.returnType, gives: fn.body.type === 'BlockStatement' ? returnedIn(fn.body) : [fn.body] };
}

/** What a function itself returns, and none within it. */
function returnedIn(body: Node): Node[] {
  const found: Node[] = [];
  walkTree(body, (node) => {
    if (node.type === 'ReturnStatement' && node.argument) found.push(node.argument);
    return node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression' ? false : undefined;
  });
  return found;
}

/** What names nothing that is used: names of what is declared, keys, properties, and what is handed to somebody else as it is, by itself or in an object. */
function asides(node: Node): readonly Node[] {
  switch (node.type) {
    case 'CallExpression':
    case 'NewExpression': return node.arguments;
    case 'AssignmentExpression': return node.operator === '=' ? [node.left] : [];
    case 'VariableDeclarator': return [node.id];
    case 'FunctionDeclaration': return node.id ? [node.id] : [];
    case 'ExportSpecifier': return [node.local, node.exported];
    case 'TSPropertySignature':
    case 'TSMethodSignature': return node.computed ? [] : [node.key];
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
  const passed: { readonly from: string; readonly to: string }[] = [];
  const pass = ({ node, to }: Passed): void => {
    const from = mentioned(node);
    if (from === undefined) return;
    aside.add(node);
    passed.push({ from, to });
  };
  walkTree(program, (node) => {
    if (node.type === 'ImportDeclaration') return false;
    for (const name of typeNames(node)) types.add(name);
    for (const one of asides(node)) aside.add(one);
    const keeps = kept(node);
    if (keeps) pass(keeps);
    const giver = giverIn(node);
    if (giver) {
      holders.push({ name: giver.name, of: namesWithin(giver.type, names) });
      for (const given of giver.gives) pass({ node: given, to: giver.name });
    }
    const holder = holderIn(node);
    if (holder) holders.push({ name: holder.name, of: namesWithin(holder.type, names) });
    const name = mentioned(node);
    if (name === undefined || (holder && node.type === 'Identifier')) return undefined;
    if (types.has(node)) asType.add(name);
    else if (names.has(name) || !aside.has(node)) used.add(name);
    return undefined;
  });
  // Whoever uses what it is passed to uses it.
  for (let before = -1; before < used.size;) {
    before = used.size;
    for (const { from, to } of passed) if (used.has(to)) used.add(from);
  }
  return new Set([...asType].filter((name) => names.has(name) && !used.has(name) && !holders.some((holder) => holder.of.has(name) && used.has(holder.name))));
}

/** Types of TypeScript's own, and what others are most often called that say no more: what they are given is what one has of them. */
const HANDS_OUT = /^(?:Promise|PromiseLike|Awaited|Partial|Required|Readonly|NonNullable|Omit|Pick|Exclude|Extract|Record|Array|ReadonlyArray|Map|ReadonlyMap|WeakMap|Set|ReadonlySet|InstanceType|ReturnType|Iterable|AsyncIterable|Iterator|Generator|AsyncGenerator|Maybe|Nullable|Optional)$/;

/** Of these names, those that something of this type is: `ICache<Redis>` is no `Redis`, whatever it does with one. */
function namesWithin(type: Node, names: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  walkTree(type, (node) => {
    if (node.type === 'TSTypeReference' && node.typeArguments && node.typeName.type === 'Identifier' && !HANDS_OUT.test(node.typeName.name)) {
      if (names.has(node.typeName.name)) found.add(node.typeName.name);
      return false;
    }
    if (node.type === 'Identifier' && names.has(node.name)) found.add(node.name);
    return undefined;
  });
  return found;
}
