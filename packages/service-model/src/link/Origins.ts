import { type Expr, isCallExpr, isFunctionExpr, isMemberExpr, isMixExpr, isObjectExpr, isRefExpr } from '../syntax/expr.ts';
import { ANONYMOUS } from '../syntax/readModuleFacts.ts';
import type { CodeCall, CodeClass, CodeFunction, Located, Origin, Place } from './code.ts';
import type { CodeLinker, Meaning } from './CodeLinker.ts';
import { typeName } from './typeName.ts';
import { Values } from './Values.ts';

/** Helpers of helpers, fields of fields; also what ends a circle. */
const MAX_DEPTH = 12;

const DEFAULT = /#default$/;

const instanceOf = (own: CodeClass, place: Place): Origin =>
  ({ path: `own#${own.fact.name}{}`, steps: [{ kind: 'instance', types: [], place }], class: own });
const isInstance = (origin: Origin): boolean => origin.path.endsWith('{}');
const ofFunction = (fn: CodeFunction): Origin =>
  ({ path: `own#${fn.owner ? `${fn.owner.fact.name}${fn.fact.static ? '' : '{}'}.` : ''}${fn.fact.name}`, steps: [], fn });

/** Tells where values come from: `this.users.save` is `typeorm#Repository{}.save`. */
export class Origins {
  readonly values: Values;
  private readonly code: CodeLinker;
  private readonly known = new WeakMap<object, Origin | null>();

  constructor(code: CodeLinker) {
    this.code = code;
    this.values = new Values(code);
  }

  /** Of what a call calls: `kafkajs#Kafka{}.producer().send` for `producer.send(…)`. */
  ofCallee({ place, expr }: Pick<CodeCall, 'place' | 'expr'>): Origin | undefined {
    return this.of({ place, expr: expr.call });
  }

  of(at: Located): Origin | undefined {
    return this.find(at, 0);
  }

  /** The company's own function that a call enters, with its parameters given. */
  entered(call: Pick<CodeCall, 'place' | 'expr' | 'args'>): { readonly fn: CodeFunction; readonly place: Place } | undefined {
    const fn = this.ofCallee(call)?.fn;
    return fn && { fn, place: { file: fn.file, scope: fn.scope, given: { file: fn.file, scope: fn.scope, args: call.args } } };
  }

  /** An instance of a type as it is written at a place. */
  ofType(written: string, place: Place, depth = 0): Origin | undefined {
    const type = typeName(written);
    if (!type || depth > MAX_DEPTH) return undefined;
    const named = this.named(place, type.name.split('.'), depth + 1);
    if (!named) return undefined;
    if (named.class) return instanceOf(named.class, place);
    return named.fn || named.namespace !== undefined ? undefined : { path: `${named.path}{}`, steps: [...named.steps, { kind: 'instance', types: type.types, place }] };
  }

  private find(at: Located, depth: number): Origin | undefined {
    const { place, expr } = at;
    if (depth > MAX_DEPTH || typeof expr !== 'object' || expr === null) return undefined;
    if (place.given) return this.look(at, expr, depth);
    const known = this.known.get(expr);
    if (known !== undefined) return known ?? undefined;
    this.known.set(expr, null);
    const found = this.look(at, expr, depth);
    // Cut short by its depth, the answer is that of this way alone.
    if (found || depth === 0) this.known.set(expr, found ?? null);
    else this.known.delete(expr);
    return found;
  }

  private look({ place, expr }: Located, _: object, depth: number): Origin | undefined {
    if (isRefExpr(expr)) return this.named(place, expr.ref.split('.'), depth);
    if (isMemberExpr(expr)) {
      const of = this.find({ place, expr: expr.of }, depth + 1);
      return (of && this.member(of, expr.name, depth + 1)) ?? this.ofValue({ place, expr }, depth);
    }
    if (isCallExpr(expr)) return this.called({ place, expr }, depth);
    if (isFunctionExpr(expr)) {
      const fn = this.code.fn(place.file, expr.fn);
      return fn && ofFunction(fn);
    }
    // `given ?? createClient()`: whichever of them tells.
    if (isMixExpr(expr)) return expr.mix.map((part) => this.find({ place, expr: part }, depth + 1)).find((origin) => origin !== undefined && !origin.path.startsWith('#'));
    return undefined;
  }

  private called({ place, expr }: Located, depth: number): Origin | undefined {
    if (!isCallExpr(expr)) return undefined;
    const callee = this.find({ place, expr: expr.call }, depth + 1);
    if (!callee) return undefined;
    const args = expr.args.map((argument) => ({ place, expr: argument }));
    if (expr.new) {
      if (callee.class) return instanceOf(callee.class, place);
      return { path: `${callee.path}{}`, steps: [...callee.steps, { kind: 'new', args, types: expr.types ?? [], place }] };
    }
    const { fn } = callee;
    if (fn) {
      const inside: Place = { file: fn.file, scope: fn.scope, given: { file: fn.file, scope: fn.scope, args } };
      for (const returned of fn.fact.returns) {
        const origin = this.find({ place: inside, expr: returned }, depth + 1);
        if (origin) return origin;
      }
    }
    return { path: `${callee.path}()`, steps: [...callee.steps, { kind: 'call', args }] };
  }

  private named(place: Place, [head = '', ...rest]: readonly string[], depth: number): Origin | undefined {
    const meaning = this.code.meaning(place, head);
    let origin = meaning ? this.meant(meaning, place, depth) : this.global(place, head);
    for (const name of rest) origin = origin && this.member(origin, name, depth + 1);
    // `Topics.send` of an object of functions.
    return origin ?? (rest.length === 0 ? undefined : this.ofValue({ place, expr: { ref: [head, ...rest].join('.') } }, depth));
  }

  private ofValue(at: Located, depth: number): Origin | undefined {
    const value = this.values.resolve(at);
    return value.expr === at.expr || isObjectExpr(value.expr) ? undefined : this.find(value, depth + 1);
  }

  private global(place: Place, name: string): Origin | undefined {
    // `#0`: a parameter that is taken apart, of a scope that is not the one asked from.
    return name === 'this' || name === 'super' || name.startsWith('#') || place.file === '' ? undefined : { path: `#${name}`, steps: [] };
  }

  private meant(meaning: Meaning, place: Place, depth: number): Origin | undefined {
    switch (meaning.kind) {
      case 'module':
        return { path: `${meaning.module}#${meaning.symbol === '*' ? ANONYMOUS : meaning.symbol}`, steps: [] };
      case 'namespace':
        return { path: 'own#*', steps: [], namespace: meaning.file };
      case 'class':
        return { path: `own#${meaning.class.fact.name}`, steps: [], class: meaning.class };
      case 'self':
        return instanceOf(meaning.class, place);
      case 'inner':
      case 'local': {
        const init = this.code.initOf(meaning);
        const where = meaning.kind === 'inner' ? meaning.place : { file: meaning.file, scope: 0 };
        const { type } = meaning.fact;
        return (init && this.find(init, depth + 1)) ?? (type === null ? undefined : this.ofType(type, where, depth + 1));
      }
      case 'param':
        return this.param(meaning, place, depth);
      case 'shape':
        return undefined;
    }
  }

  private param({ fn, index, fact }: Extract<Meaning, { kind: 'param' }>, { given }: Place, depth: number): Origin | undefined {
    const arg = given?.file === fn.file && given.scope === fn.scope ? given.args[index] : undefined;
    const inside: Place = { file: fn.file, scope: fn.scope };
    const origin = (arg && this.find(arg, depth + 1)) ?? (fact.type === null ? undefined : this.ofType(fact.type, inside, depth + 1));
    if (origin) return origin;
    const handed = this.code.handedTo(fn);
    const callee = handed && this.find({ place: handed.call.place, expr: handed.call.expr.call }, depth + 1);
    return callee && { path: `${callee.path}(${index})`, steps: [...callee.steps, { kind: 'param', index }] };
  }

  private member(origin: Origin, name: string, depth: number): Origin | undefined {
    if (origin.namespace !== undefined) return this.ofNamespace(origin.namespace, name, depth);
    if (origin.class && (isInstance(origin) || !origin.fn)) return this.ofClass(origin.class, isInstance(origin), name, depth);
    if (DEFAULT.test(origin.path) && !origin.fn) return { ...origin, path: origin.path.replace(DEFAULT, `#${name}`) };
    return { path: `${origin.path}.${name}`, steps: origin.steps };
  }

  private ofNamespace(file: string, name: string, depth: number): Origin | undefined {
    const offered = this.code.names.offered(file, name);
    if (offered) return this.meant(offered, { file, scope: 0 }, depth);
    // `module.exports = { send }`
    const whole = this.code.names.offered(file, ANONYMOUS);
    const value = whole && this.code.initOf(whole);
    const property = value && this.values.property(value, name);
    return property && this.find(property, depth + 1);
  }

  private ofClass(own: CodeClass, instance: boolean, name: string, depth: number): Origin | undefined {
    const found = this.code.member(own, name);
    if (found?.method) return ofFunction(found.method);
    if (found?.property) return this.ofProperty(found.class, found.property, depth);
    return this.ofBase(own, instance, name, depth);
  }

  private ofProperty(own: CodeClass, { init, type, scope }: { init: Expr | null; type: string | null; scope: number }, depth: number): Origin | undefined {
    const place: Place = { file: own.file, scope };
    return (init === null ? undefined : this.find({ place, expr: init }, depth + 1)) ?? (type === null ? undefined : this.ofType(type, place, depth + 1));
  }

  /** What a class gets from a package's class that it or one of its bases extends. */
  private ofBase(own: CodeClass, instance: boolean, name: string, depth: number): Origin | undefined {
    const last = this.code.ancestry(own).at(-1);
    const base = last?.fact.base;
    if (!last || !base || 'computed' in base) return undefined;
    const place: Place = { file: last.file, scope: last.fact.scope };
    const origin = this.named(place, base.ref.split('.'), depth + 1);
    if (!origin || origin.class || origin.fn) return undefined;
    return instance
      ? { path: `${origin.path}{}.${name}`, steps: [...origin.steps, { kind: 'instance', types: last.fact.baseTypes, place }] }
      : { path: `${origin.path}.${name}`, steps: origin.steps };
  }
}
