import { isCallExpr } from '../syntax/expr.ts';
import { ANONYMOUS } from '../syntax/readModuleFacts.ts';
import { boundTypes } from './boundTypes.ts';
import type { CodeClass, CodeFunction, CodeShape, Located, Origin, Place } from './code.ts';
import type { CodeLinker, Meaning } from './CodeLinker.ts';
import { constructed } from './constructed.ts';
import { ofFunction } from './ownOrigins.ts';

/** A function of the company's own whose return says nothing. */
const UNTOLD = /^own#.*\(\)$/;

/** What members are asked with: each leads to further values. `depth` counts the steps, so that a circle ends. */
export interface OriginAsk {
  find(at: Located, depth: number): Origin | undefined;
  named(place: Place, parts: readonly string[], depth: number): Origin | undefined;
  ofType(written: string, place: Place, depth: number): Origin | undefined;
  member(origin: Origin, name: string, depth: number): Origin | undefined;
  meant(meaning: Meaning, place: Place, depth: number): Origin | undefined;
  property(at: Located, name: string): Located | undefined;
  returned(fn: CodeFunction, args: readonly Located[], self: CodeClass | undefined, depth: number): Origin | undefined;
}

/** Members of the company's own classes and interfaces: what they are given, typed with, or get from a package's base. */
export class MemberOrigins {
  private readonly code: CodeLinker;
  private readonly ask: OriginAsk;

  constructor(code: CodeLinker, ask: OriginAsk) {
    this.code = code;
    this.ask = ask;
  }

  /** What the type of an interface's field says, or of one that it extends. */
  ofShape({ file, fact }: CodeShape, name: string, depth: number): Origin | undefined {
    const place: Place = { file, scope: 0 };
    const field = fact.fields.find((one) => one.name === name);
    if (field) return field.type === null ? undefined : this.ask.ofType(field.type, place, depth + 1);
    for (const base of fact.bases) {
      const of = this.ask.ofType(base, place, depth + 1);
      const origin = of && this.ask.member(of, name, depth + 1);
      if (origin) return origin;
    }
    return undefined;
  }

  /** What a whole module offers by a name. */
  ofNamespace(file: string, name: string, depth: number): Origin | undefined {
    const offered = this.code.names.offered(file, name);
    if (offered) return this.ask.meant(offered, { file, scope: 0 }, depth);
    // `module.exports = { send }`
    const whole = this.code.names.offered(file, ANONYMOUS);
    const value = whole && this.code.initOf(whole);
    const property = value && this.ask.property(value, name);
    if (property) return this.ask.find(property, depth + 1);
    // `module.exports = new Database()`
    const made = value && isCallExpr(value.expr) ? this.ask.find(value, depth + 1) : undefined;
    return made && this.ask.member(made, name, depth + 1);
  }

  ofClass(own: CodeClass, instance: boolean, name: string, depth: number): Origin | undefined {
    const found = this.code.member(own, name);
    if (found?.method?.fact.getter) return this.ask.returned(found.method, [], own, depth);
    if (found?.method) return ofFunction(found.method, instance ? own : undefined);
    if (found?.property) return this.bound(this.ofProperty(found.class, name, own, depth), found.class, own);
    return this.ofBase(own, instance, name, depth);
  }

  /** What it is given first that tells; else what it is declared to be. */
  private ofProperty(own: CodeClass, name: string, self: CodeClass, depth: number): Origin | undefined {
    const facts = own.fact.properties.filter((property) => property.name === name);
    let untold: Origin | undefined;
    for (const { init, scope } of facts) {
      const given = constructed(self, own, scope, this.code);
      const place: Place = { file: own.file, scope, ...(given ? { given } : {}) };
      const origin = init === null ? undefined : this.ask.find({ place, expr: init }, depth + 1);
      if (origin && !UNTOLD.test(origin.path)) return origin;
      untold ??= origin;
    }
    const typed = facts.find(({ type }) => type !== null);
    return (typed?.type ? this.ask.ofType(typed.type, { file: own.file, scope: typed.scope }, depth + 1) : undefined) ?? untold;
  }

  /** A base's property is typed with the base's type parameters, which the heir sets. */
  private bound(origin: Origin | undefined, owner: CodeClass, self: CodeClass): Origin | undefined {
    const last = origin?.steps.at(-1);
    if (!origin || last?.kind !== 'instance' || last.types.length === 0) return origin;
    return { ...origin, steps: [...origin.steps.slice(0, -1), { kind: 'instance', ...boundTypes(last, owner, self, this.code) }] };
  }

  /** `super.add`: what the class gets from its base, whatever it overrides itself. */
  inherited({ file, scope, given }: Place, [name, ...rest]: readonly string[], depth: number): Origin | undefined {
    const meaning = this.code.meaning({ file, scope }, 'this');
    if (meaning?.kind !== 'self' || name === undefined) return undefined;
    const [, base] = this.code.ancestry(meaning.class);
    let origin = base ? this.bound(this.ofClass(base, true, name, depth + 1), base, meaning.class) : this.ofBase(meaning.class, true, name, depth + 1);
    if (origin?.self) origin = { ...origin, self: given?.self ?? meaning.class };
    for (const member of rest) origin = origin && this.ask.member(origin, member, depth + 1);
    return origin;
  }

  /** What a class gets from a package's class that it or one of its bases extends. */
  private ofBase(own: CodeClass, instance: boolean, name: string, depth: number): Origin | undefined {
    const last = this.code.ancestry(own).at(-1);
    const base = last?.fact.base;
    if (!last || !base || 'computed' in base) return undefined;
    const place: Place = { file: last.file, scope: last.fact.scope };
    const origin = this.ask.named(place, base.ref.split('.'), depth + 1);
    if (!origin || origin.class || origin.fn) return undefined;
    if (!instance) return { path: `${origin.path}.${name}`, steps: origin.steps, self: own };
    const typed = boundTypes({ types: last.fact.baseTypes, place }, last, own, this.code);
    return { path: `${origin.path}{}.${name}`, steps: [...origin.steps, { kind: 'instance', ...typed }], self: own };
  }
}
