import { type CallExpr, isCallExpr, isFunctionExpr, isMemberExpr, isMixExpr, isObjectExpr, isRefExpr } from '../syntax/expr.ts';
import { COMPUTED } from '../syntax/readExpr.ts';
import { ANONYMOUS } from '../syntax/readModuleFacts.ts';
import type { CodeClass, Located, Place } from './code.ts';
import type { CodeLinker, Meaning } from './CodeLinker.ts';
import { constructed } from './constructed.ts';
import { Effort } from './Effort.ts';

/** Constants of constants, spreads of spreads: real code goes 3 deep. Also what ends a circle. */
const MAX_DEPTH = 12;

export interface Property {
  readonly name: string;
  readonly value: Located;
  /** Offset of the name in `value.place.file`. */
  readonly at: number;
}

export interface Properties {
  /** By name; the last one of a name counts, at the place of the first. */
  readonly entries: readonly Property[];
  /** A spread or a computed name may add more. */
  readonly open: boolean;
}

const NOTHING: Properties = { entries: [], open: true };

/** Follows names to the values that they were given: constants, enums, spreads, arguments. */
export class Values {
  private readonly code: CodeLinker;
  private readonly effort = new Effort();

  constructor(code: CodeLinker) {
    this.code = code;
  }

  /**
   * The expression that a name stands for; the given one where it can't be followed.
   * @param calls `keep`: a call is the answer, not what it returns
   */
  resolve(at: Located, depth = 0, calls: 'enter' | 'keep' = 'enter'): Located {
    if (depth === 0) this.effort.renew();
    if (depth > MAX_DEPTH || this.effort.isSpent()) return at;
    const { place, expr } = at;
    if (isRefExpr(expr)) {
      const [head = '', ...rest] = expr.ref.split('.');
      return this.path(this.start(place, head, rest, depth), depth, calls) ?? at;
    }
    if (isMemberExpr(expr)) {
      const found = this.ofObject(this.resolve({ place, expr: expr.of }, depth + 1), expr.name, depth + 1);
      return found ? this.resolve(found, depth + 1) : at;
    }
    if (!isCallExpr(expr) || expr.new) return at;
    const [first] = expr.args;
    if (isRefExpr(expr.call) && expr.call.ref === 'require' && typeof first === 'string') {
      return this.path(this.following(this.code.names.required(place.file, first), place, [], depth), depth, calls) ?? at;
    }
    if (calls === 'keep') return at;
    // `Object.freeze({…})`
    if (isRefExpr(expr.call) && expr.call.ref === 'Object.freeze' && first !== undefined) return this.resolve({ place, expr: first }, depth + 1);
    const returned = this.returned(place, expr, depth);
    return returned ? this.resolve(returned, depth + 1) : at;
  }

  /** What a function of the company returns, where it returns in one place only: `...timestamps()`, `topicOf('user')`. */
  private returned(place: Place, { call, args }: CallExpr, depth: number): Located | undefined {
    const callee = this.resolve({ place, expr: call }, depth + 1);
    const fn = isFunctionExpr(callee.expr) ? this.code.fn(callee.place.file, callee.expr.fn) : undefined;
    const [only, ...others] = fn?.fact.returns ?? [];
    if (!fn || only === undefined || others.length > 0) return undefined;
    const inside = { file: fn.file, scope: fn.scope };
    return { place: { ...inside, given: { ...inside, args: args.map((expr) => ({ place, expr })) } }, expr: only };
  }

  /** The text that a value is known to be; `null` where it is not known. */
  text(at: Located, depth = 0): string | null {
    const { place, expr } = this.resolve(at, depth);
    if (typeof expr === 'string') return expr;
    if (typeof expr === 'number') return String(expr);
    if (!isMixExpr(expr) || expr.asked || depth > MAX_DEPTH) return null;
    // A sum and a template are alike here; a choice between texts is not one of them put together, but has no text in it.
    if (!expr.mix.some((part) => typeof part === 'string')) return null;
    let whole = '';
    for (const part of expr.mix) {
      const text = this.text({ place, expr: part }, depth + 1);
      if (text === null) return null;
      whole += text;
    }
    return whole;
  }

  /** What an object holds, spreads of constants included. */
  properties(at: Located, depth = 0): Properties {
    const { place, expr } = this.resolve(at, depth);
    if (!isObjectExpr(expr) || depth > MAX_DEPTH) return NOTHING;
    const entries = new Map<string, Property>();
    let open = false;
    for (const [written, value, offset, key] of expr.object) {
      // `[Topics.Created]: …`
      const name = written === COMPUTED && key !== undefined ? this.text({ place, expr: key }, depth + 1) : written;
      if (written === COMPUTED && (name === null || name === COMPUTED)) open = true;
      else if (name !== null) entries.set(name, { name, value: { place, expr: value }, at: offset });
      else {
        const more = this.properties({ place, expr: value }, depth + 1);
        open ||= more.open;
        for (const entry of more.entries) entries.set(entry.name, entry);
      }
    }
    return { entries: [...entries.values()], open };
  }

  /** One property of an object; `undefined` where it has none or more is not known. */
  property(at: Located, name: string): Located | undefined {
    return this.properties(at).entries.find((entry) => entry.name === name)?.value;
  }

  /** The start of a dotted name: the value of its first part, and what is left to follow. */
  private start(place: Place, head: string, rest: readonly string[], depth: number): Followed | undefined {
    const meaning = this.code.meaning(place, head);
    if (!meaning) return undefined;
    return this.following(meaning, place, rest, depth);
  }

  private following(meaning: Meaning, place: Place, rest: readonly string[], depth: number): Followed | undefined {
    const [name, ...others] = rest;
    switch (meaning.kind) {
      case 'inner':
      case 'local': {
        const init = this.code.initOf(meaning);
        return init && { at: init, rest };
      }
      case 'param': {
        const { given } = place;
        const arg = given?.file === meaning.fn.file && given.scope === meaning.fn.scope ? given.args[meaning.index] : undefined;
        return arg && { at: arg, rest };
      }
      case 'self':
      case 'class':
        return name === undefined ? undefined : this.ofClass(meaning.class, name, others);
      case 'namespace': {
        const at: Place = { file: meaning.file, scope: 0 };
        const offered = name === undefined ? undefined : this.code.names.offered(meaning.file, name);
        if (offered) return this.following(offered, at, others, depth);
        // CommonJS: the file is what it gives `module.exports`.
        const whole = this.code.names.offered(meaning.file, ANONYMOUS);
        return whole && this.following(whole, at, rest, depth);
      }
      default:
        return undefined;
    }
  }

  private ofClass(owner: CodeClass, name: string, rest: readonly string[]): Followed | undefined {
    const found = this.code.member(owner, name);
    if (!found?.property) return undefined;
    const { init, scope } = found.property;
    const given = constructed(owner, found.class, scope, this.code);
    // `constructor(readonly topic: string)` of a base says what it is where it is called.
    const expr = init ?? (given ? { ref: name } : null);
    return expr === null ? undefined : { at: { place: { file: found.class.file, scope, ...(given ? { given } : {}) }, expr }, rest };
  }

  private path(followed: Followed | undefined, depth: number, calls: 'enter' | 'keep'): Located | undefined {
    if (!followed) return undefined;
    let at: Located | undefined = this.resolve(followed.at, depth + 1, followed.rest.length === 0 ? calls : 'enter');
    for (const name of followed.rest) {
      at = this.ofObject(at, name, depth + 1);
      if (!at) return undefined;
      at = this.resolve(at, depth + 1, calls);
    }
    return at;
  }

  /** @param object resolved: to resolve it once more doubles the work at each of the levels */
  private ofObject(object: Located, name: string, depth: number): Located | undefined {
    if (!isObjectExpr(object.expr)) return undefined;
    return this.properties(object, depth).entries.find((entry) => entry.name === name)?.value ?? this.ofSpreadFile(object, name, depth);
  }

  /** `{ ...handlers }` of `import * as handlers`: the last file that has the name. */
  private ofSpreadFile({ place, expr }: Located, name: string, depth: number): Located | undefined {
    if (!isObjectExpr(expr)) return undefined;
    for (const [key, value] of expr.object.toReversed()) {
      const meaning = key === null && isRefExpr(value) ? this.code.meaning(place, value.ref) : undefined;
      const offered = meaning?.kind === 'namespace' ? this.code.names.offered(meaning.file, name) : undefined;
      const followed = offered && meaning?.kind === 'namespace' ? this.following(offered, { file: meaning.file, scope: 0 }, [], depth) : undefined;
      if (followed) return followed.at;
    }
    return undefined;
  }
}

interface Followed {
  readonly at: Located;
  readonly rest: readonly string[];
}

