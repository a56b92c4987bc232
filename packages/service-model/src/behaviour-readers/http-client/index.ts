import { calleesOf } from '../../behaviours/calleesOf.ts';
import { reachOf } from '../../behaviours/reach/reachOf.ts';
import { siteOfCall } from '../../behaviours/siteOfCall.ts';
import { among, at, onTheWay, type Spot } from '../../behaviours/spot.ts';
import { withSpread } from '../../behaviours/withSpread.ts';
import { joined, urlText } from '../../behaviours/urlText.ts';
import type { CodeCall, Located, Origin } from '../../link/code.ts';
import { type CodeContext, defineCodeReader } from '../../reader.ts';
import { isObjectExpr } from '../../syntax/expr.ts';
import { CLIENT_CALLS, CLIENT_MODULES, type ClientCall } from './clients.ts';
import { sentByPage } from './sentByPage.ts';

/** `null` where an address may be given in another way than could be read. */
function urlOf(call: CodeCall, origin: Origin, { url, base }: ClientCall, context: CodeContext): string | null {
  const known = url.map((spot) => urlText(at(call, spot, context), context)).find((text) => text !== null) ?? null;
  // `axios.create({ baseURL })`, the last of an instance's instances.
  const made = base === undefined ? undefined : origin.steps.map((_, nth) => onTheWay(origin, nth, [0, base], context)).findLast((one) => one !== undefined);
  const before = urlText(made, context);
  return before === null ? known : joined(before, known ?? '{}');
}

/** Where a request goes is a server's, whoever's address it would be elsewhere: `{ host: ip }`. */
const isHost = (spot: Spot): boolean => typeof spot !== 'number' && /^host(?:name)?$/.test(spot.at(-1)?.toString() ?? '');

/** What is put into the address and the query, never the body: options that hold the address hold that as well. */
function inUrl(call: CodeCall, { url, query = [] }: ClientCall, context: CodeContext): Located[] {
  const isOptions = (one: Located): boolean => isObjectExpr(context.values.resolve(one).expr);
  const addresses = url.filter((spot) => !isHost(spot)).flatMap((spot) => at(call, spot, context) ?? []).filter((one) => !isOptions(one));
  return [...addresses, ...query.flatMap((spot) => at(call, spot, context) ?? [])];
}

/** Said by options, or `GET` where they say nothing and nothing else may be hidden in them. */
function methodOf(call: CodeCall, spots: readonly Spot[], context: CodeContext): string | null {
  const { values } = context;
  const given = spots.map((spot) => at(call, spot, context)).find((one) => one !== undefined);
  if (given) return values.text(given)?.toUpperCase() ?? null;
  const holders = spots.map((spot) => among(call.args, typeof spot === 'number' ? spot : spot[0], context));
  const isHidden = holders.some((one, index) => {
    if (!one) return false;
    const { expr } = values.resolve(one);
    const isAddress = spots[index] !== undefined && typeof expr !== 'object';
    if (isAddress) return false;
    return isObjectExpr(expr) ? values.properties(one).open : index === 0;
  });
  return isHidden ? null : 'GET';
}

/** Requests that the service sends, by whichever client. */
export default defineCodeReader({
  id: 'http-client',
  version: 7,
  code: {
    modules: CLIENT_MODULES,
    words: ['fetch(', 'xios', 'HttpService'],
    kinds: ['http'],
    callees: calleesOf(CLIENT_CALLS),
    call(made, context) {
      const call = withSpread(made, context);
      const origin = context.origins.ofCallee(call);
      const found = origin && !call.expr.new ? CLIENT_CALLS.find(({ callee }) => callee.test(origin.path)) : undefined;
      if (!origin || !found) return [];
      const verb = found.callee.exec(origin.path)?.groups?.['verb'];
      const method = verb === undefined ? methodOf(call, found.method ?? [], context) : verb === 'del' ? 'DELETE' : verb.toUpperCase();
      return [{ ...siteOfCall(call, context), kind: 'http', method, url: urlOf(call, origin, found, context), client: found.client, ...sentByPage(call, context), ...reachOf(inUrl(call, found, context), context) }];
    },
  },
});
