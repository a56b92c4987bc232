import type { BindingPattern, Class, ClassElement, Decorator, Expression, Function as FunctionNode, ArrowFunctionExpression, Node, ParamPattern, Program, TSTypeAnnotation } from 'oxc-parser';
import type { ClassCodeFact, LocalFact, ParamFact, PropertyFact, ScopeFact } from './code.ts';
import { developmentBranches } from './developmentOnly.ts';
import { type Expr, isRefExpr } from './expr.ts';
import type { DecoratorFact } from './facts.ts';
import type { Span } from './moduleUse.ts';
import { keyName } from './keyName.ts';
import { readHeritage } from './readClass.ts';
import { readDecorators } from './readDecorators.ts';
import { ExprReader, holdsCall, membersIn } from './readExpr.ts';
import { ANONYMOUS } from './readModuleFacts.ts';
import { ShapeReader } from './readShapes.ts';
import { checkOf } from './checkOf.ts';
import { shorten } from './shorten.ts';
import { tryOf } from './tryOf.ts';
import { walkTree } from './walkTree.ts';

type Mutable<T> = { -readonly [K in keyof T]: NonNullable<T[K]> extends readonly (infer Item)[] ? Item[] : T[K] };
type OpenScope = Mutable<ScopeFact>;
type FunctionLike = FunctionNode | ArrowFunctionExpression;

const decoratorsOf = (decorators: readonly Decorator[] | undefined): { decorators?: readonly DecoratorFact[] } =>
  decorators && decorators.length > 0 ? { decorators: readDecorators(decorators) } : {};

const mayBeLeftOut = ({ optional }: { readonly optional?: boolean }): boolean => optional === true;

/** What `of.name` is as an expression. */
const memberOf = (of: Expr, name: string): Expr => (isRefExpr(of) ? { ref: `${of.ref}.${name}` } : { of, name });

/** Expressions that only stand around others: their children are looked at one by one. */
const isExpression = (node: Node): node is Expression => node.type.endsWith('Expression') || node.type === 'TemplateLiteral' || node.type === 'Identifier';

/** Reads the scopes, classes and shapes of one file. */
export class CodeReader {
  readonly scopes: OpenScope[] = [];
  readonly classes: Mutable<ClassCodeFact>[] = [];
  readonly shapes: ShapeReader;
  private readonly text: string;
  private readonly exprs: ExprReader;
  /** Read together with what is around them. */
  private readonly done = new WeakSet<Node>();
  /** Index of the scope being read. */
  private current = -1;

  constructor(text: string) {
    this.text = text;
    this.shapes = new ShapeReader(text);
    this.exprs = new ExprReader({ text, function: (node, name) => this.function(node, name), class: (node, name) => this.class(node, name) });
  }

  file(program: Program): void {
    this.within({ name: '', span: { start: 0, end: this.text.length } }, [], () => this.statements(program));
  }

  /** Opens a scope in the current one, and closes it again. */
  private within(
    head: { name: string; span: Span; owner?: number; static?: true; getter?: true; decorators?: readonly DecoratorFact[] },
    params: readonly ParamPattern[],
    read: () => void,
  ): number {
    const outer = this.current;
    const index = this.scopes.length;
    const { decorators, ...rest } = head;
    this.scopes.push({ parent: outer, ...rest, ...(decorators ? { decorators: [...decorators] } : {}), params: [], locals: [], body: [], returns: [] });
    this.current = index;
    params.forEach((param, at) => this.param(param, at));
    read();
    this.current = outer;
    return index;
  }

  private get scope(): OpenScope {
    const scope = this.scopes[this.current];
    if (!scope) throw new Error('no scope is open');
    return scope;
  }

  private typeOf(annotation: TSTypeAnnotation | null | undefined): string | null {
    if (!annotation) return null;
    const { start, end } = annotation.typeAnnotation;
    return shorten(this.text.slice(start, end));
  }

  private param(node: ParamPattern, index: number): void {
    const inner = node.type === 'TSParameterProperty' ? node.parameter : node;
    const target = inner.type === 'AssignmentPattern' ? inner.left : inner;
    const type = this.typeOf(target.typeAnnotation ?? inner.typeAnnotation);
    const decorators = readDecorators(node.decorators ?? []);
    const name = target.type === 'Identifier' ? target.name : target.type === 'RestElement' && target.argument.type === 'Identifier' ? target.argument.name : '';
    const isOptional = inner.type === 'AssignmentPattern' || inner.type === 'RestElement' || mayBeLeftOut(inner);
    this.scope.params.push({ name, type, decorators, ...(isOptional ? { optional: true } : {}) } satisfies ParamFact);
    if (target.type === 'ObjectPattern' || target.type === 'ArrayPattern') this.pattern(target, { ref: `#${index}` }, null);
    if (node.type === 'TSParameterProperty' && name !== '') this.property({ name, type, init: null, at: target.start, ...(decorators.length > 0 ? { decorators } : {}) });
  }

  private property(fact: Omit<PropertyFact, 'scope'>): void {
    const { owner } = this.scope;
    if (owner !== undefined) this.classes[owner]?.properties.push({ ...fact, scope: this.current });
  }

  function(node: FunctionLike, name: string, { start = node.start, ...member }: { start?: number; owner?: number; static?: true; getter?: true; decorators?: readonly DecoratorFact[] } = {}): number {
    const own = ('id' in node ? node.id?.name : undefined) ?? name;
    const { body } = node;
    return this.within({ name: own, span: { start, end: node.end }, ...member }, node.params, () => {
      if (!body) return;
      if (body.type !== 'BlockStatement') this.returned(body);
      else this.statements(body);
    });
  }

  private class(node: Class, name: string): void {
    const at = node.id?.start ?? node.start;
    const index = this.classes.length;
    const base = node.superClass ? readHeritage(this.text, node.superClass) : null;
    const baseTypes = (node.superTypeArguments?.params ?? []).map(({ start, end }) => this.text.slice(start, end));
    const typeParams = (node.typeParameters?.params ?? []).map((param) => param.name.name);
    this.classes.push({ name: node.id?.name ?? name, at, scope: this.current, base, baseTypes, ...(typeParams.length > 0 ? { typeParams } : {}), decorators: readDecorators(node.decorators), properties: [] });
    for (const element of node.body.body) this.element(element, index);
  }

  private element(element: ClassElement, owner: number): void {
    if (element.type === 'StaticBlock' || element.type === 'TSIndexSignature') return;
    const name = keyName(element.key, element.computed);
    if (name === undefined) return;
    const isStatic: { static?: true } = element.static ? { static: true } : {};
    const decorators = decoratorsOf(element.decorators);
    // Of overloads the last one has the body, and is the method.
    if (element.type === 'MethodDefinition' && element.value.type === 'TSEmptyBodyFunctionExpression') return;
    if (element.type === 'MethodDefinition' || element.type === 'TSAbstractMethodDefinition') {
      this.function(element.value, name, { start: element.key.start, owner, ...isStatic, ...(element.kind === 'get' ? { getter: true } : {}), ...decorators });
      return;
    }
    if (element.type !== 'PropertyDefinition' && element.type !== 'AccessorProperty' && element.type !== 'TSAbstractPropertyDefinition') return;
    const init = element.value ? this.initial(element.value, name, owner) : null;
    const type = this.typeOf(element.typeAnnotation);
    const optional: { optional?: true } = 'optional' in element && element.optional ? { optional: true } : {};
    this.classes[owner]?.properties.push({ name, type, ...optional, init, scope: this.current, ...isStatic, ...decorators, at: element.key.start });
  }

  /** `handler = async () => …` is a method in all but its form: `this` is the object. */
  private initial(value: Expression, name: string, owner: number): Expr {
    if (value.type === 'ArrowFunctionExpression' || value.type === 'FunctionExpression') return { fn: this.function(value, name, { owner }) };
    return this.exprs.read(value, name);
  }

  private keep(expr: Expr): void {
    if (holdsCall(expr)) return void this.scope.body.push(expr);
    for (const name of membersIn(expr)) if (!this.scope.asks?.includes(name)) (this.scope.asks ??= []).push(name);
  }

  private returned(node: Expression): void {
    const expr = this.exprs.read(node);
    this.scope.returns.push(expr);
  }

  private local(name: string, type: string | null, init: Expr | null, at: number): void {
    this.scope.locals.push({ name, type, init, at } satisfies LocalFact);
  }

  private pattern(node: BindingPattern, init: Expr | null, type: string | null): void {
    switch (node.type) {
      case 'Identifier':
        return this.local(node.name, type, init, node.start);
      case 'AssignmentPattern':
        return this.pattern(node.left, init, type);
      case 'ArrayPattern':
        return node.elements.forEach((element, index) => {
          if (element && element.type !== 'RestElement') this.pattern(element, init === null ? null : memberOf(init, String(index)), null);
        });
      case 'ObjectPattern':
        for (const property of node.properties) {
          if (property.type === 'RestElement') this.pattern(property.argument, init, null);
          else {
            const name = keyName(property.key, property.computed);
            this.pattern(property.value, init === null || name === undefined ? null : memberOf(init, name), null);
          }
        }
    }
  }

  private statements(root: Node): void {
    walkTree(root, (node) => {
      if (this.done.has(node)) return false;
      switch (node.type) {
        case 'VariableDeclarator': {
          const init = node.init ? this.exprs.read(node.init, node.id.type === 'Identifier' ? node.id.name : '') : null;
          if (init !== null && node.id.type !== 'Identifier') this.keep(init);
          this.pattern(node.id, init, this.typeOf(node.id.typeAnnotation));
          return false;
        }
        case 'ForOfStatement':
          this.eachOf(node);
          return true;
        case 'FunctionDeclaration': {
          const fn = this.function(node, ANONYMOUS);
          this.local(this.scopes[fn]?.name ?? ANONYMOUS, null, { fn }, node.id?.start ?? node.start);
          return false;
        }
        case 'ClassDeclaration':
          this.class(node, ANONYMOUS);
          return false;
        case 'ReturnStatement':
          if (node.argument) this.returned(node.argument);
          return false;
        case 'ExportDefaultDeclaration':
          if (!isExpression(node.declaration)) return true;
          this.constant(ANONYMOUS, node.declaration);
          return false;
        case 'TSExportAssignment':
          this.constant(ANONYMOUS, node.expression);
          return false;
        case 'TSEnumDeclaration':
          this.enumeration(node);
          return false;
        case 'TryStatement':
          (this.scope.tries ??= []).push(tryOf(node, this.text));
          return true;
        case 'IfStatement':
          this.check(node);
          for (const span of developmentBranches(node)) (this.scope.development ??= []).push(span);
          return true;
        case 'TSInterfaceDeclaration':
        case 'TSTypeAliasDeclaration':
          this.shapes.read(node);
          return false;
        case 'AssignmentExpression':
          this.assignment(node);
          return false;
        default:
          if (!isExpression(node)) return !node.type.startsWith('TS') || node.type === 'TSModuleDeclaration' || node.type === 'TSModuleBlock';
          this.keep(this.exprs.read(node));
          return false;
      }
    });
  }

  private check(node: Extract<Node, { type: 'IfStatement' }>): void {
    const test = this.exprs.read(node.test);
    this.keep(test);
    (this.scope.checks ??= []).push(checkOf(node, test));
    this.done.add(node.test);
  }

  /** `for (const user of users)`: each is an item of the list. */
  private eachOf({ left, right }: Extract<Node, { type: 'ForOfStatement' }>): void {
    const [declared] = left.type === 'VariableDeclaration' ? left.declarations : [];
    if (!declared) return;
    const list = this.exprs.read(right);
    this.keep(list);
    this.pattern(declared.id, memberOf(list, '0'), this.typeOf(declared.id.typeAnnotation));
    this.done.add(left).add(right);
  }

  private constant(name: string, node: Expression): void {
    this.local(name, null, this.exprs.read(node, name), node.start);
  }

  private enumeration(node: Extract<Node, { type: 'TSEnumDeclaration' }>): void {
    let next = 0;
    const object = node.body.members.map(({ id, initializer }): [string | null, Expr, number] => {
      const value = initializer ? this.exprs.read(initializer) : next;
      if (typeof value === 'number') next = value + 1;
      return [id.type === 'Identifier' ? id.name : id.type === 'Literal' ? id.value : null, value, id.start];
    });
    this.local(node.id.name, null, { object }, node.id.start);
  }

  /** `this.x = …` makes a property, `module.exports = …` the default export, `exports.x = …` a name of the file. */
  private assignment(node: Extract<Node, { type: 'AssignmentExpression' }>): void {
    const target = node.left.type === 'MemberExpression' || node.left.type === 'Identifier' ? this.exprs.read(node.left) : null;
    const path = target !== null && isRefExpr(target) ? target.ref : '';
    const name = path.slice(path.lastIndexOf('.') + 1);
    const init = this.exprs.read(node.right, path === 'module.exports' ? ANONYMOUS : name);
    const isMember = path.includes('.') && !/^(?:module\.)?exports\b/.test(path);
    if (isMember && this.scope.name !== 'constructor') (this.scope.assigned ??= []).push(path);
    if (/^this\.[^.]+$/.test(path) && this.scope.owner !== undefined) this.property({ name, type: null, init, at: node.left.start });
    else if (path === 'module.exports') this.local(ANONYMOUS, null, init, node.left.start);
    else if (/^(?:module\.)?exports\.[^.]+$/.test(path)) this.local(name, null, init, node.left.start);
    else {
      this.keep(init);
      if (node.left.type === 'Identifier') this.reassigned(name, init);
    }
  }

  /** `let app; app = express()`: what a name is given first, when it was declared empty. */
  private reassigned(name: string, init: Expr): void {
    for (let index = this.current; index >= 0; index = this.scopes[index]?.parent ?? -1) {
      const locals = this.scopes[index]?.locals;
      const at = locals?.findIndex((local) => local.name === name) ?? -1;
      const local = locals?.[at];
      if (!locals || !local) continue;
      // A function's own scope index means nothing elsewhere, but scopes are the file's.
      if (local.init === null) locals[at] = { ...local, init };
      return;
    }
  }
}
