import type { CodeCall } from '../link/code.ts';
import type { CodeContext } from '../reader.ts';
import { splitWords } from '../pii/splitWords.ts';
import type { ScopeFact } from '../syntax/code.ts';
import { eachExpr } from '../syntax/eachExpr.ts';
import { type CallExpr, type Expr, isCallExpr, isMemberExpr, isMixExpr, isRefExpr } from '../syntax/expr.ts';
import { resultNames } from './resultNames.ts';

/** Names of names; also what ends a circle. */
const MAX_DEPTH = 4;

/** What keeps things for a while, under a key: by what it is called, or what is done with it. */
const STORES: ReadonlySet<string> = new Set(['cache', 'redis', 'memcached', 'state', 'kv', 'lock', 'locks', 'mutex', 'redlock', 'limiter', 'throttle', 'throttler', 'cooldown']);
const ASKS = /^(?:get|set|del|delete|has|exists|incr|increment|decr|expire|setex|setnx|psetex|getdel|ttl|acquire|release|lock|unlock|consume|limit|hit|clear|remove|wrap)(?:$|[A-Z])/;

/** Function in which a call stands, and those within it. */
function scopesAround({ place: { file, scope } }: CodeCall, { code }: CodeContext): readonly ScopeFact[] {
  const all = code.code(file)?.scopes ?? [];
  const isIn = (index: number): boolean => index === scope || (index > 0 && isIn(all[index]?.parent ?? -1));
  return all.filter((_, index) => isIn(index));
}

const written = ({ call }: CallExpr): string => (isRefExpr(call) ? call.ref : isMemberExpr(call) && isRefExpr(call.of) ? `${call.of.ref}.${call.name}` : '');

/** `this.redis.setKey(name, …)` */
function asksStore(expr: CallExpr, name: string): boolean {
  const [first] = expr.args;
  const path = written(expr);
  const dot = path.lastIndexOf('.');
  return isRefExpr(first) && first.ref === name && dot > 0 && ASKS.test(path.slice(dot + 1)) && splitWords(path).some((word) => STORES.has(word)) && !expr.args.slice(1).some((one) => mentions(one, name));
}

const mentions = (expr: Expr, name: string): boolean => {
  let found = false;
  eachExpr(expr, (one) => { found ||= isRefExpr(one) && (one.ref === name || one.ref.startsWith(`${name}.`)); });
  return found;
};

/** `{prefix}{name}`: a text around it. */
const isTextOf = (expr: Expr | null, name: string): boolean => expr !== null && isMixExpr(expr) && !expr.asked && expr.mix.some((one) => isRefExpr(one) && one.ref === name);

/** Is a name handed to such a store as the key, and to nothing else? */
function isKeyAlone(name: string, scopes: readonly ScopeFact[], depth = 0): boolean {
  if (depth > MAX_DEPTH) return false;
  const texts = scopes.flatMap(({ locals }) => locals.filter(({ init }) => isTextOf(init, name)));
  const others = scopes.flatMap(({ locals, body, returns }) => [...locals.flatMap((one) => (one.init === null || texts.includes(one) ? [] : [one.init])), ...body, ...returns]);
  let [asked, taken] = [0, 0];
  for (const expr of others) {
    eachExpr(expr, (one) => {
      if (isRefExpr(one) && (one.ref === name || one.ref.startsWith(`${name}.`))) taken++;
      if (isCallExpr(one) && asksStore(one, name)) asked++;
    });
  }
  return asked + texts.length > 0 && asked === taken && texts.every((one) => isKeyAlone(one.name, scopes, depth + 1));
}

/** Is what a call gives only the key under which a lock, a count or a code is kept for a while, in a store that is asked right there? */
export function onlyLooksUp(call: CodeCall, context: CodeContext): { readonly looksUp?: true } {
  const [name] = resultNames(call, context);
  const scopes = scopesAround(call, context);
  const isHeld = name !== undefined && scopes.some(({ locals }) => locals.some((one) => one.name === name));
  const isAssigned = scopes.some(({ assigned = [] }) => assigned.some((one) => /hash|digest/i.test(one)));
  return isHeld && !isAssigned && isKeyAlone(name, scopes) ? { looksUp: true } : {};
}
