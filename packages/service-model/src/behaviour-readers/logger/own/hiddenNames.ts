import { calledName } from '../../../behaviours/calledName.ts';
import { receiverOf } from '../../../behaviours/receiverOf.ts';
import type { CodeCall, CodeFunction } from '../../../link/code.ts';
import type { CodeContext } from '../../../reader.ts';
import type { CodeFacts } from '../../../syntax/code.ts';
import { eachExpr } from '../../../syntax/eachExpr.ts';
import { type Expr, isCallExpr, isFunctionExpr, isMemberExpr, isRefExpr } from '../../../syntax/expr.ts';
import { type HiddenNames, plainName } from './hides.ts';
import { textsOf } from './textsOf.ts';

/** What a list of names, or the function that asks it, is called that is there to hide what they are the names of. */
const HIDING = /redact|mask|hash|sensitive|saniti[sz]|scrub|censor|obfuscat|secret|hid(?:e|den)|filter|conceal|confidential|private|personal|pii|protect|anonymi[sz]|forbidden|deny|blocked|black_?list/i;
/** One that is asked for what may be written. */
const ALLOWS = /allow|safe|permit|white_?list|keep|kept|public|known|visible/i;
const KEY = /(?:^|[a-z_.])(?:key|field|prop|property|name|attr|attribute)(?:name)?$|^k$/i;

const NONE: HiddenNames = { whole: new Set(), parts: [], by: new Set() };
const known = new WeakMap<CodeFacts, Map<string, HiddenNames>>();

/** Does an expression say the name of a field: `key`, `normalise(key)`, `key.toLowerCase()`? */
function saysKey(expr: Expr | undefined): boolean {
  let found = false;
  if (expr !== undefined) eachExpr(expr, (one) => { found ||= isRefExpr(one) && one.ref.split('.').some((part) => KEY.test(part)); });
  return found;
}

/** The function around one that has a name. */
function namedAround({ file, fact }: CodeFunction, { code }: CodeContext): string {
  for (let at: typeof fact | undefined = fact; at; at = code.fn(file, at.parent)?.fact) if (at.name !== '') return at.name;
  return '';
}

/** What a call asks a list of: whether a field's name is in it, or has one of it in it. */
function asked(call: CodeCall, context: CodeContext): 'whole' | 'part' | undefined {
  const [first] = call.expr.args;
  const name = calledName(call);
  if (name === 'has' || name === 'includes') return saysKey(first) ? 'whole' : undefined;
  const fn = name === 'some' && isFunctionExpr(first) ? context.code.fn(call.place.file, first.fn) : undefined;
  if (!fn?.fact.returns.some(saysKey)) return undefined;
  let isPart = false;
  for (const one of fn.fact.returns) eachExpr(one, (expr) => { isPart ||= isCallExpr(expr) && /\b(?:includes|match|test|indexOf)$/.test(isMemberExpr(expr.call) ? expr.call.name : isRefExpr(expr.call) ? expr.call.ref : ''); });
  return isPart ? 'part' : 'whole';
}

/** `hidden.has(key)` in a function that hides: the names, and the function by whose name it is called. */
function askedOf(call: CodeCall, context: CodeContext): { readonly by: string; readonly how: 'whole' | 'part'; readonly names: readonly string[] } | undefined {
  const how = asked(call, context);
  const list = how && receiverOf(call);
  if (!list) return undefined;
  const by = namedAround(call.within, context);
  const listName = isRefExpr(list.expr) ? list.expr.ref : '';
  return !ALLOWS.test(listName) && (HIDING.test(listName) || HIDING.test(by)) ? { by, how, names: textsOf(list, context).map(plainName) } : undefined;
}

/** Does a function also look into texts, whatever the field is called: `value.replace(ADDRESS, '***')`? */
const looksIntoTexts = (name: string, file: string, context: CodeContext): boolean => context.code.callsOf(file).some((call) =>
  /^replace(?:All)?$/.test(calledName(call)) && !saysKey(receiverOf(call)?.expr) && namedAround(call.within, context) === name);

/** Is a function of that name called, or handed on, by another than itself? */
const isUsed = (name: string, file: string, context: CodeContext): boolean => context.code.callsOf(file).some((call) => {
  const isIt = (expr: Expr): boolean => isRefExpr(expr) && expr.ref.replace(/^this\./, '') === name;
  return namedAround(call.within, context) !== name && (isIt(call.expr.call) || call.expr.args.some(isIt));
});

/** The files in which a logger's file finds what hides: its own, and those of functions that are called so. */
function filesOf(file: string, context: CodeContext): ReadonlyMap<string, (name: string) => boolean> {
  const files = new Map([[file, (name: string) => name === '' || isUsed(name, file, context)]]);
  for (const { local, symbol } of context.code.importsOf(file).filter(({ symbol: one }) => HIDING.test(one))) {
    const meaning = context.code.meaning({ file, scope: 0 }, local);
    if (meaning?.kind === 'local' && isUsed(local, file, context)) files.set(meaning.file, (name) => name === symbol || name === meaning.fact.name);
  }
  return files;
}

/** Names of the fields that the logger which a file declares hides the values of before it writes: it asks a list of them for each name. */
export function hiddenNames(file: string, context: CodeContext): HiddenNames {
  const code = context.code.code(file);
  if (!code) return NONE;
  const answers = known.get(code) ?? new Map<string, HiddenNames>();
  known.set(code, answers);
  const answer = answers.get(file);
  if (answer) return answer;
  const found = [...filesOf(file, context)].flatMap(([at, isMeant]) => context.code.callsOf(at).flatMap((call) => {
    const one = askedOf(call, context);
    return one && one.names.length > 0 && isMeant(one.by) ? [{ ...one, isAll: !looksIntoTexts(one.by, at, context) }] : [];
  }));
  const namesOf = (how: 'whole' | 'part'): string[] => found.flatMap((one) => (one.how === how ? one.names : []));
  const names = { whole: new Set(namesOf('whole')), parts: namesOf('part'), by: new Set(found.flatMap(({ by, isAll }) => (isAll ? [by] : []))) };
  answers.set(file, names);
  return names;
}
