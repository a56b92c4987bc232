import { enclosingName } from '../behaviours/enclosingName.ts';
import { siteOfFunction } from '../behaviours/siteOfFunction.ts';
import type { Behaviour, NamedSite } from '../behaviour.ts';
import type { CodeCall, CodeFunction, Place } from '../link/code.ts';
import type { BehaviourDraft, CodeContext, Reader } from '../reader.ts';
import { isRefExpr } from '../syntax/expr.ts';
import { CalleeFilter } from './CalleeFilter.ts';
import { callsWithin } from './callsWithin.ts';

/** Who hears, sends or logs through a helper does it as well; a write or a hash happens where it stands, and counts once. */
const FOLLOWED: ReadonlySet<Behaviour['kind']> = new Set(['producer', 'consumer', 'log', 'http', 'flag']);

/** A function that makes a single call, but for what it logs, passes it on, and is no hop of its own: queue services of queue services go 3 deep. */
const MAX_PASSED_ON = 4;

export interface Placing {
  /** From an absolute file to the model's way of naming it. */
  readonly show: (file: string) => string;
}

type Seen = { readonly reader: string; readonly draft: BehaviourDraft };

interface Helper {
  readonly calls: readonly CodeCall[];
  /** It does itself something that is followed. */
  readonly acts: boolean;
  readonly passesOn: boolean;
}

/** Behaviours of one file: what its calls do, directly or through a helper, and what it declares. */
export class Behaviours {
  private readonly readers: readonly Reader[];
  private readonly context: CodeContext;
  private readonly filter: CalleeFilter;
  private readonly helpers = new Map<string, Helper>();

  constructor(readers: readonly Reader[], context: CodeContext) {
    this.readers = readers.filter(({ code }) => code?.call ?? code?.declared);
    this.context = context;
    this.filter = new CalleeFilter(this.readers.flatMap(({ code }) => code?.callees ?? []));
  }

  /** @param spoken the readers that the file's text concerns: what it declares is theirs to say */
  of(file: string, spoken: readonly Reader[], { show }: Placing): Behaviour[] {
    const place = (seen: Seen, via?: NamedSite): Behaviour => placed(seen, show, via);
    const declared = spoken.flatMap(({ id, code }) => (code?.declared?.(file, this.context) ?? []).map((draft) => place({ reader: id, draft })));
    const called = this.context.code.callsOf(file).flatMap((call): Behaviour[] => {
      const seen = this.ofCall(call);
      return seen.length > 0 ? seen.map((one) => place(one)) : this.throughHelper(call, show);
    });
    return [...declared, ...called].sort((a, b) => a.range.start.offset - b.range.start.offset);
  }

  private ofCall(call: CodeCall): Seen[] {
    const seen: Seen[] = [];
    const path = this.filter.mayFit(call, this.context.code) ? this.context.origins.ofCallee(call)?.path : undefined;
    for (const { id, code } of this.readers) {
      if (!code?.call || (code.callees && (path === undefined || !code.callees.some((callee) => callee.test(path))))) continue;
      for (const draft of code.call(call, this.context)) seen.push({ reader: id, draft });
    }
    return seen;
  }

  /** One hop: what the called function does itself, with the arguments of this call. */
  private throughHelper(call: CodeCall, show: Placing['show']): Behaviour[] {
    const { origins, code } = this.context;
    const entered = origins.entered(call);
    if (!entered) return [];
    const helper = siteOfFunction(entered.fn, this.context);
    const via: NamedSite = { ...helper, file: show(helper.file) };
    const range = code.range(call.place.file, { start: call.expr.at[0], end: call.expr.at[1] });
    const found = this.within(entered, 0)
      .map((one) => ({ ...placed(one, show, via), file: show(call.place.file), range, in: enclosingName(call.within, code) }));
    // A helper that sends at five places to one topic is called once.
    return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
  }

  /** What a helper does that is followed, seen from the call by which it was entered. */
  private within({ fn, place }: { readonly fn: CodeFunction; readonly place: Place }, depth: number): Seen[] {
    const { calls, acts, passesOn } = this.helper(fn);
    const mayPassOn = passesOn && depth < MAX_PASSED_ON;
    if (!acts && !mayPassOn) return [];
    return calls.flatMap((one): Seen[] => {
      const at: Place = { ...place, scope: one.place.scope };
      const call: CodeCall = { ...one, place: at, args: one.args.map(({ expr }) => ({ place: at, expr })) };
      const seen = this.ofCall(call).filter(({ draft }) => FOLLOWED.has(draft.kind));
      if (seen.length > 0 || !mayPassOn) return seen;
      const entered = this.context.origins.entered(call);
      return entered ? this.within(entered, depth + 1) : [];
    });
  }

  /** What is asked of a function once, whoever calls it. */
  private helper(fn: CodeFunction): Helper {
    const key = `${fn.file}\0${fn.scope}`;
    let known = this.helpers.get(key);
    if (!known) {
      const calls = callsWithin(fn, this.context.code);
      const kinds = calls.map((call) => this.ofCall(call).map(({ draft }) => draft.kind));
      const silent = kinds.filter((some) => some.length === 0 || some.some((kind) => kind !== 'log'));
      const acts = kinds.flat().some((kind) => FOLLOWED.has(kind)) || calls.some((call) => isCalledOnParam(call, fn));
      known = { calls, acts, passesOn: silent.length === 1 };
      this.helpers.set(key, known);
    }
    return known;
  }
}

/** `channel.publish(…)` of a channel that is handed in: what it is may be known by the call alone. */
function isCalledOnParam({ expr: { call } }: CodeCall, { fact }: CodeFunction): boolean {
  const dot = isRefExpr(call) ? call.ref.indexOf('.') : -1;
  return isRefExpr(call) && dot > 0 && fact.params.some(({ name, type }) => type === null && name === call.ref.slice(0, dot));
}

function placed({ reader, draft }: Seen, show: Placing['show'], via?: NamedSite): Behaviour {
  const base = { ...draft, reader, file: show(draft.file), ...(via ? { via } : {}) };
  return 'handler' in base && base.handler ? { ...base, handler: { ...base.handler, file: show(base.handler.file) } } : base;
}
