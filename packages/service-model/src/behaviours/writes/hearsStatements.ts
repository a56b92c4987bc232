import type { CodeCall, CodeClass } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isRefExpr } from '../../syntax/expr.ts';
import { calledName } from '../calledName.ts';
import type { Operation } from './write.ts';

/** They add hooks for statements, which load the rows that fit and keep them: https://www.npmjs.com/package/sequelize-temporal */
const HISTORY = /^sequelize-temporal#/;

/** https://sequelize.org/docs/v6/other-topics/hooks/#model-hooks */
const HOOKS = new Map<Operation, RegExp>([['update', /^(?:before|after)BulkUpdate$/], ['delete', /^(?:before|after)BulkDestroy$/], ['restore', /^(?:before|after)BulkRestore$/]]);

/** `Order.addHook('beforeBulkUpdate', …)`, `Order.beforeBulkUpdate(…)`, `Order.init({…}, { hooks: { beforeBulkUpdate } })`. */
function hooks(call: CodeCall, hook: RegExp, { values }: CodeContext): boolean {
  const name = calledName(call);
  if (hook.test(name)) return true;
  if (name === 'addHook') return hook.test((call.args[0] && values.text(call.args[0])) ?? '');
  const given = name === 'init' && call.args[1] ? values.property(call.args[1], 'hooks') : undefined;
  return given !== undefined && values.properties(given).entries.some((entry) => hook.test(entry.name));
}

/** Has a model a hook that is run for statements about many of its rows, where it is declared? Who captures changes may load them there. */
export function hearsStatements(model: CodeClass | undefined, operation: Operation, context: CodeContext): boolean {
  const hook = HOOKS.get(operation);
  if (!model || !hook) return false;
  return context.code.callsOf(model.file).some((call) => {
    const { call: callee } = call.expr;
    if (isRefExpr(callee) && callee.ref.startsWith(`${model.fact.name}.`)) return hooks(call, hook, context);
    const [first] = call.expr.args;
    return isRefExpr(first) && first.ref === model.fact.name && HISTORY.test(context.origins.ofCallee(call)?.path ?? '');
  });
}
