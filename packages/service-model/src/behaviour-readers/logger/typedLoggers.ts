import { calledName } from '../../behaviours/calledName.ts';
import { LOG_LEVELS } from '../../behaviours/logLevels.ts';
import { onlyIn } from '../../behaviours/onlyIn.ts';
import { receiverOf } from '../../behaviours/receiverOf.ts';
import { siteOfCall } from '../../behaviours/siteOfCall.ts';
import type { CodeCall } from '../../link/code.ts';
import { typeName } from '../../link/typeName.ts';
import type { BehaviourDraft, CodeContext } from '../../reader.ts';
import { isRefExpr } from '../../syntax/expr.ts';
import { reachOf } from '../../behaviours/reach/reachOf.ts';

const LOGGER = /Log(?:ger|ging)?(?:Interface|Service|Port|Like)?$/;

/** The type that a name or a property is declared to have. */
function declaredType({ place, expr }: { readonly place: CodeCall['place']; readonly expr: unknown }, { code }: CodeContext): string | null {
  const ref = typeof expr === 'object' && expr !== null && 'ref' in expr && typeof expr.ref === 'string' ? expr.ref : '';
  const [head = '', name, ...more] = ref.split('.');
  const meaning = more.length === 0 && head !== '' ? code.meaning(place, head) : undefined;
  if (meaning?.kind === 'self' && name !== undefined) return code.member(meaning.class, name)?.property?.type ?? null;
  return name === undefined && (meaning?.kind === 'param' || meaning?.kind === 'inner' || meaning?.kind === 'local') ? meaning.fact.type : null;
}

/** A logger of which an interface of the company's is all that is said: `private log: LoggerInterface`. */
function isTypedLogger(call: CodeCall, context: CodeContext): boolean {
  const receiver = LOG_LEVELS.has(calledName(call)) ? receiverOf(call) : undefined;
  if (!receiver || !isRefExpr(receiver.expr) || context.origins.ofCallee(call)) return false;
  const written = declaredType(receiver, context);
  const name = written === null ? undefined : typeName(written)?.name;
  return name !== undefined && LOGGER.test(name) && context.code.meaning({ file: call.place.file, scope: 0 }, name)?.kind === 'shape';
}

/** Calls of loggers that are handed in, and made elsewhere. */
export const typedLoggerCalls = (file: string, context: CodeContext): BehaviourDraft[] =>
  context.code.callsOf(file).filter((call) => isTypedLogger(call, context))
    .map((call) => ({ ...siteOfCall(call, context), kind: 'log', level: calledName(call), ...onlyIn(call, context), ...reachOf(call.args, context) }));
