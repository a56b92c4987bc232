import type { Located } from '../link/code.ts';
import type { CodeContext } from '../reader.ts';
import { isCallExpr, isMixExpr, isRefExpr } from '../syntax/expr.ts';

/** Texts of texts of texts: also what ends a circle. */
const MAX_DEPTH = 6;
const UNKNOWN = '{}';

/** Parts of a text, `{}` for each that is not known. */
function parts(at: Located, context: CodeContext, depth: number): string {
  const { place, expr } = context.values.resolve(at);
  if (typeof expr === 'string' || typeof expr === 'number') return String(expr);
  if (depth > MAX_DEPTH) return UNKNOWN;
  if (isCallExpr(expr) && expr.new && isRefExpr(expr.call) && expr.call.ref === 'URL') {
    const [path, base] = expr.args.map((argument) => parts({ place, expr: argument }, context, depth + 1));
    return path === undefined ? UNKNOWN : joined(base ?? '', path);
  }
  if (!isMixExpr(expr) || expr.asked) return UNKNOWN;
  const texts = expr.mix.map((part) => parts({ place, expr: part }, context, depth + 1));
  // A choice of addresses is none of them; a sum has its host at the start.
  return texts.slice(1).some((text) => /^https?:/.test(text)) ? UNKNOWN : texts.join('').replace(/(?:\{\}){2,}/g, UNKNOWN);
}

/** A path on the address that it is relative to. */
export const joined = (base: string, path: string): string =>
  (base === '' || /^https?:/.test(path) ? path : `${base.replace(/\/$/, '')}/${path.replace(/^\//, '')}`);

/** An address as far as it is known, with `{}` for what is put in; `null` where nothing of it is. */
export function urlText(at: Located | undefined, context: CodeContext): string | null {
  const text = at && parts(at, context, 0);
  return text === undefined || text.replaceAll(UNKNOWN, '').trim() === '' ? null : text;
}
