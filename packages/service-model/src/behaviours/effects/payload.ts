import type { CodeCall, CodeFunction } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { type Expr, isCallExpr, isMemberExpr, isObjectExpr, isRefExpr } from '../../syntax/expr.ts';

export const rootOf = (name: string): string => name.replace(/\(\)/g, '').split('.')[0] ?? '';

/** What only changes the form of a message: `JSON.parse(String(message.value))`. */
const READS = /^(?:JSON\.parse|String|Buffer\.from|plainToInstance|plainToClass|.*\.(?:toString|parse|decode|deserialize))$/;

/** The name that a value is taken from. */
function givenIn(expr: Expr | null): string | undefined {
  if (expr === null) return undefined;
  if (isRefExpr(expr)) return expr.ref;
  if (isMemberExpr(expr)) return givenIn(expr.of);
  if (!isCallExpr(expr)) return undefined;
  const { call, args } = expr;
  if (isRefExpr(call) && READS.test(call.ref)) return args.length === 0 ? call.ref : givenIn(args.at(-1) ?? null);
  return isMemberExpr(call) && call.name === 'toString' ? givenIn(call.of) : undefined;
}

/** Which of a function's parameters hold the message, or a part of it. */
export type Handed = (index: number) => boolean;

/** Is a name what the handler was handed, or taken from it? */
export function isPayload(name: string, fn: CodeFunction, { code }: CodeContext, handed: Handed = () => true): boolean {
  let head = rootOf(name);
  for (let hops = 0; hops < 4; hops++) {
    const meaning = code.innerMeaning({ file: fn.file, scope: fn.scope }, head);
    if (meaning?.kind === 'param') return handed(meaning.index);
    const given = meaning?.kind === 'inner' ? givenIn(meaning.fact.init) : undefined;
    if (given === undefined) return false;
    const [, taken] = /^#(\d+)/.exec(given) ?? [];
    if (given.startsWith('#')) return taken === undefined || handed(Number(taken));
    head = rootOf(given);
  }
  return false;
}

/** What a function that is called is handed of the message. */
export const passedBy = ({ expr: { args } }: CodeCall, fn: CodeFunction, context: CodeContext, handed: Handed): Handed => {
  const passed = args.map((arg) => isRefExpr(arg) && isPayload(arg.ref, fn, context, handed));
  return (index) => passed[index] ?? false;
};

/** What libraries put around the message itself. */
const AROUND = /^(?:data|value|body|payload|content|message|event|detail)$/;

/** Is a name the whole of what the handler was handed: `job.data`, and not `job.data.orderId`? */
function isWhole(name: string, fn: CodeFunction, { code }: CodeContext): boolean {
  let given = name;
  for (let hops = 0; hops < 4; hops++) {
    const [head = '', ...path] = given.split('.');
    if (!path.every((part) => AROUND.test(part))) return false;
    const meaning = code.innerMeaning({ file: fn.file, scope: fn.scope }, head);
    if (meaning?.kind === 'param') return true;
    const next = meaning?.kind === 'inner' ? meaning.fact.init : undefined;
    if (!next || !isRefExpr(next)) return false;
    given = next.ref;
  }
  return false;
}

/** Is the message that was handed over given to a call as it is, alone or beside a name? Whoever hears it next is who it is handled by. */
export const isPassedOn = ({ expr: { args } }: CodeCall, fn: CodeFunction, context: CodeContext): boolean =>
  args.flatMap((arg) => (isObjectExpr(arg) ? arg.object.map(([, value]) => value) : [arg])).some((one) => isRefExpr(one) && isWhole(one.ref, fn, context));
