import type { Verdict } from '../../behaviour.ts';
import type { Place } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { type CallExpr, isCallExpr } from '../../syntax/expr.ts';
import { unknown } from '../verdict.ts';
import { validatesAnything } from './validatingCalls.ts';

/** https://docs.nestjs.com/recipes/cqrs: who handles a command is told by `@CommandHandler(CreateOrder)`, in whatever file. */
const BUS = /^@nestjs\/cqrs#(?:Command|Query|Event)Bus\b/;
const HANDLED = /(?:[.-](?:command|query|event))?(\.[cm]?[jt]s)$/;
const HANDLER = /(?:Command|Query)Handler$|^EventsHandler$/;

/** `handlers/` beside a command or beside its folder: https://github.com/nestjs/nest-cqrs-example, https://docs.nestjs.com/recipes/cqrs */
function handlerFiles(file: string): string[] {
  const cut = file.lastIndexOf('/');
  const folder = file.slice(0, cut);
  const name = file.slice(cut).replace(HANDLED, '.handler$1');
  return [`${folder}/handlers${name}`, `${folder}${name}`, `${folder.slice(0, folder.lastIndexOf('/'))}/handlers${name}`];
}

/** What a bus hands a command to: its handler where that stands beside it, in a folder `handlers`, or beside the call; `undefined` for a call of anything else. */
export function busValidates({ call, args, at }: CallExpr, place: Place, context: CodeContext): Verdict | undefined {
  const path = context.origins.ofCallee({ place, expr: { call, args, at } })?.path ?? '';
  if (!BUS.test(path)) return undefined;
  const [sent] = args.map((argument) => context.values.resolve({ place, expr: argument }));
  const made = sent && isCallExpr(sent.expr) ? context.origins.of({ place: sent.place, expr: sent.expr.call })?.class : undefined;
  if (!made) return unknown('what handles it is not known');
  const name = made.fact.name;
  const beside = [...new Set([place.file, made.file, ...handlerFiles(made.file)])].flatMap((file) => context.code.classesOf(file));
  const handler = beside.find(({ fact }) => fact.decorators.some(({ ref, args: given }) =>
    HANDLER.test(ref) && (given ?? []).some((one) => typeof one === 'object' && one !== null && 'ref' in one && one.ref === name)));
  const method = handler && (context.code.member(handler, 'execute')?.method ?? context.code.member(handler, 'handle')?.method);
  return method ? validatesAnything(method, context) : unknown(`what handles ${name} is not seen`);
}
