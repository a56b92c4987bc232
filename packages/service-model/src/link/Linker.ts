import type { SymbolRef } from '@nilometer/policy';
import type { ClassFact, Heritage } from '../syntax/facts.ts';
import { expandDecorator } from './expandDecorator.ts';
import type { KnownSymbols, LinkHost } from './host.ts';
import type { Chain, LinkedClass } from './linkedClass.ts';
import type { Found } from './resolved.ts';
import { SymbolTable } from './SymbolTable.ts';

/** A base still to be looked at: the words after `extends`, and the file that they stand in. */
interface Step {
  readonly file: string;
  readonly heritage: Heritage;
}

/** Classes of the language: no columns, and nothing to look up. */
const GLOBALS = new Set(['Object', 'Function', 'Array', 'Map', 'Set', 'WeakMap', 'Promise', 'Error', 'Event', 'EventTarget']);

type Next = { readonly link: LinkedClass; readonly next: Step | null } | { readonly broken: string } | 'end';

const inWords = (kind: string, { target }: Found, ref: string): string =>
  'module' in target ? `${kind} ${target.symbol === 'default' ? ref : target.symbol} of ${target.module} not found` : `${kind} ${ref} not found`;

/** Links classes to what they inherit and what their decorators stand for. Lazy: asks only for what a class needs. */
export class Linker {
  readonly symbols: SymbolTable;
  private readonly host: LinkHost;
  private readonly isPlatform: (ref: SymbolRef) => boolean;
  /** By file and place: files of equal content share their facts. */
  private readonly classes = new Map<string, LinkedClass>();
  private readonly chains = new Map<LinkedClass, Chain>();

  constructor(host: LinkHost, known: KnownSymbols, isPlatform: (ref: SymbolRef) => boolean) {
    this.host = host;
    this.symbols = new SymbolTable(host, known);
    this.isPlatform = isPlatform;
  }

  /** Classes that stand in a file, in source order; those of mixins too. */
  classesOf(file: string): readonly LinkedClass[] {
    return (this.host.body(file)?.classes ?? []).map((fact) => this.link(file, fact));
  }

  /** Constructor calls that a reader may want to know of. */
  constructed(file: string) {
    const body = this.host.body(file);
    return (body?.constructed ?? []).map((call) => ({ ...call, lineStarts: body?.lineStarts ?? [0] }));
  }

  link(file: string, fact: ClassFact): LinkedClass {
    const key = `${file}\0${fact.span.start}`;
    const done = this.classes.get(key);
    if (done?.fact === fact) return done;
    const expand = (use: ClassFact['decorators'][number]) => expandDecorator(this.symbols, file, use);
    const linked: LinkedClass = {
      file,
      fact,
      lineStarts: this.host.body(file)?.lineStarts ?? [0],
      decorators: fact.decorators.map(expand),
      members: fact.members.map((member) => ({ fact: member, decorators: member.decorators.map(expand) })),
    };
    this.classes.set(key, linked);
    return linked;
  }

  chainOf(start: LinkedClass): Chain {
    const done = this.chains.get(start);
    if (done) return done;
    const chain = this.walk(start);
    this.chains.set(start, chain);
    return chain;
  }

  private walk(start: LinkedClass): Chain {
    const classes: [LinkedClass, ...LinkedClass[]] = [start];
    let platform = false;
    let step: Step | null = start.fact.base ? { file: start.file, heritage: start.fact.base } : null;
    while (step) {
      platform ||= this.comesFromPlatform(step);
      const next: Next = this.climb(step);
      if (next === 'end') break;
      if ('broken' in next) return { classes, broken: next.broken, platform };
      if (classes.includes(next.link)) return { classes, broken: `${next.link.fact.name} inherits from itself`, platform };
      classes.push(next.link);
      step = next.next;
    }
    return { classes, broken: null, platform };
  }

  private comesFromPlatform({ file, heritage }: Step): boolean {
    if ('computed' in heritage) return false;
    return this.symbols.resolve(file, heritage.ref).via.some(this.isPlatform) ||
      (heritage.args ?? []).some((argument) => this.comesFromPlatform({ file, heritage: argument }));
  }

  private climb({ file, heritage }: Step): Next {
    if ('computed' in heritage) return { broken: `base class is computed: ${heritage.computed}` };
    const found = this.symbols.resolve(file, heritage.ref);
    const { target } = found;
    if (heritage.args) return this.climbMixin(file, heritage.args, found, heritage.ref);
    switch (target.kind) {
      case 'class':
        if (this.host.body(target.file)?.unread) return { broken: `base class ${heritage.ref} is compiled to a form that is not read` };
        return { link: this.link(target.file, target.fact), next: target.fact.base ? { file: target.file, heritage: target.fact.base } : null };
      // What a reader knows by name declares no columns (`BaseEntity` of TypeORM); nor does a framework's class.
      case 'known':
      case 'foreign':
        return 'end';
      default:
        return GLOBALS.has(heritage.ref) ? 'end' : { broken: inWords('base class', found, heritage.ref) };
    }
  }

  /** `extends Audited(Base)`: the mixin's class, then what was handed in for its parameter. */
  private climbMixin(file: string, args: readonly Heritage[], found: Found, ref: string): Next {
    const { target } = found;
    if (target.kind !== 'mixin') return { broken: `${inWords('mixin', found, ref)}, so the base class is unknown` };
    const { base, mixin } = target.fact;
    const link = this.link(target.file, target.fact);
    if (!base) return { link, next: null };
    const index = 'ref' in base && !base.args ? (mixin?.params.indexOf(base.ref) ?? -1) : -1;
    if (index === -1) return { link, next: { file: target.file, heritage: base } };
    const given = args[index];
    return { link, next: given ? { file, heritage: given } : { file, heritage: { computed: `${ref}()` } } };
  }
}
