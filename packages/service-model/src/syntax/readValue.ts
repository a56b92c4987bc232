import type { Argument, Expression, ObjectExpression, Statement } from 'oxc-parser';
import { refOf } from './refOf.ts';
import { OPAQUE, type Value } from './value.ts';

function readObject(node: ObjectExpression): Value {
  const object: Record<string, Value> = {};
  let open = false;
  for (const property of node.properties) {
    if (property.type !== 'Property' || property.computed || property.kind !== 'init') open = true;
    else if (property.key.type === 'Identifier') object[property.key.name] = readValue(property.value);
    else if (property.key.type === 'Literal') object[String(property.key.value)] = readValue(property.value);
  }
  return { object, open };
}

const returned = (statements: readonly Statement[]): Value => {
  const [only] = statements;
  return only?.type === 'ReturnStatement' && only.argument ? readValue(only.argument) : OPAQUE;
};

/** Literals, arrays, objects, names and functions that return such; everything computed is opaque. */
export function readValue(node: Argument): Value {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'object' || typeof node.value === 'bigint' ? (node.raw === 'null' ? null : OPAQUE) : node.value;
    case 'TemplateLiteral':
      return node.expressions.length === 0 ? (node.quasis[0]?.value.cooked ?? OPAQUE) : OPAQUE;
    case 'UnaryExpression':
      return node.operator === '-' && node.argument.type === 'Literal' && typeof node.argument.value === 'number' ? -node.argument.value : OPAQUE;
    case 'ArrayExpression':
      return node.elements.map((element) => (element && element.type !== 'SpreadElement' ? readValue(element) : OPAQUE));
    case 'ObjectExpression':
      return readObject(node);
    case 'ArrowFunctionExpression':
      return { returns: node.body.type === 'BlockStatement' ? returned(node.body.body) : readValue(node.body) };
    case 'FunctionExpression':
      return { returns: node.body ? returned(node.body.body) : OPAQUE };
    case 'CallExpression':
      return readCall(node.callee);
    case 'NewExpression':
      return readCall(node.callee);
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
      return readValue(node.expression);
    default: {
      const ref = node.type === 'SpreadElement' ? undefined : refOf(node);
      return ref === undefined ? OPAQUE : { ref };
    }
  }
}

function readCall(callee: Expression): Value {
  const ref = refOf(callee);
  return ref === undefined ? OPAQUE : { call: ref };
}
