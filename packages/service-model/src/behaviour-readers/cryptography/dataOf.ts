import { isAmbiguous } from '../../behaviours/reach/isAmbiguous.ts';
import { BLANK, KEEPS } from '../../behaviours/reach/passing.ts';
import type { CodeCall, Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { type CallExpr, type Expr, isCallExpr, isListExpr, isMemberExpr, isMixExpr, isRefExpr } from '../../syntax/expr.ts';
import { updatesOf } from './updatesOf.ts';
import type { CryptoCall } from './use.ts';

/** Bytes of a text of a form of a value: real code goes 4 deep. Also what ends a circle. */
const MAX_DEPTH = 10;

/** What is handed to these is what comes out, as a text or as bytes. The libraries' own too: `CryptoJS.enc.Utf8.parse(x)`, `forge.util.createBuffer(x)`. */
const READIES = /(?:^|\.)(?:from|concat|encode|stringify|String|parse|createBuffer|encodeUtf8|encodeUTF8|decodeUTF8|utf8ToBytes|from_string|stringToBytes|(?:normali[sz]e|canonicali[sz]e|sanitize|clean|format|lowercase|trim)[A-Z]\w*)$/;

const writtenAs = ({ call }: CallExpr): string => (isRefExpr(call) ? call.ref : isMemberExpr(call) ? call.name : '');

/** What a call gives back in another form; `undefined` where that is not known. */
function formedOf(expr: CallExpr): readonly Expr[] | undefined {
  const written = writtenAs(expr);
  const method = written.slice(written.lastIndexOf('.') + 1);
  const [first] = expr.args;
  if (READIES.test(written) && first !== undefined) return expr.args.slice(0, 1);
  const isBlanked = method.startsWith('replace') && typeof expr.args[1] === 'string' && BLANK.test(expr.args[1]);
  if (!KEEPS.test(method) || isBlanked) return undefined;
  if (isMemberExpr(expr.call)) return [expr.call.of];
  const dot = written.lastIndexOf('.');
  return dot > 0 ? [{ ref: written.slice(0, dot) }] : undefined;
}

/** The values that a value is a form of, through constants made just before. */
function formed(at: Located, context: CodeContext, depth = 0): Located[] {
  const { place, expr } = at;
  if (depth > MAX_DEPTH) return [at];
  const all = (some: readonly Expr[], where = place) => some.flatMap((one) => formed({ place: where, expr: one }, context, depth + 1));
  if (isMixExpr(expr) && !expr.asked) return all(expr.mix);
  if (isListExpr(expr)) return all(expr.list);
  if (isCallExpr(expr)) {
    const parts = formedOf(expr);
    return parts ? all(parts) : [at];
  }
  if (!isRefExpr(expr) || expr.ref.includes('.') || isAmbiguous(place, expr.ref, context)) return [at];
  const meaning = context.code.innerMeaning(place, expr.ref);
  if (meaning?.kind !== 'inner' || meaning.fact.init === null) return [at];
  const { fact: { init }, place: from } = meaning;
  return isMixExpr(init) || (isCallExpr(init) && formedOf(init)) ? all([init], from) : [at];
}

/** What a call of cryptography is given. */
export const givenTo = (call: CodeCall, { data }: CryptoCall, context: CodeContext): readonly Located[] =>
  (data === undefined ? [] : data === 'updates' ? updatesOf(call, context) : call.args.slice(data, data + 1));

/** What goes into it, each value by the name that it had before it was readied. */
export const dataOf = (call: CodeCall, found: CryptoCall, context: CodeContext): Located[] => givenTo(call, found, context).flatMap((one) => formed(one, context));
