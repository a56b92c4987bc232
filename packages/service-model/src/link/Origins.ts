import { type CallExpr, type Expr, isCallExpr, isFunctionExpr, isMemberExpr, isMixExpr, isObjectExpr, isRefExpr } from '../syntax/expr.ts';
import { ANONYMOUS } from '../syntax/readModuleFacts.ts';
import { boundIn } from './boundIn.ts';
import type { CodeCall, CodeClass, CodeFunction, Given, Located, Origin, Place } from './code.ts';
import type { CodeLinker, Meaning } from './CodeLinker.ts';
import { containerServes } from './containerServes.ts';
import { Effort } from './Effort.ts';
import { meantBy } from './meantBy.ts';
import { MemberOrigins } from './MemberOrigins.ts';
import { inside, instanceOf, isInstance, ofFunction, ofGlobal } from './ownOrigins.ts';
import { typeName } from './typeName.ts';
import { Values } from './Values.ts';

/** Helpers of helpers, fields of fields; also what ends a circle. */
const MAX_DEPTH = 12;

const DEFAULT = /#default$/;

/** Types of TypeScript's own that leave the members of another as they are. */
const SAME = /^#(?:Omit|Pick|Partial|Required|Readonly|NonNullable|Awaited)$/;
const LIST = /^(?:readonly\s+)?([\w$.]+(?:<[^<>]*>)?)\[\]$/;
/** What a list is whose items are known by their type. */
const ARRAY = '#Array{}';
/** Hand each item of a list to a function. */
const ITERATES = /\.(?:map|flatMap|forEach|filter|some|every|find)$/;
const TYPEOF = /^typeof\s+([\w$.]+)$/;
/** What a global holds was put there by somebody. */
const GLOBAL = /^#global(?:This)?\b/;
/** A promise's value is what is asked for: of `.then` and its kin, nothing else is. */
const SETTLED = /\.(?:then|catch|finally)$/;

/** What the company's own function gives, of which nothing else is known: another place where it returns may say more. */
const isUntold = (origin: Origin): boolean => origin.path.startsWith('own#') && !origin.class && !origin.fn && !origin.value && !origin.shape && origin.namespace === undefined;

/** Tells where values come from: `this.users.save` is `typeorm#Repository{}.save`. */
export class Origins {
  readonly values: Values;
  private readonly code: CodeLinker;
  private readonly members: MemberOrigins;
  private readonly effort = new Effort();
  /** By file: copies of one share their expressions, and import from different places. */
  private readonly known = new Map<string, WeakMap<object, Origin | null>>();
  /** Answers within a call that was entered: all readers ask the same of it. */
  private readonly entries = new WeakMap<Given, WeakMap<object, Origin | null>>();

  constructor(code: CodeLinker) {
    this.code = code;
    this.values = new Values(code);
    this.members = new MemberOrigins(code, {
      find: (at, depth) => this.find(at, depth),
      named: (place, parts, depth) => this.named(place, parts, depth),
      ofType: (written, place, depth) => this.ofType(written, place, depth),
      member: (origin, name, depth) => this.member(origin, name, depth),
      meant: (meaning, place, depth) => this.meant(meaning, place, depth),
      property: (at, name) => this.values.property(at, name),
      returned: (fn, args, self, depth) => this.returned(fn, args, self, depth),
    });
  }

  /** Of what a call calls: `kafkajs#Kafka{}.producer().send` for `producer.send(…)`. */
  ofCallee({ place, expr }: Pick<CodeCall, 'place' | 'expr'>): Origin | undefined {
    return this.of({ place, expr: expr.call });
  }

  of(at: Located): Origin | undefined {
    this.effort.renew();
    return this.find(at, 0);
  }

  /** The company's own function that a call enters, with its parameters given. */
  entered(call: Pick<CodeCall, 'place' | 'expr' | 'args'>): { readonly fn: CodeFunction; readonly place: Place } | undefined {
    // `const setUp = require('./set-up')` is what that file exports.
    const callee = this.whole(this.ofCallee(call), 0);
    return callee?.fn && { fn: callee.fn, place: inside(callee.fn, call.args, callee.self) };
  }

  /** An instance of a type as it is written at a place. */
  ofType(written: string, place: Place, depth = 0): Origin | undefined {
    if (depth === 0) this.effort.renew();
    const of = TYPEOF.exec(written)?.[1];
    if (of !== undefined) return depth > MAX_DEPTH ? undefined : this.named(place, of.split('.'), depth + 1);
    const item = LIST.exec(written)?.[1];
    if (item !== undefined) return { path: ARRAY, steps: [{ kind: 'instance', types: [item], place }] };
    const type = typeName(written);
    if (!type || depth > MAX_DEPTH) return undefined;
    const meaning = this.code.meaning(place, type.name);
    if (meaning?.kind === 'shape') return { path: `own#${type.name}{}`, steps: [{ kind: 'instance', types: type.types, place }], shape: meaning.shape };
    const named = this.named(place, type.name.split('.'), depth + 1);
    if (!named?.class && !named?.fn && meaning?.kind !== 'local') {
      const aliased = this.aliased(type, place, depth);
      if (aliased) return aliased;
    }
    if (!named) return undefined;
    if (named.class) return instanceOf(named.class, place);
    // `Omit<Client, '$on'>` gives what it is made of.
    if (SAME.test(named.path)) return type.types[0] === undefined ? undefined : this.ofType(type.types[0], place, depth + 1);
    return named.fn || named.namespace !== undefined ? undefined : { path: `${named.path}{}`, steps: [...named.steps, { kind: 'instance', types: type.types, place }] };
  }

  /** The package's type that the company has another name for: `type MongooseModel<T> = Model<T> & Paginates<T>`. */
  private aliased({ name, types }: { readonly name: string; readonly types: readonly string[] }, place: Place, depth: number): Origin | undefined {
    const alias = name.includes('.') ? undefined : this.code.names.alias(place.file, name);
    if (!alias) return undefined;
    const { file, fact: { params, of } } = alias;
    const there: Place = { file, scope: 0 };
    const found = of.map((part) => this.ofType(part.types.length === 0 ? part.name : `${part.name}<${part.types.join(', ')}>`, there, depth + 1));
    // `User & Document` is called by the company's own class.
    if (found.some((origin) => origin?.class)) return undefined;
    const origin = found.find((one) => one && !/^(?:own)?#/.test(one.path));
    const last = origin?.steps.at(-1);
    const means = last?.kind === 'instance' ? last.types.map((type) => meantBy(type, file, this.code.names)) : [];
    if (!origin || !means.some((type) => params.includes(type))) return origin;
    // Names mean something where they are written: those that the alias was given, where it was.
    const given = means.map((type) => (params.includes(type) ? (types[params.indexOf(type)] ?? type) : type));
    return { ...origin, steps: [...origin.steps.slice(0, -1), { kind: 'instance', types: given, place }] };
  }

  private find(at: Located, depth: number): Origin | undefined {
    const { place, expr } = at;
    if (depth > MAX_DEPTH || typeof expr !== 'object' || expr === null) return undefined;
    const answers = place.given ? this.within(place.given) : this.answersIn(place.file);
    const known = answers.get(expr);
    if (known !== undefined) return known ?? undefined;
    if (this.effort.isSpent()) return undefined;
    answers.set(expr, null);
    const found = this.look(at, expr, depth);
    // Cut short by its depth, the answer is that of this way alone.
    if (found || depth === 0) answers.set(expr, found ?? null);
    else answers.delete(expr);
    return found;
  }

  private answersIn(file: string): WeakMap<object, Origin | null> {
    const answers = this.known.get(file) ?? new WeakMap<object, Origin | null>();
    if (!this.known.has(file)) this.known.set(file, answers);
    return answers;
  }

  private within(given: Given): WeakMap<object, Origin | null> {
    const answers = this.entries.get(given) ?? new WeakMap<object, Origin | null>();
    this.entries.set(given, answers);
    return answers;
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
    return isMixExpr(expr) && !expr.asked ? this.firstOf(expr.mix, place, depth) : undefined;
  }

  private firstOf(parts: readonly Expr[], place: Place, depth: number): Origin | undefined {
    for (const expr of parts) {
      const origin = this.find({ place, expr }, depth + 1);
      if (origin && !origin.path.startsWith('#')) return origin;
    }
    return undefined;
  }

  private called({ place, expr }: Located, depth: number): Origin | undefined {
    if (!isCallExpr(expr)) return undefined;
    const required = this.required(place, expr);
    if (required) return required;
    const bound = boundIn(expr.call);
    if (bound) return this.find({ place, expr: bound }, depth + 1);
    const callee = this.whole(this.find({ place, expr: expr.call }, depth + 1), depth);
    if (!callee) return undefined;
    const args = expr.args.map((argument) => ({ place, expr: argument }));
    if (expr.new) {
      if (callee.class) return instanceOf(callee.class, place, args);
      return { path: `${callee.path}{}`, steps: [...callee.steps, { kind: 'new', args, types: expr.types ?? [], place }] };
    }
    const returned = callee.fn && this.returned(callee.fn, args, callee.self, depth);
    const made = callee.fn && (!returned || GLOBAL.test(returned.path)) ? this.madeBy(args, depth) : undefined;
    if (made ?? returned) return made ?? returned;
    const served = containerServes(callee.path) && args[0] ? this.find(args[0], depth + 1) : undefined;
    if (served?.class && !isInstance(served)) return instanceOf(served.class, place);
    if (SETTLED.test(callee.path) && !callee.fn) return this.settled(callee, args, depth);
    return { path: `${callee.path}()`, steps: [...callee.steps, { kind: 'call', args, ...(callee.self ? { self: callee.self } : {}) }] };
  }

  private required(place: Place, { call, args: [from] }: CallExpr): Origin | undefined {
    if (!isRefExpr(call) || call.ref !== 'require' || typeof from !== 'string') return undefined;
    return this.meant(this.code.names.required(place.file, from), place, 0);
  }

  /** A file as a whole that is called or made an instance of is what it exports: `module.exports = class …`. */
  private whole(origin: Origin | undefined, depth: number): Origin | undefined {
    if (origin?.namespace === undefined) return origin;
    const whole = this.code.names.offered(origin.namespace, ANONYMOUS);
    return whole && this.meant(whole, { file: origin.namespace, scope: 0 }, depth + 1);
  }

  private returned(fn: CodeFunction, args: readonly Located[], self: CodeClass | undefined, depth: number): Origin | undefined {
    let untold: Origin | undefined;
    for (const expr of fn.fact.returns) {
      if (isObjectExpr(expr)) return { path: `${ofFunction(fn, self).path}()`, steps: [{ kind: 'call', args }], value: { place: inside(fn, args, self), expr } };
      const origin = this.find({ place: inside(fn, args, self), expr }, depth + 1);
      if (origin && !isUntold(origin)) return origin;
      untold ??= origin;
    }
    return untold;
  }

  /** `remember('db', () => new Client())`: a helper of the company that keeps what a function makes, and whose own return tells nothing. */
  private madeBy(args: readonly Located[], depth: number): Origin | undefined {
    const [only, ...others] = args.filter(({ expr }) => isFunctionExpr(expr));
    const fn = only && others.length === 0 ? this.find(only, depth + 1)?.fn : undefined;
    const made = fn && fn.fact.params.length === 0 ? this.returned(fn, [], undefined, depth) : undefined;
    return made?.path.startsWith('#') ? undefined : made;
  }

  /** `connect().then((connection) => connection.createChannel())` is what its callback returns, else what it was. */
  private settled({ path, steps }: Origin, [callback]: readonly Located[], depth: number): Origin {
    const before: Origin = { path: path.replace(SETTLED, ''), steps };
    const fn = path.endsWith('.then') && callback ? this.find(callback, depth + 1)?.fn : undefined;
    return (fn && this.returned(fn, [], undefined, depth)) ?? before;
  }

  private named(place: Place, [head = '', ...rest]: readonly string[], depth: number): Origin | undefined {
    if (head === 'super') return this.members.inherited(place, rest, depth);
    const meaning = this.code.meaning(place, head);
    let origin = meaning ? this.meant(meaning, place, depth) : ofGlobal(place, head);
    for (const name of rest) origin = origin && this.member(origin, name, depth + 1);
    // `Topics.send` of an object of functions.
    return origin ?? (rest.length === 0 ? undefined : this.ofValue({ place, expr: { ref: [head, ...rest].join('.') } }, depth));
  }

  private ofValue(at: Located, depth: number): Origin | undefined {
    const value = this.values.resolve(at);
    return value.expr === at.expr || isObjectExpr(value.expr) ? undefined : this.find(value, depth + 1);
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
    const within: Place = { file: fn.file, scope: fn.scope };
    const origin = (arg && this.find(arg, depth + 1)) ?? (fact.type === null ? undefined : this.ofType(fact.type, within, depth + 1));
    // An interface of the company's says less than who calls the function.
    return (origin?.shape ? (this.handed(fn, index, depth) ?? origin) : origin) ?? this.handed(fn, index, depth);
  }

  /** The parameter of a function that was handed to a call. */
  private handed(fn: CodeFunction, index: number, depth: number): Origin | undefined {
    const handed = this.code.handedTo(fn);
    const callee = handed && this.find({ place: handed.call.place, expr: handed.call.expr.call }, depth + 1);
    if (!handed || !callee) return undefined;
    if (handed.property !== undefined) return { path: `${callee.path}.${handed.property}(${index})`, steps: [...callee.steps, { kind: 'param', index }] };
    if (!callee.fn && index === 0 && callee.path.endsWith('.then')) return { path: callee.path.replace(SETTLED, ''), steps: callee.steps };
    if (!callee.fn && index === 0 && ITERATES.test(callee.path)) return this.member({ path: callee.path.replace(ITERATES, ''), steps: callee.steps }, '0', depth + 1);
    return { path: `${callee.path}(${index})`, steps: [...callee.steps, { kind: 'param', index }] };
  }

  private member(origin: Origin, name: string, depth: number): Origin | undefined {
    const property = origin.value && this.values.property(origin.value, name);
    if (property) return this.find(property, depth + 1);
    if (depth > MAX_DEPTH) return undefined;
    if (origin.namespace !== undefined) return this.members.ofNamespace(origin.namespace, name, depth);
    if (origin.shape) return this.members.ofShape(origin.shape, name, depth);
    const [list] = origin.steps;
    if (origin.path === ARRAY && name === '0' && list?.kind === 'instance') return this.ofType(list.types[0] ?? '', list.place, depth + 1);
    if (origin.class && (isInstance(origin) || !origin.fn)) return this.members.ofClass(origin.class, isInstance(origin), name, depth);
    if (DEFAULT.test(origin.path) && !origin.fn) return { ...origin, path: origin.path.replace(DEFAULT, `#${name}`) };
    return { path: `${origin.path}.${name}`, steps: origin.steps };
  }
}
