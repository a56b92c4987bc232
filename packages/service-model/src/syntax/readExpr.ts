import type { Argument, ArrowFunctionExpression, CallExpression, Class, Expression, Function as FunctionDeclaration, NewExpression, ObjectExpression, Super, TaggedTemplateExpression, TSTypeParameterInstantiation } from 'oxc-parser';
import { type Expr, isCallExpr, isListExpr, isMemberExpr, isMixExpr, isObjectExpr, isRefExpr, type MixExpr, OPAQUE_EXPR, type PropertyExpr } from './expr.ts';

/** A list is kept so far: enum values and columns are tens, a table of test data thousands. */
const MAX_ITEMS = 256;
const MAX_PROPERTIES = 1024;
/** Chains of calls are long (`z.string().min(1)…`), nested objects deep; `'a' + 'b' + …` is as deep as it is long. */
const MAX_DEPTH = 60;

/** Operators whose value tells nothing but a yes or no, or a type's name. */
const ASKS: ReadonlySet<string> = new Set(['!', 'typeof', 'void', 'delete', '===', '!==', '==', '!=', '<', '>', '<=', '>=', 'in', 'instanceof']);
const ASKED = { asked: true } as const;

type FunctionNode = ArrowFunctionExpression | FunctionDeclaration;

/** What an expression's reader meets that is no expression: functions and classes open scopes of their own. */
export interface ExprHost {
  readonly text: string;
  /** @returns index of its scope */
  function(node: FunctionNode, name: string): number;
  class(node: Class, name: string): void;
}

/** Does it hold a call? What holds none matters only as an argument or a value. */
export function holdsCall(expr: Expr): boolean {
  if (isCallExpr(expr)) return true;
  if (isMemberExpr(expr)) return holdsCall(expr.of);
  if (isObjectExpr(expr)) return expr.object.some(([, value]) => holdsCall(value));
  if (isListExpr(expr)) return expr.list.some(holdsCall);
  return isMixExpr(expr) && expr.mix.some(holdsCall);
}

/** Dotted names in an expression that holds no call: what is looked at, `req.user` of `!req.user`. */
export function membersIn(expr: Expr): string[] {
  if (isRefExpr(expr)) return expr.ref.includes('.') ? [expr.ref] : [];
  if (isMemberExpr(expr)) return membersIn(expr.of);
  if (isObjectExpr(expr)) return expr.object.flatMap(([, value]) => membersIn(value));
  if (isListExpr(expr)) return expr.list.flatMap(membersIn);
  return isMixExpr(expr) ? expr.mix.flatMap(membersIn) : [];
}

/** Reads expressions of one file. `name` is what a function or class is called that has no name of its own. */
export class ExprReader {
  private readonly host: ExprHost;

  constructor(host: ExprHost) {
    this.host = host;
  }

  read(node: Argument | Super, name = '', depth = 0): Expr {
    if (depth > MAX_DEPTH) return OPAQUE_EXPR;
    const deeper = (child: Argument | Super, itsName = ''): Expr => this.read(child, itsName, depth + 1);
    switch (node.type) {
      case 'Literal':
        return node.value === null || typeof node.value === 'object' || typeof node.value === 'bigint' ? (node.raw === 'null' ? null : OPAQUE_EXPR) : node.value;
      case 'Identifier':
        return { ref: node.name };
      case 'ThisExpression':
        return { ref: 'this' };
      case 'Super':
        return { ref: 'super' };
      case 'MemberExpression': {
        const of = deeper(node.object);
        const key = node.computed ? memberName(deeper(node.property)) : node.property.name;
        return isRefExpr(of) && key !== COMPUTED ? { ref: `${of.ref}.${key}` } : { of, name: key };
      }
      case 'CallExpression':
      case 'NewExpression':
        return this.call(node, depth);
      case 'ImportExpression':
        // What is awaited is the module, as `require` gives it.
        return { call: { ref: 'require' }, args: [deeper(node.source)], at: [node.start, node.end] };
      case 'TaggedTemplateExpression':
        return this.tagged(node, depth);
      case 'TemplateLiteral': {
        const [only] = node.quasis;
        if (node.expressions.length === 0) return only?.value.cooked ?? OPAQUE_EXPR;
        return { mix: node.quasis.flatMap(({ value }, index) => [value.cooked ?? '', ...node.expressions.slice(index, index + 1).map((part) => deeper(part))]) };
      }
      case 'ObjectExpression':
        return { object: this.properties(node, depth) };
      case 'ArrayExpression': {
        const list = node.elements.slice(0, MAX_ITEMS).map((element) => (element ? deeper(element) : null));
        return { list, ...(node.elements.length > MAX_ITEMS ? { cut: true } : {}) };
      }
      case 'SpreadElement':
        return { mix: [deeper(node.argument)] };
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
        return { fn: this.host.function(node, name) };
      case 'ClassExpression':
        this.host.class(node, name);
        return { ref: node.id?.name ?? name };
      case 'AwaitExpression':
        return deeper(node.argument, name);
      case 'UnaryExpression':
        return node.operator === '-' && node.argument.type === 'Literal' && typeof node.argument.value === 'number'
          ? -node.argument.value
          : { mix: [deeper(node.argument)], ...(ASKS.has(node.operator) ? ASKED : {}) };
      case 'ParenthesizedExpression':
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'TSInstantiationExpression':
      case 'ChainExpression':
        return this.read(node.expression, name, depth);
      case 'SequenceExpression': {
        const last = node.expressions.at(-1);
        return last ? this.read(last, name, depth) : OPAQUE_EXPR;
      }
      case 'AssignmentExpression':
        return deeper(node.right, name);
      case 'ConditionalExpression':
        return { mix: [{ mix: [deeper(node.test)], ...ASKED }, deeper(node.consequent, name), deeper(node.alternate, name)] };
      case 'LogicalExpression':
      case 'BinaryExpression':
        return this.operands(node, depth);
      default:
        return OPAQUE_EXPR;
    }
  }

  /** `a + b + c` nests to the left: taken apart by a loop, whatever its length. Left of `&&`, and on both sides of `===`, values are asked about. */
  private operands(node: Expression, depth: number): Expr {
    const given: Expr[] = [];
    const asked: Expr[] = [];
    let isAsked = false;
    const take = (operand: Expression): unknown => (isAsked ? asked : given).push(this.read(operand, '', depth + 1));
    let at: Expression = node;
    while ((at.type === 'BinaryExpression' || at.type === 'LogicalExpression') && given.length + asked.length < MAX_ITEMS) {
      isAsked ||= ASKS.has(at.operator);
      take(at.right);
      isAsked ||= at.operator === '&&';
      if (at.left.type === 'PrivateIdentifier') break;
      at = at.left;
    }
    if (at.type !== 'BinaryExpression' && at.type !== 'LogicalExpression') take(at);
    const questions: MixExpr = { mix: asked.reverse(), ...ASKED };
    if (given.length === 0) return questions;
    return { mix: [...(asked.length > 0 ? [questions] : []), ...given.reverse()] };
  }

  private call(node: CallExpression | NewExpression, depth: number): Expr {
    return {
      call: this.read(node.callee, '', depth + 1),
      args: node.arguments.slice(0, MAX_ITEMS).map((argument) => this.read(argument, '', depth + 1)),
      at: [node.start, node.end],
      ...(node.type === 'NewExpression' ? { new: true } : {}),
      ...this.types(node.typeArguments),
    };
  }

  private tagged(node: TaggedTemplateExpression, depth: number): Expr {
    return { call: this.read(node.tag, '', depth + 1), args: [this.read(node.quasi, '', depth + 1)], at: [node.start, node.end] };
  }

  private types(node: TSTypeParameterInstantiation | null | undefined): { types?: readonly string[] } {
    return node && node.params.length > 0 ? { types: node.params.map(({ start, end }) => this.host.text.slice(start, end)) } : {};
  }

  private properties(node: ObjectExpression, depth: number): PropertyExpr[] {
    return node.properties.slice(0, MAX_PROPERTIES).map((property): PropertyExpr => {
      if (property.type === 'SpreadElement') return [null, this.read(property.argument, '', depth + 1), property.start];
      const { key } = property;
      const name = !property.computed && key.type === 'Identifier' ? key.name
        : key.type === 'Literal' ? String(key.value)
        : COMPUTED;
      const value = this.read(property.value, name, depth + 1);
      return name === COMPUTED && key.type !== 'PrivateIdentifier' ? [name, value, key.start, this.read(key, '', depth + 1)] : [name, value, key.start];
    });
  }
}

/** The name of a member or property whose name is computed. */
export const COMPUTED = '[]';

const memberName = (key: Expr): string => (typeof key === 'string' || typeof key === 'number' ? String(key) : COMPUTED);
