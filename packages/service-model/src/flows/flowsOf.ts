import { calledName } from '../behaviours/calledName.ts';
import { functionName } from '../behaviours/functionName.ts';
import { siteOfCall } from '../behaviours/siteOfCall.ts';
import { siteOfFunction } from '../behaviours/siteOfFunction.ts';
import type { Flow, FlowCall } from '../flow.ts';
import type { CodeCall, CodeFunction } from '../link/code.ts';
import { callsOfFunction } from '../link/callsOfFunction.ts';
import { argumentKeys } from './argumentKeys.ts';
import { assignedBy } from './assignedBy.ts';
import { passedNames } from './passedNames.ts';
import { recordsOfCall } from './recordsOf.ts';
import { loggedNames, type SendLookup, sentNames } from './sentNames.ts';

export interface FlowContext extends SendLookup {
  /** From an absolute file to the model's way of naming it. */
  readonly show: (file: string) => string;
  /** Is the file the company's own, and no test? */
  readonly isOwn: (file: string) => boolean;
  /** The service that a file belongs to, where one is known. */
  readonly serviceOf: (file: string) => string | undefined;
  readonly logs: (file: string, offset: number) => boolean;
  readonly writes: (file: string, offset: number) => boolean;
}

interface Followed {
  readonly call: FlowCall;
  /** The absolute file of what it enters. */
  readonly file?: string;
}

function followed(call: CodeCall, context: FlowContext): Followed[] {
  const { code, show } = context;
  const origin = code.origins.ofCallee(call);
  const to = origin?.fn && context.isOwn(origin.fn.file) ? siteOfFunction(origin.fn, code) : undefined;
  const records = recordsOfCall(call, origin, context);
  const [offset] = call.expr.at;
  const sends = context.sends(call.place.file, offset);
  const logs = context.logs(call.place.file, offset);
  const tells = sends || logs || records.length > 0 || context.writes(call.place.file, offset);
  if (!to && !tells) return [];
  const { file, range } = siteOfCall(call, code);
  const base = {
    file: show(file), range, records,
    method: calledName(call),
    passes: sends ? sentNames(call, context) : tells ? passedNames(call.args, context) : [],
    logs: to && !logs ? loggedNames(call, context, context.logs) : [],
    keys: tells ? argumentKeys(call.args, code.values) : [],
  };
  return [to ? { call: { ...base, to: { ...to, file: show(to.file) } }, file: to.file } : { call: base }];
}

function placed(fn: CodeFunction, { code, show, serviceOf }: FlowContext): Omit<Flow, 'calls' | 'assigned'> {
  const service = serviceOf(fn.file);
  return { name: functionName(fn), file: show(fn.file), range: code.code.range(fn.file, fn.fact.span), ...(service === undefined ? {} : { service }) };
}

/** Functions of these files, and of all files that their calls lead to. @param files absolute */
export function flowsOf(files: readonly string[], context: FlowContext): Flow[] {
  const { code } = context.code;
  const waiting = new Set(files);
  const flows: Flow[] = [];
  // A set is walked to its end, so that what is added meanwhile is met, too.
  for (const file of waiting) {
    for (const fn of code.functionsOf(file).filter(({ scope }) => scope !== 0)) {
      const calls = callsOfFunction(fn, code);
      const found = calls.flatMap((call) => followed(call, context));
      for (const one of found) if (one.file !== undefined) waiting.add(one.file);
      const assigned = [...(fn.fact.assigned ?? []), ...calls.flatMap((call) => assignedBy(call, context))];
      flows.push({ ...placed(fn, context), calls: found.map(({ call }) => call), assigned });
    }
  }
  return flows;
}
