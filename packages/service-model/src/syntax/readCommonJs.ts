import type { Expression, Program, Statement } from 'oxc-parser';
import { callUses } from './callUses.ts';
import type { ExportFact, ModuleFacts } from './facts.ts';
import { importFacts } from './readModuleFacts.ts';
import { refOf } from './refOf.ts';

/** Imports `a_1.X` of compiled code are kept as names `a_1.X`; the linker takes them apart. */
const exported = (name: string, value: Expression): ExportFact[] => {
  const passed = required(value);
  if (passed) return [{ name, ...passed }];
  const local = refOf(value);
  return local === undefined ? [] : [{ name, local }];
};

/** `require('./x')`, which an index passes on as it is, and `require('./x').y`. */
function required(value: Expression): { readonly from: string; readonly symbol: string } | undefined {
  if (value.type === 'MemberExpression' && !value.computed && value.property.type === 'Identifier') {
    const whole = required(value.object);
    return whole?.symbol === '*' ? { from: whole.from, symbol: value.property.name } : undefined;
  }
  if (value.type !== 'CallExpression' || refOf(value.callee) !== 'require') return undefined;
  const [source] = value.arguments;
  return source?.type === 'Literal' && typeof source.value === 'string' ? { from: source.value, symbol: '*' } : undefined;
}

function assignments(node: Expression): ExportFact[] {
  if (node.type !== 'AssignmentExpression') return [];
  const target = node.left.type === 'MemberExpression' ? refOf(node.left) : undefined;
  const name = target && /^(?:module\.)?exports\.([\w$]+)$/.exec(target)?.[1];
  if (name !== undefined) return [...exported(name, node.right), ...assignments(node.right)];
  if (target !== 'module.exports') return [];
  if (node.right.type !== 'ObjectExpression') return [...exported('default', node.right), ...exported('*', node.right)];
  return node.right.properties.flatMap((property) =>
    property.type === 'Property' && property.key.type === 'Identifier' ? exported(property.key.name, property.value) : []);
}

/** `Object.defineProperty(exports, 'X', { get: function () { return x_1.X } })`: TypeScript's re-export. */
function defined(node: Expression): ExportFact[] {
  if (node.type !== 'CallExpression' || refOf(node.callee) !== 'Object.defineProperty') return [];
  const [target, name, descriptor] = node.arguments;
  if (target?.type !== 'Identifier' || target.name !== 'exports' || name?.type !== 'Literal' || descriptor?.type !== 'ObjectExpression') return [];
  return descriptor.properties.flatMap((property) => {
    if (property.type !== 'Property' || property.value.type !== 'FunctionExpression') return [];
    const [only] = property.value.body?.body ?? [];
    return only?.type === 'ReturnStatement' && only.argument ? exported(String(name.value), only.argument) : [];
  });
}

/** `__exportStar(require('./x'), exports)`. */
function star(node: Expression): string[] {
  if (node.type !== 'CallExpression' || !/\b__exportStar$/.test(refOf(node.callee) ?? '')) return [];
  const [call] = node.arguments;
  const source = call?.type === 'CallExpression' ? call.arguments[0] : undefined;
  return source?.type === 'Literal' && typeof source.value === 'string' ? [source.value] : [];
}

const expressions = (body: readonly Statement[]): Expression[] =>
  body.flatMap((statement) => (statement.type === 'ExpressionStatement' ? [statement.expression] : []));

/** What CommonJS takes and gives, hand-written or compiled from TypeScript. */
export function readCommonJs(program: Program): ModuleFacts {
  const found = expressions(program.body.filter((statement): statement is Statement => 'type' in statement));
  return {
    imports: importFacts(callUses(program)),
    exports: found.flatMap((node) => [...assignments(node), ...defined(node)]),
    stars: found.flatMap(star),
  };
}
