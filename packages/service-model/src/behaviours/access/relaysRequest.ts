import type { Verdict } from '../../behaviour.ts';
import type { CodeFunction, Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import type { ParamFact } from '../../syntax/code.ts';
import { type CallExpr, isCallExpr, isRefExpr } from '../../syntax/expr.ts';
import { calledName } from '../calledName.ts';
import { eachWithin } from '../exprsWithin.ts';
import { NO, unknown } from '../verdict.ts';

const isRequest = ({ name, type }: ParamFact): boolean => /^_?req(?:uest)?$/i.test(name) || /(?:^|\.)(?:Fastify)?Request(?:<|$)/.test(type ?? '');
const isResponse = ({ name, type }: ParamFact): boolean => /^_?(?:res(?:ponse)?|reply)$/i.test(name) || /(?:^|\.)(?:Response|FastifyReply)(?:<|$)/.test(type ?? '');

/** Which argument, if any, is a parameter as it is. */
const handed = ({ args }: CallExpr, { name }: ParamFact): number => args.findIndex((one) => isRefExpr(one) && one.ref === name);

/** Does a function put the headers of its request, all of them, somewhere? */
function copiesHeaders(fn: CodeFunction, index: number, { code }: CodeContext): boolean {
  const headers = `${fn.fact.params[index]?.name ?? ''}.headers`;
  let copies = false;
  eachWithin(fn, { file: fn.file, scope: fn.scope }, code, (expr) => void (copies ||= isRefExpr(expr) && expr.ref === headers));
  return copies;
}

/**
 * A handler that does nothing but hand its request and its response on, to what can't be followed or copies the headers to
 * another server: that one may decide who may call.
 */
export function relaysRequest(fn: CodeFunction, context: CodeContext): Verdict {
  const request = fn.fact.params.find(isRequest);
  const response = fn.fact.params.find(isResponse);
  if (!request || !response || request.name === '' || response.name === '') return NO;
  const calls: { readonly call: CallExpr; readonly args: readonly Located[]; readonly at: Located['place'] }[] = [];
  eachWithin(fn, { file: fn.file, scope: fn.scope }, context.code, (expr, at) => {
    if (isCallExpr(expr)) calls.push({ call: expr, args: expr.args.map((one) => ({ place: at, expr: one })), at });
  });
  const relays = calls.filter(({ call }) => handed(call, request) >= 0 && handed(call, response) >= 0);
  const [relay] = relays;
  if (!relay || relays.length > 1) return NO;
  const [start, end] = relay.call.at;
  // `proxy.call(request, response, request.path.replace('v1', 'api'))`: what stands in it says where to.
  if (!calls.every(({ call: { at: [from, to] } }) => from >= start && to <= end)) return NO;
  const entered = context.origins.entered({ place: relay.at, expr: relay.call, args: relay.args });
  return entered && !copiesHeaders(entered.fn, handed(relay.call, request), context) ? NO : unknown(`${calledName({ expr: relay.call }) || 'what it hands its request to'} may decide`);
}
