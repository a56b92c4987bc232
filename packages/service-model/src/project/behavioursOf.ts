import { calledName } from '../behaviours/calledName.ts';
import { enclosingName } from '../behaviours/enclosingName.ts';
import { resultNames } from '../behaviours/resultNames.ts';
import { onlyLooksUp } from '../behaviours/onlyLooksUp.ts';
import { takersOf } from '../behaviours/takersOf.ts';
import { LOG_LEVELS } from '../behaviours/logLevels.ts';
import { siteOfFunction } from '../behaviours/siteOfFunction.ts';
import type { Behaviour, CryptoUse, NamedSite } from '../behaviour.ts';
import type { CodeCall, CodeFunction, Place } from '../link/code.ts';
import type { BehaviourDraft, CodeContext, CodeFacet, Reader } from '../reader.ts';
import { isRefExpr } from '../syntax/expr.ts';
import { Effects } from './Effects.ts';
import { HelperNames } from './HelperNames.ts';
import { CalleeFilter } from './CalleeFilter.ts';
import { calledNames } from './calledNames.ts';
import { callsWithin } from './callsWithin.ts';
import { isLogged } from './isLogged.ts';
import { isLogging } from './isLogging.ts';

/** Who hears, sends or logs through a helper does it as well, and who has a value encrypted; a write happens where it stands, and counts once. */
const FOLLOWED: ReadonlySet<Behaviour['kind']> = new Set(['producer', 'consumer', 'log', 'http', 'flag', 'crypto']);

/** Cryptography of what a caller hands in; a random number or a signature of a helper's own is none of the caller's. */
const isOfCaller = (draft: BehaviourDraft): boolean => draft.kind !== 'crypto' || draft.fields.length > 0;

/** What a function says or makes on its way is none of its work. */
const ASIDE: ReadonlySet<Behaviour['kind']> = new Set(['log', 'error']);

/** A function that makes a single call, but for what it logs, passes it on, and is no hop of its own: queue services of queue services go 3 deep. */
const MAX_PASSED_ON = 4;

export interface Placing {
  /** From an absolute file to the model's way of naming it. */
  readonly show: (file: string) => string;
}

/** What may be called that one of the readers is asked of. */
export const calleeFilterOf = (readers: readonly Reader[]): CalleeFilter => new CalleeFilter(readers.flatMap(({ code }) => code?.callees ?? []));

const inOrder = (a: Behaviour, b: Behaviour): number => a.range.start.offset - b.range.start.offset;

type Seen = { readonly reader: string; readonly draft: BehaviourDraft };

interface Helper {
  readonly calls: readonly CodeCall[];
  /** It does itself something that is followed. */
  readonly acts: boolean;
  readonly passesOn: boolean;
}

/** Behaviours of files: what their calls do, directly or through helpers, and what they declare. */
export class Behaviours {
  private readonly readers: readonly Reader[];
  private readonly context: CodeContext;
  private readonly speaks: (file: string) => readonly string[] | undefined;
  private readonly filter: CalleeFilter;
  private readonly helpers = new WeakMap<CodeFunction, Helper>();
  private readonly names: HelperNames;
  private readonly effects: Effects;

  /**
   * @param speaks ids of the readers that a file's text concerns. Where it concerns none, no helper is looked for
   * @param filter made once for many files
   */
  constructor(readers: readonly Reader[], context: CodeContext, speaks: (file: string) => readonly string[] | undefined, filter = calleeFilterOf(readers)) {
    this.speaks = speaks;
    this.readers = readers.filter(({ code }) => code?.call ?? code?.declared);
    this.context = context;
    this.names = new HelperNames(context.code);
    this.effects = new Effects(context, (call) => this.ofCall(call, new Set(speaks(call.place.file))).map(({ draft }) => draft));
    this.filter = filter;
  }

  /** @param spoken the readers that the file's text concerns: what it declares is theirs to say */
  of(file: string, spoken: readonly Reader[], { show }: Placing): Behaviour[] {
    const place = (seen: Seen, via?: NamedSite): Behaviour => placed(this.withEffects(seen, show), show, via);
    const declared = spoken.flatMap(({ id, code }) => heard(code, code?.declared?.(file, this.context)).map((draft) => place({ reader: id, draft })));
    const ids = new Set(spoken.map(({ id }) => id));
    const called = this.context.code.callsOf(file).flatMap((call) => {
      const seen = this.ofCall(call, ids);
      if (!isLogged(call) && seen.every(({ draft }) => ASIDE.has(draft.kind))) this.names.silent(call);
      if (seen.some(({ draft }) => this.isFollowed(draft, call)) || this.isCalledOnParam(call)) this.names.acts(call);
      return seen.map((one) => place(one));
    });
    return [...declared, ...called].sort(inOrder);
  }

  /**
   * What a file's calls do through helpers: one hop.
   * @param mayAct names of functions that may; left out, every function that is called is looked into
   */
  throughHelpers(file: string, { show }: Placing, mayAct?: ReadonlySet<string>): Behaviour[] {
    const { code } = this.context;
    const calls = code.callsOf(file).filter((call) => !mayAct || calledNames(call, code).some((name) => mayAct.has(name)));
    return calls.flatMap((call) => (this.ofCall(call).length > 0 ? [] : this.throughHelper(call, show)));
  }

  /** Names of functions of the files seen so far that do themselves, or pass on, what is followed. */
  helperNames(): ReadonlySet<string> {
    return this.names.all();
  }

  /** @param spoken readers that are asked of every call; left out, only of those whose callees fit */
  private ofCall(call: CodeCall, spoken?: ReadonlySet<string>): Seen[] {
    const seen: Seen[] = [];
    const path = this.filter.mayFit(call, this.context.code) ? this.context.origins.ofCallee(call)?.path : undefined;
    for (const { id, code } of this.readers) {
      if (!code?.call || !(code.callees ? path !== undefined && code.callees.some((callee) => callee.test(path)) : spoken?.has(id))) continue;
      for (const draft of heard(code, code.call(call, this.context))) seen.push({ reader: id, draft });
    }
    return seen;
  }

  /** One hop: what the called function does itself, with the arguments of this call. */
  private throughHelper(call: CodeCall, show: Placing['show']): Behaviour[] {
    const { origins, code } = this.context;
    const entered = origins.entered(call);
    if (!entered || this.speaks(entered.fn.file) === undefined) return [];
    const helper = siteOfFunction(entered.fn, this.context);
    const via: NamedSite = { ...helper, file: show(helper.file) };
    const range = code.range(call.place.file, { start: call.expr.at[0], end: call.expr.at[1] });
    const found = this.within(entered, 0)
      .map((one) => ({ ...placed(this.withEffects(one, show), show, via), ...levelOf(one, call), ...this.resultOf(one, call), file: show(call.place.file), range, in: enclosingName(call.within, code) }));
    // A helper that sends at five places to one topic is called once.
    return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
  }

  /** What a helper makes of a value has its name where it is called. */
  private resultOf({ draft }: Seen, call: CodeCall): Pick<CryptoUse, 'result' | 'takers' | 'looksUp'> {
    return draft.kind === 'crypto' && draft.operation !== 'compare' ? { result: resultNames(call, this.context), ...takersOf(call, this.context), ...onlyLooksUp(call, this.context) } : {};
  }

  /** What a helper does that is followed, seen from the call by which it was entered. */
  private within({ fn, place }: { readonly fn: CodeFunction; readonly place: Place }, depth: number): Seen[] {
    const { calls, acts, passesOn } = this.helper(fn);
    const mayPassOn = passesOn && depth < MAX_PASSED_ON;
    if (!acts && !mayPassOn) return [];
    return calls.flatMap((one): Seen[] => {
      const at: Place = { ...place, scope: one.place.scope };
      const call: CodeCall = { ...one, place: at, args: one.args.map(({ expr }) => ({ place: at, expr })) };
      const seen = this.ofCall(call).filter(({ draft }) => this.isFollowed(draft, call));
      if (seen.length > 0 || !mayPassOn) return seen;
      const entered = this.context.origins.entered(call);
      return entered && this.speaks(entered.fn.file) !== undefined ? this.within(entered, depth + 1) : [];
    });
  }

  /** A consumer with what its handler does. */
  private withEffects(seen: Seen, show: Placing['show']): Seen {
    const { draft } = seen;
    if (draft.kind !== 'consumer' || !draft.handler) return seen;
    const effects = this.effects.of(draft.handler)?.map((one) => ({ ...one, file: show(one.file) }));
    return effects ? { ...seen, draft: { ...draft, effects } } : seen;
  }

  /** A function that logs what it does is no helper for it; one of a logger is. */
  private isFollowed(draft: BehaviourDraft, { within }: CodeCall): boolean {
    return FOLLOWED.has(draft.kind) && isOfCaller(draft) && (draft.kind !== 'log' || isLogging(within, this.context.code));
  }

  /** `channel.publish(…)` of a channel that is handed in: what it is may be known by the call alone. */
  private isCalledOnParam(call: CodeCall): boolean {
    const { call: callee } = call.expr;
    const dot = isRefExpr(callee) ? callee.ref.indexOf('.') : -1;
    return isRefExpr(callee) && dot > 0 && this.filter.mayFit(call, this.context.code) &&
      call.within.fact.params.some(({ name, type }) => type === null && name === callee.ref.slice(0, dot));
  }

  /** What is asked of a function once, whoever calls it. */
  private helper(fn: CodeFunction): Helper {
    let known = this.helpers.get(fn);
    if (!known) {
      const calls = callsWithin(fn, this.context.code);
      const seen = calls.map((call) => this.ofCall(call).filter(({ draft }) => this.isFollowed(draft, call)));
      const telling = calls.filter((call) => !isLogged(call));
      const acts = seen.flat().length > 0 || calls.some((call) => this.isCalledOnParam(call));
      known = { calls, acts, passesOn: telling.length === 1 };
      this.helpers.set(fn, known);
    }
    return known;
  }
}

const heard = (facet: CodeFacet | undefined, drafts: readonly BehaviourDraft[] = []): readonly BehaviourDraft[] =>
  (facet?.kinds ? drafts.filter(({ kind }) => facet.kinds?.includes(kind)) : drafts);

/** A wrapper's method is the level that is meant, whatever it passes it on to. */
const levelOf = ({ draft }: Seen, call: CodeCall): { level?: string } => (draft.kind === 'log' && LOG_LEVELS.has(calledName(call)) ? { level: calledName(call) } : {});

function placed({ reader, draft }: Seen, show: Placing['show'], via?: NamedSite): Behaviour {
  const base = { ...draft, reader, file: show(draft.file), ...(via ? { via } : {}) };
  return 'handler' in base && base.handler ? { ...base, handler: { ...base.handler, file: show(base.handler.file) } } : base;
}
