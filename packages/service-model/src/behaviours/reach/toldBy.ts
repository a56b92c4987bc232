import type { ReachedRecord, RecordField } from '../../behaviour.ts';
import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { type Expr, isCallExpr, isMemberExpr, isMixExpr, isRefExpr } from '../../syntax/expr.ts';
import { recordOf } from './recordOf.ts';

/** A yes or no, a number, a date: the type says that it is not what its name sounds like. */
const NO_TEXT = /^(?:boolean|number|bigint|Date|true|false)(?:\s*\|\s*(?:boolean|number|bigint|Date|true|false|null|undefined))*$/;

/** `{ searchEmail }: Options`, where the model has no name for the parameter. */
const TAKEN = /^(#\d+)\.([\w$]+)$/;

const GETS = /^(?:get|getOrThrow|getOptional|getString|value)$/;
const CONFIG = /(?:^|[._]|(?<=[a-z]))(?:config|Config|configuration|Configuration|CONFIG)(?:[Ss]ervice)?$/;

const ENVIRONMENT = /^(?:process\.env|import\.meta\.env|Deno\.env|Bun\.env)\./;

const field = (name: string, type: string | null): RecordField => ({ name, type, decorators: [], annotated: 'none' });

/** `config.get` of `this.config.get('mail.from')`, with what it is called on. */
function getterOf(call: Expr): { readonly of: string; readonly method: string } | undefined {
  if (isMemberExpr(call)) return isRefExpr(call.of) ? { of: call.of.ref, method: call.name } : undefined;
  const dot = isRefExpr(call) ? call.ref.lastIndexOf('.') : -1;
  return isRefExpr(call) && dot > 0 ? { of: call.ref.slice(0, dot), method: call.ref.slice(dot + 1) } : undefined;
}

/** Where an operator wrote a value, by what gives it: a configuration, or the environment, where a text may stand in for it (`process.env.MAIL || 'admin@localhost'`). */
function configuredBy(init: Expr): string | undefined {
  const got = isCallExpr(init) ? getterOf(init.call) : undefined;
  if (got) return GETS.test(got.method) && CONFIG.test(got.of) ? got.of : undefined;
  if (isRefExpr(init)) return ENVIRONMENT.test(init.ref) ? 'environment' : undefined;
  if (!isMixExpr(init) || init.asked) return undefined;
  const said = init.mix.filter((part) => typeof part === 'object' && part !== null && !(isMixExpr(part) && part.asked)).map(configuredBy);
  return said.every((one) => one !== undefined) ? said[0] : undefined;
}

/**
 * What is known of a value that is called by one word: that a configuration gave it, or that it is declared with a type that
 * no text has, as a parameter or as a member that one was taken apart into.
 */
export function toldBy(name: string, { place, expr }: Located, context: CodeContext): ReachedRecord | undefined {
  if (!isRefExpr(expr) || expr.ref.includes('.') || name.includes('.')) return undefined;
  const meaning = context.code.meaning(place, expr.ref);
  if (meaning?.kind === 'param') return isNoText(meaning.fact.type) ? { of: name, name: '', field: name, fields: [field(name, meaning.fact.type)] } : undefined;
  const init = meaning && context.code.initOf(meaning);
  if (!init) return undefined;
  const configured = configuredBy(init.expr);
  if (configured !== undefined) return { of: name, name: configured, field: name, fields: [field(name, null)], configured: true };
  const [, param, member] = (isRefExpr(init.expr) && TAKEN.exec(init.expr.ref)) || [];
  const of = param === undefined ? undefined : recordOf({ place: init.place, expr: { ref: param } }, context);
  const taken = of?.fields.find((one) => one.name === member);
  return of && taken && (isNoText(taken.type) || taken.annotated !== 'none') ? { of: name, name: of.name, field: taken.name, fields: [taken] } : undefined;
}

const isNoText = (type: string | null): boolean => type !== null && NO_TEXT.test(type.trim());
