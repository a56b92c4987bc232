import { calledName } from '../behaviours/calledName.ts';
import { isHidden } from '../behaviours/reach/isHidden.ts';
import { reachOf } from '../behaviours/reach/reachOf.ts';
import { withoutListed } from '../behaviours/reach/withoutListed.ts';
import { onlyIn } from '../behaviours/onlyIn.ts';
import { siteOfCall } from '../behaviours/siteOfCall.ts';
import { defineCodeReader } from '../reader.ts';
import { isObjectExpr } from '../syntax/expr.ts';

/** By the convention of the language, an error's name ends so: https://tc39.es/ecma262/#sec-native-error-types-used-in-this-standard, Nest's exceptions. */
const MADE = /^[^#]*#(?:[\w$.]*\.)?[\w$]*(?:Error|Exception)$/;
/** `createError(404, message, properties)`, `Boom.notFound(message, data)`: what is beside the message is for callers that are meant to have it. */
const MAKERS = /^(?:http-errors#default|(?:@hapi\/)?boom#(?:default\.|Boom\.)?(?:badRequest|unauthorized|forbidden|notFound|conflict|badData|badImplementation|internal|notAcceptable|tooManyRequests))$/;

/** Errors that are made with something in them: messages reach logs, error trackers and callers. */
export default defineCodeReader({
  id: 'made-errors',
  version: 7,
  code: {
    modules: ['http-errors', '@hapi/boom'],
    // With a text alone an error says nothing of anybody: `new Error('…')` is in a tenth of all files.
    words: ['Error(`', 'Exception('],
    kinds: ['error'],
    callees: [MADE, MAKERS],
    call(call, context) {
      const path = context.origins.ofCallee(call)?.path ?? '';
      if (!(call.expr.new && MADE.test(path)) && !MAKERS.test(path)) return [];
      const told = MAKERS.test(path) ? call.args.filter(({ expr }, index) => index < 2 && !isObjectExpr(expr)) : call.args;
      const reached = withoutListed(reachOf(told, context), call, context);
      // A class of the company's own takes of a whole record what it needs; one that holds nothing but hashes is that whatever it takes.
      const records = path.startsWith('own#') ? reached.records.filter((one) => one.field !== undefined || isHidden(one)) : reached.records;
      return reached.fields.length === 0 ? [] : [{ ...siteOfCall(call, context), kind: 'error', error: calledName(call), ...onlyIn(call, context), ...reached, records }];
    },
  },
});
