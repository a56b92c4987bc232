import { SAYS_OPEN } from '../../behaviours/access/siteAccess.ts';
import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { type Expr, isListExpr } from '../../syntax/expr.ts';

/** Fields by which a route says who may call it: OpenAPI's `security`, and what companies call theirs. */
const ASKS_WHO = /^(?:security(?:_?schemes?)?|(?:requires?_?|needs?_?|with_?)?auth(?:entication|ori[sz]ation)?(?:_?scheme)?|(?:requires?_?|needs?_?)login)$/i;

/** An empty list takes away what is asked everywhere: https://spec.openapis.org/oas/v3.1.0#operation-object */
const isNobody = (expr: Expr): boolean => expr === null || expr === false || expr === 'none' || (isListExpr(expr) && expr.list.length === 0);

/**
 * What of a route's options, its `config` or its schema says that anybody may call it: `security: []`, `securityScheme: null`, `config: { public: true }`.
 * A field that is not there says nothing: who forgot it may have forgotten to ask.
 */
export function saysOpen(options: Located | undefined, context: CodeContext): string | null {
  if (!options) return null;
  const { values } = context;
  const within = ['config', 'schema'].flatMap((name) => values.property(options, name) ?? []);
  for (const { name, value } of [options, ...within].flatMap((at) => values.properties(at).entries)) {
    if (!ASKS_WHO.test(name) && !SAYS_OPEN.test(name)) continue;
    const { expr } = values.resolve(value);
    if (ASKS_WHO.test(name) ? isNobody(expr) : expr === true) return name;
  }
  return null;
}
