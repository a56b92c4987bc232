import type { ReachedRecord } from '../../behaviour.ts';
import { isAmbiguous } from '../../behaviours/reach/isAmbiguous.ts';
import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { type Expr, isCallExpr, isMemberExpr, isRefExpr } from '../../syntax/expr.ts';

/** What else has an `@` in it: `postgres://user:password@host`, `package@1.2.3`, `image@sha256:…`, `123@g.us`. */
const NO_ADDRESS = /(?:url|uri|dsn|connection|connectionString|package|pkg|spec|specifier|version|dependency|image|tag|ref|jid|handle|mention)s?$/i;

/** `value.split('@')`. */
const isSplitAddress = (expr: Expr): boolean =>
  isCallExpr(expr) && expr.args[0] === '@' && isRefExpr(expr.call) && expr.call.ref.endsWith('.split') && !NO_ADDRESS.test(expr.call.ref.slice(0, -'.split'.length));

/** What stands before or behind an `@` is a part of an e-mail address, whatever it is called: `const [local, domain] = value.split('@')`. */
export function partOfAddress({ place, expr }: Located, context: CodeContext): ReachedRecord[] {
  if (!isRefExpr(expr) || isAmbiguous(place, expr.ref, context)) return [];
  const meaning = context.code.innerMeaning(place, expr.ref);
  const init = meaning?.kind === 'inner' ? meaning.fact.init : null;
  if (init === null || !isMemberExpr(init) || !isSplitAddress(init.of)) return [];
  const field = { name: 'email', type: null, decorators: [], annotated: 'none' } as const;
  return [{ of: expr.ref, name: '', field: field.name, fields: [field] }];
}
