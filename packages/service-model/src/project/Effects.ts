import { decorationsOf } from '../behaviours/decorations.ts';
import { effectOf } from '../behaviours/effects/effectOf.ts';
import { asksBefore } from '../behaviours/effects/asksBefore.ts';
import { type Cleared, isFilledAnew, noteCleared } from '../behaviours/effects/isFilledAnew.ts';
import { functionName } from '../behaviours/functionName.ts';
import { type Handed, isPassedOn, passedBy } from '../behaviours/effects/payload.ts';
import { isOnFailure } from '../behaviours/effects/isOnFailure.ts';
import { siteOfCall } from '../behaviours/siteOfCall.ts';
import type { Effect, NamedSite } from '../behaviour.ts';
import type { CodeCall, CodeFunction, Place } from '../link/code.ts';
import type { BehaviourDraft, CodeContext } from '../reader.ts';

/** Handlers call services, which call repositories, which call clients. */
const MAX_DEPTH = 6;
/** Calls that are looked at for one handler: those of large use cases are some hundred. */
const MAX_CALLS = 1500;

/** Some ask by POST. */
const ASKS = /(?:^|\.)(?:get|find|list|query|lookup|read|fetch|search|check|verify|validate|login|auth\w*)(?![a-z])/;

type Guard = Effect['guards'][number];

interface Walk {
  readonly found: Effect[];
  readonly met: Set<string>;
  readonly cleared: Cleared;
  left: number;
}

/** What handlers of messages do, themselves and through the company's own functions, that is not the same when it is done twice. */
export class Effects {
  private readonly context: CodeContext;
  private readonly draftsOf: (call: CodeCall) => readonly BehaviourDraft[];
  private readonly within = new WeakMap<CodeFunction, readonly CodeCall[]>();

  constructor(context: CodeContext, draftsOf: (call: CodeCall) => readonly BehaviourDraft[]) {
    this.context = context;
    this.draftsOf = draftsOf;
  }

  /** @returns in the order in which they are met; `undefined` for a handler that is not found */
  of({ file, range }: NamedSite): Effect[] | undefined {
    const handler = this.context.code.functionsOf(file).find(({ scope, fact }) => scope !== 0 && fact.span.start === range.start.offset);
    if (!handler) return undefined;
    const walk: Walk = { found: [], met: new Set(), cleared: new Map(), left: MAX_CALLS };
    this.walk(handler, { file, scope: handler.scope }, [], this.isPlatforms(handler) ? ['platform'] : [], () => true, walk);
    return walk.found;
  }

  /** The company's decorator on a handler makes a second run a no-op. */
  private isPlatforms({ file, fact, owner }: CodeFunction): boolean {
    if (!owner || !fact.decorators) return false;
    return decorationsOf(fact.decorators, { file, scope: owner.fact.scope }, this.context).some(({ path }) => this.isIdempotent(path));
  }

  private isIdempotent(path: string): boolean {
    const [, module, symbol] = /^([^#]+)#([\w$]+)/.exec(path) ?? [];
    return module !== undefined && symbol !== undefined && this.context.conceptOf({ module, symbol, args: [] }) === 'idempotentConsumer';
  }

  private walk(fn: CodeFunction, place: Place, through: readonly string[], guards: readonly Guard[], handed: Handed, walk: Walk): void {
    const key = `${fn.file} ${fn.scope}`;
    if (walk.met.has(key) || through.length > MAX_DEPTH) return;
    walk.met.add(key);
    for (const one of this.callsIn(fn)) {
      if (walk.left-- <= 0) return;
      const at: Place = { ...place, scope: one.place.scope };
      const call: CodeCall = { ...one, place: at, args: one.args.map(({ expr }) => ({ place: at, expr })) };
      const drafts = this.draftsOf(call);
      noteCleared(drafts, walk.cleared);
      const effect = effectOf(call, drafts, this.context);
      const unique: readonly Guard[] = isFilledAnew(drafts, walk.cleared) ? ['unique'] : [];
      const asked: readonly Guard[] = asksBefore(call, fn, handed, this.context) ? ['check'] : [];
      const isRelayed = effect?.kind === 'message' && through.length === 0 && isPassedOn(call, fn, this.context);
      if (effect && !isRelayed && !(effect.kind === 'request' && [...through, functionName(call.within)].some((name) => ASKS.test(name)))) walk.found.push({ ...effect, ...placeOf(call, this.context), through, guards: [...new Set([...guards, ...asked, ...unique, ...effect.guards])] });
      const origin = this.context.origins.ofCallee(call);
      if (origin && !origin.fn && this.isIdempotent(origin.path)) guards = [...guards, 'platform'];
      const entered = effect ? undefined : this.context.origins.entered(call);
      if (entered && !entered.fn.file.includes('node_modules')) this.walk(entered.fn, entered.place, [...through, functionName(entered.fn)], [...guards, ...asked], passedBy(call, fn, this.context, handed), walk);
    }
  }

  /** Calls of a function and of all that stand in it: a callback that is handed on is run for the same message. */
  private callsIn(fn: CodeFunction): readonly CodeCall[] {
    const known = this.within.get(fn);
    if (known) return known;
    const { start, end } = fn.fact.span;
    const { code } = this.context;
    const found = code.callsOf(fn.file).filter((call) => call.within.fact.span.start >= start && call.within.fact.span.end <= end && call.within.scope >= fn.scope && !isOnFailure(call, fn, code));
    this.within.set(fn, found);
    return found;
  }
}

function placeOf(call: CodeCall, context: CodeContext) {
  const { file, range } = siteOfCall(call, context);
  return { file, range };
}
