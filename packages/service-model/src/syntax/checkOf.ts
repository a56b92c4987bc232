import type { CallExpression, IfStatement, Node } from 'oxc-parser';
import type { CheckFact } from './code.ts';
import { type Expr, isCallExpr, isListExpr, isMemberExpr, isMixExpr, isObjectExpr, isRefExpr } from './expr.ts';

const MAX_NAMES = 12;
const EXITS: ReadonlySet<string> = new Set(['ReturnStatement', 'ThrowStatement', 'ContinueStatement', 'BreakStatement']);

function exits(node: Node): boolean {
  if (EXITS.has(node.type)) return true;
  const last = node.type === 'BlockStatement' ? node.body.at(-1) : undefined;
  return last !== undefined && exits(last);
}

function throws(node: Node): boolean {
  if (node.type === 'ThrowStatement') return true;
  const last = node.type === 'BlockStatement' ? node.body.at(-1) : undefined;
  return last !== undefined && throws(last);
}

function asksEqual(node: Node): boolean {
  if (node.type === 'ParenthesizedExpression') return asksEqual(node.expression);
  if (node.type === 'LogicalExpression') return asksEqual(node.left) && asksEqual(node.right);
  return node.type === 'BinaryExpression' && /^={2,3}$/.test(node.operator) && !isNothing(node.left) && !isNothing(node.right);
}

function asksAllEqual(node: Node): boolean {
  if (node.type === 'ParenthesizedExpression') return asksAllEqual(node.expression);
  if (node.type === 'LogicalExpression') return node.operator === '&&' && asksAllEqual(node.left) && asksAllEqual(node.right);
  return node.type === 'BinaryExpression' && node.operator === '===' && asksEqual(node);
}

const isNothing = (node: Node): boolean =>
  (node.type === 'Literal' && (node.value === null || node.value === 0 || node.value === false)) || (node.type === 'Identifier' && node.name === 'undefined');

/** `isNil(order)` of lodash, ramda, a helper of the company's. */
const MISSES = /^(?:isEmpty|isNil|isNull|isUndefined|isNullOrUndefined|isNullish)$/;

function asksMissingByName({ callee, arguments: args }: CallExpression): boolean {
  const name = callee.type === 'Identifier' ? callee.name : callee.type === 'MemberExpression' && callee.property.type === 'Identifier' ? callee.property.name : '';
  return args.length > 0 && MISSES.test(name);
}

/** Does a test hold where something is not there? */
function asksMissing(node: Node): boolean {
  if (node.type === 'ParenthesizedExpression') return asksMissing(node.expression);
  if (node.type === 'UnaryExpression') return node.operator === '!' && !asksMissing(node.argument);
  if (node.type === 'CallExpression') return asksMissingByName(node);
  if (node.type === 'LogicalExpression') return asksMissing(node.left) && asksMissing(node.right);
  return node.type === 'BinaryExpression' && /^={2,3}$/.test(node.operator) && (isNothing(node.right) || isNothing(node.left));
}

function namesIn(expr: Expr): string[] {
  if (isRefExpr(expr)) return [expr.ref];
  if (isMemberExpr(expr)) return [...namesIn(expr.of), expr.name];
  if (isCallExpr(expr)) return [...namesIn(expr.call).map((name) => `${name}()`), ...expr.args.flatMap(namesIn)];
  if (isMixExpr(expr)) return expr.mix.flatMap(namesIn);
  if (isListExpr(expr)) return expr.list.flatMap(namesIn);
  return isObjectExpr(expr) ? expr.object.flatMap(([, value]) => namesIn(value)) : [];
}

const spanOf = ({ start, end }: Node) => ({ start, end });

/** @param test as it was read */
export function checkOf({ start, test, consequent, alternate }: IfStatement, read: Expr): CheckFact {
  return {
    at: start,
    then: spanOf(consequent),
    ...(alternate ? { else: spanOf(alternate) } : {}),
    ...(exits(consequent) ? { exits: true } : {}),
    ...(throws(consequent) && asksEqual(test) ? { refuses: true } : {}),
    ...(asksAllEqual(test) ? { equal: true } : {}),
    ...(asksMissing(test) ? { missing: true } : {}),
    asks: [...new Set(namesIn(read))].slice(0, MAX_NAMES),
  };
}
