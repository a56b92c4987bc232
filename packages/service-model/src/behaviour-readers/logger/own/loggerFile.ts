import { receiverOf } from '../../../behaviours/receiverOf.ts';
import type { CodeCall, Located, Origin } from '../../../link/code.ts';
import type { CodeContext } from '../../../reader.ts';
import { isCallExpr, isRefExpr } from '../../../syntax/expr.ts';

/** The file of the function that makes a value: `createLogger` of `const logger = createLogger('a')`. */
function makerOf(at: Located, { origins }: CodeContext): string | undefined {
  const { place, expr } = at;
  return isCallExpr(expr) ? origins.ofCallee({ place, expr })?.fn?.file : undefined;
}

/** The file of a type that a logger is said to have, where that was written: `type Logger = ReturnType<typeof createLogger>`. */
function typeFile({ path, steps }: Origin, { code }: CodeContext): string | undefined {
  const name = /^[^#]+#([\w$]+)\{\}\.\w+$/.exec(path)?.[1];
  const [step] = steps;
  return name !== undefined && step?.kind === 'instance' ? code.names.alias(step.place.file, name)?.file : undefined;
}

/** The file that declares the company's own logger that a call logs with: its class, the function that makes it, or its type. */
export function loggerFile(call: CodeCall, origin: Origin, context: CodeContext): string | undefined {
  const { code, origins } = context;
  if (call.place.given) return call.place.file;
  const own = origin.fn?.file ?? origin.class?.file ?? typeFile(origin, context);
  if (own !== undefined) return own;
  const receiver = receiverOf(call);
  if (!receiver) return undefined;
  if (!isRefExpr(receiver.expr)) return makerOf(receiver, context);
  const [head = '', ...rest] = receiver.expr.ref.split('.');
  const meaning = rest.length === 0 ? code.meaning(receiver.place, head) : undefined;
  const init = meaning && code.initOf(meaning);
  return init && (makerOf(init, context) ?? origins.of(init)?.class?.file);
}
