import type { Confined } from '../behaviour.ts';
import type { CodeFacts } from '../syntax/code.ts';
import type { CodeCall } from '../link/code.ts';
import type { CodeContext } from '../reader.ts';
import { calledName } from './calledName.ts';
import { standsIn } from './standsIn.ts';
import { isDrawn } from './isDrawn.ts';
import { ASKS, READS_WORDS } from '../project/readsWords.ts';
import { isRefExpr } from '../syntax/expr.ts';
import { eachExpr } from '../syntax/eachExpr.ts';

const commands = new WeakMap<CodeFacts, boolean>();

/** A server takes words, too. */
const GOES_ON = /^(?:listen|createServer|subscribe|bootstrap|serve)$/;

/** Does a file read the words of a command line, or ask whoever sits there? */
function isCommand(file: string, code: CodeFacts, context: CodeContext): boolean {
  const known = commands.get(code);
  if (known !== undefined) return known;
  let found = false;
  const look = (one: Parameters<typeof eachExpr>[0]): void => eachExpr(one, (expr) => { found ||= isRefExpr(expr) && /^process\.argv(?:\.|$)/.test(expr.ref); });
  for (const { locals, body } of code.scopes) for (const one of [...locals.flatMap(({ init }) => (init === null ? [] : [init])), ...body]) look(one);
  found ||= context.code.importsOf(file).some(({ from }) => READS_WORDS.test(from) || ASKS.test(from)) && !context.code.callsOf(file).some((call) => GOES_ON.test(calledName(call)));
  commands.set(code, found);
  return found;
}

/** Where a call does nothing in a service that runs: `if (isDevelopment) log(code)`, in what stands in for another object, in a program that somebody starts with words behind it, and in what a browser runs. */
export function onlyIn({ place: { file }, expr: { at: [start] } }: CodeCall, context: CodeContext): Confined {
  if (isDrawn(file, context)) return { only: 'browser' };
  const facts = context.code.code(file);
  if (!facts) return {};
  if (facts.scopes.some(({ development = [] }) => development.some((span) => span.start <= start && start < span.end))) return { only: 'development' };
  if (standsIn(start, facts)) return { only: 'development' };
  return isCommand(file, facts, context) ? { only: 'command' } : {};
}
