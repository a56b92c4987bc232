import { receiverOf } from '../../behaviours/receiverOf.ts';
import type { CodeCall, Located, Origin } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isObjectExpr, isRefExpr } from '../../syntax/expr.ts';

/** Are there options of a logger in a file that redact? Nothing else is worth the way to who hands a logger in. */
const redacts = (file: string, { code }: CodeContext): boolean =>
  code.callsOf(file).some(({ expr: { args } }) => args.some((one) => isObjectExpr(one) && one.object.some(([name]) => name === 'redact')));

/** A member of a member: `deps.log.access`. */
const member = (at: Located, path: readonly string[], { values }: CodeContext): Located | undefined =>
  path.reduce<Located | undefined>((of, name) => of && values.property(of, name), at);

/**
 * The loggers that a function of a file is handed in by the calls of it there, as a parameter or in one:
 * `refuse({ ...deps, logger: logger.child({}, { redact }) }, user)`. None, where one of them is not known.
 */
export function givenLoggers(call: CodeCall, context: CodeContext): readonly Origin[] {
  const { place: { file } } = call;
  const receiver = receiverOf(call);
  if (!receiver || !isRefExpr(receiver.expr) || !redacts(file, context)) return [];
  const [head = '', ...path] = receiver.expr.ref.split('.');
  const meaning = context.code.meaning(receiver.place, head);
  if (meaning?.kind !== 'param' || meaning.fn.file !== file || meaning.fn.fact.name === '') return [];
  const { fn, index } = meaning;
  const given = context.code.callsOf(file)
    .filter(({ expr }) => isRefExpr(expr.call) && expr.call.ref === fn.fact.name)
    .map(({ args }) => {
      const logger = args[index] && member(args[index], path, context);
      return logger && context.origins.of(logger);
    });
  const known = given.filter((one) => one !== undefined);
  return known.length === given.length ? known : [];
}
