import { calledName } from '../../behaviours/calledName.ts';
import { LOG_LEVELS } from '../../behaviours/logLevels.ts';
import { onlyIn } from '../../behaviours/onlyIn.ts';
import { siteOfCall } from '../../behaviours/siteOfCall.ts';
import type { CodeCall } from '../../link/code.ts';
import { type CodeContext, defineCodeReader } from '../../reader.ts';
import { isRefExpr } from '../../syntax/expr.ts';
import { reachingLog } from './own/reachingLog.ts';
import { withoutListed } from '../../behaviours/reach/withoutListed.ts';
import { withoutPublished } from '../../behaviours/reach/withoutPublished.ts';
import { withoutSpent } from '../../behaviours/reach/withoutSpent.ts';
import { LOG_CALLS, LOG_MODULES } from './libraries.ts';
import { unredacted } from './redacted.ts';
import { withoutPlain } from './withoutPlain.ts';
import { typedLoggerCalls } from './typedLoggers.ts';

/** As the method is called; `winston.log('info', …)` and `debug('…')` say it otherwise. */
function levelOf(call: CodeCall, path: string, { values }: CodeContext): string {
  const [first] = call.args;
  if (path.startsWith('debug#')) return 'debug';
  const said = path.startsWith('winston') && path.endsWith('.log') && first ? values.text(first) : null;
  return said !== null && LOG_LEVELS.has(said) ? said : calledName(call);
}

/** A logger's own method that another one of it calls: what calls that one is the log. */
const isWithin = ({ expr: { call } }: CodeCall, path: string): boolean => path.startsWith('own#') && isRefExpr(call) && /^(?:this|super)\.\w+$/.test(call.ref);

/**
 * Calls that log, with what reaches them. `console` is read in files that are read for another reader anyway: to parse
 * every front-end file for the sake of its `console.log` would cost ever-gauzy 900 files more.
 */
export default defineCodeReader({
  id: 'logger',
  version: 8,
  code: {
    modules: [...LOG_MODULES, 'debug'],
    words: ['ogger.', 'ogger?.', 'LOGGER.', 'log.info(', 'log.error(', 'log.warn(', 'log.debug('],
    kinds: ['log'],
    callees: LOG_CALLS,
    call(call, context) {
      const origin = call.expr.new ? undefined : context.origins.ofCallee(call);
      const path = origin?.path;
      if (!origin || path === undefined || isWithin(call, path) || !LOG_CALLS.some((callee) => callee.test(path))) return [];
      const reached = withoutPlain(withoutListed(withoutPublished(withoutSpent(reachingLog(call, origin, context), call, context), call), call, context), call, path, context);
      return [{ ...siteOfCall(call, context), kind: 'log', level: levelOf(call, path, context), ...onlyIn(call, context), ...unredacted(reached, call, origin, context) }];
    },
    declared: typedLoggerCalls,
  },
});
