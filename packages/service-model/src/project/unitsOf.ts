import { adaptersHooks } from '../behaviours/adaptersHooks.ts';
import { calledName } from '../behaviours/calledName.ts';
import { decorationsOf, decorationsOn } from '../behaviours/decorations.ts';
import { eitherMethod } from '../behaviours/eitherMethod.ts';
import { emitterHandler } from '../behaviours/emitterHandler.ts';
import { eventOptions } from '../behaviours/eventOptions.ts';
import { functionName } from '../behaviours/functionName.ts';
import { marksOn, marksRead } from '../behaviours/reflectedMarks.ts';
import { changesTaken } from '../behaviours/writes/changesTaken.ts';
import { handsOverJob } from '../behaviours/writes/handsOverJob.ts';
import { isHousekeeping } from '../behaviours/writes/isHousekeeping.ts';
import { ALL, watchedBy } from '../behaviours/writes/watchedBy.ts';
import type { Behaviour } from '../behaviour.ts';
import type { CodeCall, CodeFunction } from '../link/code.ts';
import type { Site } from '../model.ts';
import type { CodeContext } from '../reader.ts';
import { isMixExpr, isRefExpr } from '../syntax/expr.ts';
import { type Unit, unitKey } from '../unit.ts';

export interface UnitContext {
  readonly code: CodeContext;
  readonly show: (file: string) => string;
  /** Does a file's text concern any reader? The functions of others are no units, and what they call is their callers'. */
  readonly speaks: (file: string) => boolean;
  readonly service: string | undefined;
}

/** Functions of files that concern no reader, one calling another. */
const MAX_PASSED_ON = 3;

/** An ORM calls what is handed to these, or decorated so, when it writes. */
const HOOKS = /^(?:addHook|before[A-Z]\w*|after[A-Z]\w*|\$use|\$extends)$/;
/** Of Mongoose's `schema.post('save', …)`; a router has a `post`, too. */
const MIDDLEWARE = /^(?:save|remove|validate|insertMany|(?:update|delete|replace)(?:One|Many)|findOneAnd\w+)$/;
/** Also a company's own, by which its subscriber finds a method; typegoose's `post` too: that of a router's, `@Post()`, answers a request. */
const HOOK_DECORATOR = /#(?:(?:On)?(?:After|Before)(?:Bulk)?(?:Create|Update|Save|Destroy|Insert|Remove|SoftRemove|Upsert|Restore|Delete)|EventSubscriber)$|^@?typegoose(?:\/typegoose)?#(?:pre|post)$/;
/** https://sequelize.org/docs/v6/other-topics/hooks/#declaring-hooks */
const MODEL_HOOK = /^(?:after|before)(?:Bulk)?(?:Create|Update|Save|Destroy|Upsert|Restore)$/;
const MAKES_MODEL = /^(?:@sequelize\/core|sequelize(?:-typescript)?)#.*(?:\.init|\.define)$/;
const EVENT_CALL = /^([^#]+)#([\w$]+)/;

type IsWhole = (fn: CodeFunction) => boolean;

/** The member of a class, or the function of none, that a function stands in, however deep. @param isWhole is it a unit wherever it stands? */
function outermost(start: CodeFunction, { code }: CodeContext, isWhole: IsWhole = () => false): CodeFunction {
  let last = start;
  for (let fn: CodeFunction | undefined = start; fn && fn.scope !== 0; fn = code.fn(fn.file, fn.fact.parent)) {
    if (fn.owner || isWhole(fn)) return fn;
    last = fn;
  }
  return last;
}

const keyOf = (fn: CodeFunction, { code, show }: UnitContext): string =>
  unitKey({ file: show(fn.file), range: code.code.range(fn.file, fn.fact.span) });

/** A method without code: an interface's, an abstract class's. */
const isBare = ({ fact }: CodeFunction): boolean => fact.body.length === 0 && fact.returns.length === 0 && fact.locals.length === 0 && !fact.assigned;

const TYPED = /\.[cm]?tsx?$/;

/** As TypeScript counts them; in JavaScript any may be left out. */
const needs = ({ file, fact }: CodeFunction): number => (TYPED.test(file) ? fact.params.findLastIndex(({ name, optional }) => !optional && name !== 'this') + 1 : 0);

/** A call that can't be followed, by its name and how many arguments it hands over, where none may be many: a spread is a mix. */
const asCalled = (name: string, { place: { file }, expr: { args } }: CodeCall): string => (TYPED.test(file) && !args.some(isMixExpr) ? `${name}/${String(args.length)}` : name);

/** Of the language, of loggers and of query builders: a company has no functions of its own by these names, or they only pass on. */
const COMMON = new Set((
  'map flatMap filter forEach reduce some every find findIndex includes indexOf push pop shift unshift splice slice sort reverse concat join split trim replace replaceAll match test toString '
  + 'toLowerCase toUpperCase startsWith endsWith padStart keys values entries fromEntries assign freeze stringify parse isArray from of all allSettled race resolve reject then catch finally '
  + 'has add set get getTime now toISOString floor ceil round max min abs random require super next json status log info warn error debug verbose trace where andWhere orWhere select '
  + 'addSelect leftJoin innerJoin leftJoinAndSelect innerJoinAndSelect leftJoinAndMapOne orderBy addOrderBy groupBy having limit offset skip take getMany getOne getRawMany getRawOne getCount '
  + 'setParameter eq and or inArray isNull count findOne findOneBy findOneOrFail findMany findUnique findFirst findAll'
).split(' '));

/** A response's, a socket's: followed where it is the company's own, and never by its name alone. */
const RESPONDS = new Set(['send']);

/** By its name, it tells somebody, whatever the company's own bus is made of. It is reason enough to report nothing. */
const TELLS = /^(?:publish|emit|dispatch|broadcast|produce|enqueue|raise|notify|addDomainEvent|record(?:Event|That)|send(?:Event|Message|Notification)|addJob|createEvent|insertEvent|logEvent|trackEvent)/;

/** The company's own function that tells those who asked for it. */
const CALLS_WEBHOOK = /^(?:[sS]end|[tT]rigger|[fF]ire|[dD]eliver|[cC]all|[qQ]ueue)\w*Webhooks?(?![a-z])/;

/** `mailer.sendMessage(…)` writes to a person, and to no other service. */
const isMail = ({ expr: { call } }: CodeCall): boolean => isRefExpr(call) && /^(?:.*\.)?\w*mail\w*\.send\w*$/i.test(call.ref);

const tells = (call: CodeCall): boolean => TELLS.test(calledName(call)) && !isMail(call);

interface Edges {
  readonly enters: Set<string>;
  readonly mayEnter: Set<string>;
}

/** Functions that a call hands over by their names, for whoever is called to call: `withQuota(input, createResponse)`. */
const handedOn = ({ args }: CodeCall, context: UnitContext): string[] => args.flatMap((at) => {
  const fn = isRefExpr(at.expr) ? context.code.origins.of(at)?.fn : undefined;
  return fn && !isBare(fn) && !fn.file.includes('node_modules') && context.speaks(fn.file) ? [keyOf(outermost(fn, context.code), context)] : [];
});

/** What the company has made, or one of those that it has put into an object. */
const OWN = /^(?:own#|#Object\.(?:values|entries)\(\)\.)/;

function follow(calls: readonly CodeCall[], edges: Edges, context: UnitContext, depth: number): void {
  for (const call of calls) {
    for (const handed of handedOn(call, context)) edges.enters.add(handed);
    if (COMMON.has(calledName(call))) continue;
    const origin = context.code.origins.ofCallee(call);
    const fn = origin?.fn;
    if (fn && fn.file.includes('node_modules')) continue;
    if (!fn || isBare(fn)) {
      const name = calledName(call);
      if (name !== '' && !RESPONDS.has(name) && (fn !== undefined || !origin || origin.shape || OWN.test(origin.path))) edges.mayEnter.add(asCalled(name, call));
      continue;
    }
    for (const other of eitherMethod(call, context.code)) if (context.speaks(other.file)) edges.enters.add(keyOf(other, context));
    const target = outermost(fn, context.code);
    if (context.speaks(fn.file)) edges.enters.add(keyOf(target, context));
    else if (depth < MAX_PASSED_ON) follow(context.code.code.callsOf(fn.file).filter(({ within }) => outermost(within, context.code).scope === target.scope), edges, context, depth + 1);
  }
}

function isHook(fn: CodeFunction, { code }: UnitContext): boolean {
  const handed = code.code.handedTo(fn);
  const name = handed ? calledName(handed.call) : '';
  const [first] = handed?.call.expr.args ?? [];
  if (HOOKS.test(name) || (/^(?:pre|post)$/.test(name) && typeof first === 'string' && MIDDLEWARE.test(first))) return true;
  const { owner, fact } = fn;
  const place = { file: fn.file, scope: owner?.fact.scope ?? 0 };
  return owner !== undefined && [...decorationsOf(fact.decorators, place, code), ...decorationsOn(owner, code)].some(({ path }) => HOOK_DECORATOR.test(path));
}

/** The model that is made with such a hook in its options: `Order.init({ … }, { hooks: { afterCreate() { … } } })`, `sequelize.define('order', …)`. */
function hookedModel({ file, fact: { name, span } }: CodeFunction, { code }: UnitContext): string | null {
  if (!MODEL_HOOK.test(name)) return null;
  const around = code.code.callsOf(file).findLast(({ expr: { at: [start, end] } }) => start < span.start && span.end <= end);
  const origin = around && code.origins.ofCallee(around);
  if (!around || !origin || !MAKES_MODEL.test(origin.path)) return null;
  const [first] = around.args;
  return origin.self?.fact.name ?? (first && calledName(around) === 'define' ? code.values.text(first) : null);
}

/** Does it send by what the company's platform has for events? */
const usesPlatform = (calls: readonly CodeCall[], { code }: UnitContext): boolean => calls.some((call) => {
  const [, module, symbol] = EVENT_CALL.exec(code.origins.ofCallee(call)?.path ?? '') ?? [];
  return module !== undefined && symbol !== undefined && code.conceptOf({ module, symbol, args: [] }) === 'event';
});

/** A stream that others listen to: https://rxjs.dev/guide/subject */
const isStream = (call: CodeCall, { code }: UnitContext): boolean =>
  calledName(call) === 'next' && /^rxjs#(?:Behavior|Replay|Async)?Subject\{\}\.next$/.test(code.origins.ofCallee(call)?.path ?? '');

/** A task that runs elsewhere is handed over: https://trigger.dev/docs/triggering */
const isTask = (call: CodeCall, { code }: UnitContext): boolean =>
  /^(?:batch)?trigger(?:AndWait|ByTask|ByTaskAndWait)?$/i.test(calledName(call)) && (code.origins.ofCallee(call)?.path ?? '').startsWith('@trigger.dev/sdk');

/** Rows that somebody else sends on: an outbox. */
const OUTBOX = /outbox|domain_?event|event_?(?:store|log|record)|^events?$/i;

/** `Repository<T>` of a base class is about whatever inherits it. */
const isTypeParam = (entity: string, { owner }: CodeFunction): boolean =>
  owner?.fact.typeParams?.some((name) => name === entity || name === `${entity}Document`) ?? false;

const isAt = ({ file, range }: Site, fn: CodeFunction, { show }: UnitContext): boolean =>
  file === show(fn.file) && range.start.offset >= fn.fact.span.start && range.start.offset < fn.fact.span.end;

const isAnsweredBy = (fn: CodeFunction, endpoints: readonly Site[], context: UnitContext): boolean => endpoints.some((handler) => isAt(handler, fn, context));

const isIn = ({ range }: Pick<Behaviour, 'range'>, { start, end }: { readonly start: number; readonly end: number }): boolean => range.start.offset >= start && range.end.offset <= end;

const isWithin = (one: CodeFunction, other: CodeFunction): boolean => other.scope === 0 || (other.fact.span.start <= one.fact.span.start && one.fact.span.end <= other.fact.span.end);

/** @param behaviours of the file, in order */
export function unitsOf(file: string, behaviours: readonly Behaviour[], context: UnitContext): Unit[] {
  const { code, show, service } = context;
  const endpoints = behaviours.flatMap((one) => (one.kind === 'endpoint' && one.handler ? [one.handler] : []));
  // The `delete` of a router is none of the company's.
  const registering = new Set(behaviours.flatMap((one) => (one.kind === 'endpoint' && one.via === undefined ? [one.range.start.offset] : [])));
  // Of routes that one function registers, each is called alone.
  const answering = new Set(endpoints.filter((handler) => handler.file === show(file)).map(({ range }) => range.start.offset));
  const isHandler: IsWhole = ({ scope, fact }) => scope !== 0 && answering.has(fact.span.start);
  const byUnit = new Map<CodeFunction, CodeCall[]>();
  for (const call of code.code.callsOf(file)) {
    const unit = outermost(call.within, code, isHandler);
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), call]);
  }
  const consumers = behaviours.filter((one) => one.kind === 'consumer');
  const inner = [...byUnit.keys()].filter(({ scope }) => scope !== 0);
  // What stands at a file's top level is in no function that has calls.
  const standsIn = (one: Behaviour, fn: CodeFunction): boolean => isIn(one, fn.fact.span) && !inner.some((other) => other !== fn && isWithin(other, fn) && isIn(one, other.fact.span));
  return [...byUnit].flatMap(([fn, calls]): Unit[] => {
    const edges: Edges = { enters: new Set(), mayEnter: new Set() };
    follow(calls.filter(({ expr: { at: [start] } }) => !registering.has(start)), edges, context, 0);
    // What stands around a route's handler may run with it: a hook of the plugin, a middleware.
    const around = isHandler(fn) ? code.code.fn(file, fn.fact.parent) : undefined;
    if (around && around.scope !== 0) edges.enters.add(keyOf(outermost(around, code, isHandler), context));
    for (const hook of adaptersHooks(fn, code)) edges.enters.add(keyOf(hook, context));
    const range = code.code.range(file, fn.fact.span);
    const own = behaviours.filter((one) => standsIn(one, fn));
    const writes = new Map<string, Unit['writes'][number]>();
    for (const one of own) if (one.kind === 'write' && one.entity !== null && !writes.has(one.entity) && !isHousekeeping(one) && !isTypeParam(one.entity, fn)) writes.set(one.entity, { entity: one.entity, file: one.file, range: one.range });
    const watches = [...new Set([...calls.flatMap((call) => watchedBy(call, code)), ...[...new Set(calls.map(({ within }) => within))].flatMap((inner) => changesTaken(inner, code))])];
    const sends = own.some((one) => one.kind === 'producer') || [...writes.keys()].some((name) => OUTBOX.test(name)) || usesPlatform(calls, context) || calls.some((call) => tells(call) || isStream(call, context) || isTask(call, context)) || watches.length > 0 || handsOverJob(own, calls);
    const webhooks = calls.some((call) => CALLS_WEBHOOK.test(calledName(call)));
    const reads = marksRead(fn, calls, code);
    const marks = marksOn(fn, code);
    const key = keyOf(fn, context);
    edges.enters.delete(key);
    const [watched = null, ...alsoWatched] = watches.filter((name) => name !== ALL);
    const model = hookedModel(fn, context) ?? watched;
    const isCalledByOrm = model !== null || watches.length > 0 || isHook(fn, context);
    const hears = isCalledByOrm ? [] : [
      ...consumers.flatMap((one) => (one.handler && (standsIn(one, fn) || (fn.scope !== 0 && isAt(one.handler, fn, context))) ? [{ file: one.handler.file, range: one.handler.range }] : [])),
      ...[...eventOptions(calls, code), ...calls.flatMap((call) => emitterHandler(call, code) ?? [])].map((heard) => ({ file: show(heard.file), range: heard.range })),
    ];
    if (!sends && !webhooks && writes.size === 0 && edges.enters.size === 0 && edges.mayEnter.size === 0 && hears.length === 0) return [];
    const unit: Unit = {
      name: functionName(fn), file: show(file), range, ...(service === undefined ? {} : { service }),
      enters: [...edges.enters], mayEnter: [...edges.mayEnter],
      ...(sends || webhooks ? { sends: true } : {}), ...(webhooks && !sends ? { webhooks: true } : {}), ...(fn.scope === 0 || fn.fact.decorators || code.code.handedTo(fn) || isAnsweredBy(fn, endpoints, context) ? { isEntry: true } : {}), ...(isCalledByOrm ? { calledByOrm: true } : {}), ...(model === null ? {} : { hookOf: model }),
      hears, writes: [...writes.values()], ...(watches.length > 0 ? { watches } : {}), ...(marks.length > 0 ? { marks } : {}), ...(reads.length > 0 ? { readsMarks: reads } : {}), ...(needs(fn) > 0 ? { needs: needs(fn) } : {}),
    };
    return [unit, ...alsoWatched.map((hookOf) => ({ ...unit, hookOf, writes: [] }))];
  });
}
