import type { Range } from '@nilometer/policy';
import type { CodeFacts, LocalFact, ParamFact, PropertyFact, ScopeFact } from '../syntax/code.ts';
import { type Expr, isCallExpr, isFunctionExpr, isObjectExpr, isRefExpr } from '../syntax/expr.ts';
import { eachExpr } from '../syntax/eachExpr.ts';
import type { ImportFact } from '../syntax/facts.ts';
import { rangeAt } from '../syntax/lineStarts.ts';
import { ANONYMOUS } from '../syntax/readModuleFacts.ts';
import type { CodeCall, CodeClass, CodeFunction, Located, Place } from './code.ts';
import type { CodeHost } from './host.ts';
import { type Binding, Names } from './Names.ts';

/** A function that a call was given: `run({ eachMessage: async () => … })`. */
export interface Handed {
  readonly call: CodeCall;
  /** Of the argument. */
  readonly index: number;
  /** The argument's property that it is. */
  readonly property?: string;
}

/** What a name means where it is used. */
export type Meaning =
  | Binding
  | { readonly kind: 'inner'; readonly place: Place; readonly fact: LocalFact }
  | { readonly kind: 'param'; readonly fn: CodeFunction; readonly index: number; readonly fact: ParamFact }
  | { readonly kind: 'self'; readonly class: CodeClass };

/** More than any offset: texts are at most 10 MB. */
const BEYOND_OFFSETS = 2 ** 26;

function functionOf(file: string, scope: number, fact: ScopeFact, { classes }: CodeFacts): CodeFunction {
  const owner = fact.owner === undefined ? undefined : classes[fact.owner];
  return { file, scope, fact, ...(owner && fact.owner !== undefined ? { owner: { file, index: fact.owner, fact: owner } } : {}) };
}

/** The scopes, names and calls of files. Lazy: reads a file's code when it is asked for. */
export class CodeLinker {
  readonly names: Names;
  private readonly host: CodeHost;
  private readonly functions = new WeakMap<CodeFacts, Map<string, readonly CodeFunction[]>>();
  private readonly calls = new WeakMap<CodeFacts, Map<string, readonly CodeCall[]>>();
  private readonly handed = new WeakMap<readonly CodeCall[], ReadonlyMap<number, Handed>>();

  constructor(host: CodeHost) {
    this.host = host;
    this.names = new Names(host);
  }

  code(file: string): CodeFacts | undefined {
    return this.host.code(file);
  }

  lineStarts(file: string): readonly number[] {
    return this.host.body(file)?.lineStarts ?? [0];
  }

  /** @param span offsets into the file's text */
  range(file: string, span: { readonly start: number; readonly end: number }): Range {
    return rangeAt(this.lineStarts(file), span);
  }

  /** Functions and methods of a file, in source order of their starts; the file's own code first. */
  functionsOf(file: string): readonly CodeFunction[] {
    const code = this.code(file);
    if (!code) return [];
    let found = this.functions.get(code)?.get(file);
    if (!found) {
      found = code.scopes.map((fact, scope) => functionOf(file, scope, fact, code));
      // Copies of a file share their facts.
      const byFile = this.functions.get(code) ?? new Map<string, readonly CodeFunction[]>();
      this.functions.set(code, byFile.set(file, found));
    }
    return found;
  }

  fn(file: string, scope: number): CodeFunction | undefined {
    return this.functionsOf(file)[scope];
  }

  classesOf(file: string): CodeClass[] {
    return (this.code(file)?.classes ?? []).map((fact, index) => ({ file, index, fact }));
  }

  /** Every call of a file, in source order of their starts; one that stands in another's arguments too. */
  callsOf(file: string): readonly CodeCall[] {
    const code = this.code(file);
    if (!code) return [];
    const known = this.calls.get(code)?.get(file);
    if (known) return known;
    const found = new Map<number, CodeCall>();
    const take = (within: CodeFunction, expr: Expr) => eachExpr(expr, (call) => {
      if (!isCallExpr(call)) return;
      const [start, end] = call.at;
      // A pattern takes its initial value apart, so that the call stands in several locals.
      const key = start * BEYOND_OFFSETS + end;
      if (found.has(key)) return;
      const place = { file, scope: within.scope };
      const caught = within.fact.tries?.some((span) => span.start <= start && end <= span.end) ?? false;
      found.set(key, { place, expr: call, within, caught, args: call.args.map((argument) => ({ place, expr: argument })) });
    });
    for (const fn of this.functionsOf(file)) {
      for (const { init } of fn.fact.locals) take(fn, init);
      for (const expr of [...fn.fact.returns, ...fn.fact.body]) take(fn, expr);
    }
    for (const { fact } of this.classesOf(file)) {
      for (const { scope, init } of fact.properties) {
        const fn = this.fn(file, scope);
        if (fn) take(fn, init);
      }
    }
    const calls = [...found.values()].sort((a, b) => a.expr.at[0] - b.expr.at[0] || b.expr.at[1] - a.expr.at[1]);
    const byFile = this.calls.get(code) ?? new Map<string, readonly CodeCall[]>();
    this.calls.set(code, byFile.set(file, calls));
    return calls;
  }

  /** The call that a function was handed to as an argument, or as a property of one. */
  handedTo({ file, scope }: { readonly file: string; readonly scope: number }): Handed | undefined {
    const calls = this.callsOf(file);
    let byScope = this.handed.get(calls);
    if (!byScope) {
      byScope = new Map(calls.flatMap((call) =>
        call.expr.args.flatMap((argument, index): [number, Handed][] => {
          if (isFunctionExpr(argument)) return [[argument.fn, { call, index }]];
          const options = isObjectExpr(argument) ? argument.object : [];
          return options.flatMap(([property, value]) => (property !== null && isFunctionExpr(value) ? [[value.fn, { call, index, property }]] : []));
        })));
      this.handed.set(calls, byScope);
    }
    return byScope.get(scope);
  }

  /** What the first part of a name means at a place. `this` is the class around it. */
  meaning(place: Place, name: string): Meaning | undefined {
    const { file } = place;
    const scopes = this.code(file)?.scopes ?? [];
    for (let index = place.scope; index > 0; index = scopes[index]?.parent ?? -1) {
      const fn = this.fn(file, index);
      if (!fn) return undefined;
      if (name === 'this') {
        const { given } = place;
        if (fn.owner) return { kind: 'self', class: (given?.file === file && given.scope === index ? given.self : undefined) ?? fn.owner };
        continue;
      }
      const local = fn.fact.locals.find((one) => one.name === name);
      if (local) return { kind: 'inner', place: { ...place, scope: index }, fact: local };
      const at = name.startsWith('#') ? (index === place.scope ? Number(name.slice(1)) : -1) : fn.fact.params.findIndex((param) => param.name === name);
      const param = fn.fact.params[at];
      if (param) return { kind: 'param', fn, index: at, fact: param };
      const own = this.code(file)?.classes.findIndex((one) => one.scope === index && one.name === name) ?? -1;
      const fact = this.code(file)?.classes[own];
      if (fact) return { kind: 'class', class: { file, index: own, fact } };
    }
    return name === 'this' ? undefined : this.names.find(file, name);
  }

  /** A parameter or local that a name means, in the functions around a place or in the file itself. Reads no other file. */
  innerMeaning(place: Place, name: string): Extract<Meaning, { kind: 'inner' | 'param' }> | undefined {
    const scopes = this.code(place.file)?.scopes ?? [];
    for (let index = place.scope; index >= 0; index = scopes[index]?.parent ?? -1) {
      const scope = scopes[index];
      const local = scope?.locals.find((one) => one.name === name);
      if (local) return { kind: 'inner', place: { ...place, scope: index }, fact: local };
      const at = scope?.params.findIndex((param) => param.name === name) ?? -1;
      const param = scope?.params[at];
      const fn = param && this.fn(place.file, index);
      if (fn) return { kind: 'param', fn, index: at, fact: param };
    }
    return undefined;
  }

  importsOf(file: string): readonly ImportFact[] {
    return this.host.module(file)?.imports ?? [];
  }

  /** Where a file imports a name from. */
  importOf(file: string, name: string): ImportFact | undefined {
    return this.host.module(file)?.imports.find(({ local }) => local === name);
  }

  /** A property or method of a class or what it inherits from in code that can be read, nearest first. */
  member(start: CodeClass, name: string): { readonly class: CodeClass; readonly property?: PropertyFact; readonly method?: CodeFunction } | undefined {
    for (const one of this.ancestry(start)) {
      const scopes = this.code(one.file)?.scopes ?? [];
      const getter = scopes.findIndex((fact) => fact.owner === one.index && fact.name === name && fact.getter);
      // Of overloads, the last one has the code.
      const scope = getter === -1 ? scopes.findLastIndex((fact) => fact.owner === one.index && fact.name === name) : getter;
      const method = scope === -1 ? undefined : this.fn(one.file, scope);
      if (method) return { class: one, method };
      // A declaration with a type says more than the assignment in the constructor, and stands first.
      const properties = one.fact.properties.filter((property) => property.name === name);
      const property = properties.find(({ type, init }) => type !== null || init !== null);
      const assigned = property?.init === null ? properties.find(({ init }) => init !== null) : undefined;
      if (property) return { class: one, property: assigned ? { ...property, init: assigned.init, scope: assigned.scope } : property };
    }
    return undefined;
  }

  /** A class and the company's own classes that it inherits from, nearest first. */
  ancestry(start: CodeClass): CodeClass[] {
    const found = [start];
    for (let at = start; ;) {
      const { base } = at.fact;
      if (!base || 'computed' in base) return found;
      const place = { file: at.file, scope: at.fact.scope };
      const next = base.args ? this.classMade(place, base.ref) : this.classNamed(place, base.ref);
      if (!next || found.some(({ file, index }) => file === next.file && index === next.index)) return found;
      found.push(next);
      at = next;
    }
  }

  /** The class that a function of the company makes and returns: `extends CrudOf(User)`. */
  private classMade(place: Place, ref: string): CodeClass | undefined {
    const found = this.named(place, ref);
    const init = found && this.initOf(found);
    const fn = init && isFunctionExpr(init.expr) ? this.fn(init.place.file, init.expr.fn) : undefined;
    const [returned] = fn?.fact.returns ?? [];
    if (!fn || !isRefExpr(returned)) return undefined;
    const index = this.code(fn.file)?.classes.findIndex((one) => one.scope === fn.scope && one.name === returned.ref) ?? -1;
    const fact = this.code(fn.file)?.classes[index];
    return fact && { file: fn.file, index, fact };
  }

  /** What a dotted name means, through files that are taken as a whole. */
  private named(place: Place, ref: string): Meaning | undefined {
    const [head = '', ...rest] = ref.split('.');
    let found = this.meaning(place, head);
    for (const name of rest) found = found?.kind === 'namespace' ? this.names.offered(found.file, name) : undefined;
    return found;
  }

  /** The company's own class that a name means. */
  classNamed(place: Place, ref: string): CodeClass | undefined {
    let found = this.named(place, ref);
    // `const Base = require('./base')`
    if (found?.kind === 'namespace') found = this.names.offered(found.file, ANONYMOUS);
    if (found?.kind === 'class') return found.class;
    // `const Base = Other`
    const init = found && this.initOf(found);
    return init && isRefExpr(init.expr) && init.expr.ref !== ref ? this.classNamed(init.place, init.expr.ref) : undefined;
  }

  /** The value that a local was given, where it stands. */
  initOf(meaning: Meaning): Located | undefined {
    if (meaning.kind === 'inner' && meaning.fact.init !== null) return { place: meaning.place, expr: meaning.fact.init };
    if (meaning.kind === 'local' && meaning.fact.init !== null) return { place: { file: meaning.file, scope: 0 }, expr: meaning.fact.init };
    return undefined;
  }
}
