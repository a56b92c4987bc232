import { type BindingPattern, type Expression, type Program, type SpreadElement } from 'oxc-parser';
import type { ModuleBinding, ModuleUse, Span } from './moduleUse.ts';
import { packageNameOf } from './packageNameOf.ts';
import { refOf } from './refOf.ts';
import { walkTree } from './walkTree.ts';

interface Request {
  readonly kind: 'require' | 'dynamic-import';
  readonly specifier: string;
  readonly span: Span;
  readonly statement: Span;
}

const span = ({ start, end }: Span): Span => ({ start, end });

function literal(node: Expression | SpreadElement): { value: string } & Span | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return { value: node.value, ...span(node) };
  const only = node.type === 'TemplateLiteral' && node.expressions.length === 0 ? node.quasis[0]?.value.cooked : undefined;
  return typeof only === 'string' ? { value: only, ...span(node) } : undefined;
}

/** `require('x')`, `import('x')` and `await import('x')`, the latter two as one. */
function requestOf(node: Expression): Request | undefined {
  if (node.type === 'AwaitExpression' || node.type === 'ParenthesizedExpression' || node.type === 'TSAsExpression') {
    const inner = node.type === 'AwaitExpression' ? node.argument : node.expression;
    return requestOf(inner);
  }
  if (node.type === 'ImportExpression') {
    const source = literal(node.source);
    return source && { kind: 'dynamic-import', specifier: source.value, span: span(source), statement: span(node) };
  }
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'require') return undefined;
  const [argument] = node.arguments;
  const source = argument && literal(argument);
  return source && { kind: 'require', specifier: source.value, span: span(source), statement: span(node) };
}

const binding = (imported: string, importedSpan: Span | null, local: { name: string } & Span): ModuleBinding =>
  ({ imported, importedSpan, local: local.name, localSpan: span(local), typeOnly: false });

function patternBindings(pattern: BindingPattern): ModuleBinding[] {
  if (pattern.type === 'Identifier') return [binding('*', null, pattern)];
  if (pattern.type !== 'ObjectPattern') return [];
  return pattern.properties.flatMap((property) => {
    if (property.type !== 'Property' || property.key.type !== 'Identifier') return [];
    const target = property.value.type === 'AssignmentPattern' ? property.value.left : property.value;
    return target.type === 'Identifier' ? [binding(property.key.name, span(property.key), target)] : [];
  });
}

/** `__importStar(require('x'))` and its kin, which compilers put round a `require`. */
function withoutInterop(init: Expression): Expression {
  const [argument] = init.type === 'CallExpression' && /__import(Star|Default)$/.test(refOf(init.callee) ?? '') ? init.arguments : [];
  return argument && argument.type !== 'SpreadElement' ? argument : init;
}

/** `const { a } = require('x')`, `const x = require('x')`, `const y = require('x').y`. */
function declared(id: BindingPattern, init: Expression): { request: Request; bindings: ModuleBinding[] } | undefined {
  const whole = requestOf(withoutInterop(init));
  if (whole) return { request: whole, bindings: patternBindings(id) };
  if (init.type !== 'MemberExpression' || init.computed || init.property.type !== 'Identifier') return undefined;
  const request = requestOf(init.object);
  if (!request) return undefined;
  return { request, bindings: id.type === 'Identifier' ? [binding(init.property.name, span(init.property), id)] : [] };
}

/** `require()`, `import()` and `import x = require()`: these are in the tree only. */
export function callUses(program: Program): ModuleUse[] {
  const bound = new Map<number, readonly ModuleBinding[]>();
  const uses: ModuleUse[] = [];
  const add = (request: Request | undefined) => {
    if (!request) return;
    const bindings = bound.get(request.statement.start) ?? [];
    uses.push({ ...request, packageName: packageNameOf(request.specifier) ?? null, typeOnly: false, bindings });
  };
  walkTree(program, (node) => {
    if (node.type === 'VariableDeclarator') {
      const found = node.init && declared(node.id, node.init);
      if (found) bound.set(found.request.statement.start, found.bindings);
    } else if (node.type === 'CallExpression' || node.type === 'ImportExpression') {
      add(requestOf(node));
    } else if (node.type === 'TSImportEqualsDeclaration' && node.moduleReference.type === 'TSExternalModuleReference') {
      const { value: specifier, start, end } = node.moduleReference.expression;
      uses.push({
        kind: 'import-equals', specifier, packageName: packageNameOf(specifier) ?? null, span: { start, end },
        statement: span(node), typeOnly: node.importKind === 'type', bindings: [binding('*', null, node.id)],
      });
    }
    return true;
  });
  return uses;
}
