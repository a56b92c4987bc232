import type { Node, Program } from 'oxc-parser';
import type { Span } from './moduleUse.ts';
import { walkTree } from './walkTree.ts';

/** What a service's own settings are handed around as. */
const SETTINGS = /config|env|settings|options|opts|secrets/i;

/** Sent by a client, and no client itself. */
const SENT = /Command$/;

interface Scope extends Span {
  readonly names: readonly string[];
}

function namesOf(pattern: Node): string[] {
  switch (pattern.type) {
    case 'Identifier': return [pattern.name];
    case 'AssignmentPattern': return namesOf(pattern.left);
    case 'ObjectPattern': return pattern.properties.flatMap((one) => namesOf(one.type === 'RestElement' ? one.argument : one.value));
    case 'TSParameterProperty': return namesOf(pattern.parameter);
    default: return [];
  }
}

function rootOf(node: Node): string | undefined {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'MemberExpression' && !node.computed ? rootOf(node.object) : undefined;
}

/** `SQSClient` of `new SQSClient()`, `sqs` of `new sqs.SQSClient()`. */
function madeOf(callee: Node): string | undefined {
  if (callee.type === 'Identifier') return SENT.test(callee.name) ? undefined : callee.name;
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return undefined;
  return callee.property.type === 'Identifier' && SENT.test(callee.property.name) ? undefined : callee.object.name;
}

function credentialsIn(options: Node | undefined): Node | undefined {
  for (const property of options?.type === 'ObjectExpression' ? options.properties : []) {
    if (property.type === 'Property' && !property.computed && property.key.type === 'Identifier' && property.key.name === 'credentials') return property.value;
  }
  return undefined;
}

/** A function's parameters, and what it takes them apart into. */
function scopeOf(node: Node): Scope | undefined {
  if (node.type !== 'FunctionDeclaration' && node.type !== 'FunctionExpression' && node.type !== 'ArrowFunctionExpression') return undefined;
  const names = node.params.flatMap(namesOf);
  if (node.body) {
    walkTree(node.body, (inner) => {
      const from = inner.type === 'VariableDeclarator' && inner.init ? rootOf(inner.init) : undefined;
      if (inner.type === 'VariableDeclarator' && from !== undefined && names.includes(from) && !SETTINGS.test(from)) names.push(...namesOf(inner.id));
      return undefined;
    });
  }
  return { start: node.start, end: node.end, names };
}

/**
 * Of these names, those of which each client that a file makes is given the credentials of who calls: `new SNSClient({ credentials, region })`
 * of a function's parameter opens the account of somebody else.
 */
export function callersCredentials(program: Program, names: ReadonlySet<string>): ReadonlySet<string> {
  const scopes: Scope[] = [];
  const made: { readonly name: string; readonly at: number; readonly credentials: Node | undefined }[] = [];
  walkTree(program, (node) => {
    const scope = scopeOf(node);
    if (scope) scopes.push(scope);
    const name = node.type === 'NewExpression' ? madeOf(node.callee) : undefined;
    if (node.type === 'NewExpression' && name !== undefined && names.has(name)) made.push({ name, at: node.start, credentials: credentialsIn(node.arguments[0]) });
    return undefined;
  });
  const isCallers = (node: Node | undefined, at: number): boolean => {
    if (!node) return false;
    if (node.type === 'ObjectExpression') return node.properties.length > 0 && node.properties.every((one) => one.type === 'Property' && isCallers(one.value, at));
    const root = rootOf(node);
    return root !== undefined && !SETTINGS.test(root) && scopes.some(({ start, end, names: own }) => start <= at && at < end && own.includes(root));
  };
  return new Set([...names].filter((name) => {
    const own = made.filter((one) => one.name === name);
    return own.length > 0 && own.every(({ credentials, at }) => isCallers(credentials, at));
  }));
}
