import type { Registration, Verdict } from '../behaviour.ts';
import { controllerMiddlewareDecides } from '../behaviours/access/controllerMiddleware.ts';
import { guardDecides } from '../behaviours/access/guardDecides.ts';
import { DECIDES_BY_NAME } from '../behaviours/access/words.ts';
import { listsOf, objectsOf } from '../behaviours/eachObject.ts';
import { pipeValidates } from '../behaviours/input/pipeValidates.ts';
import { calledOn } from '../behaviours/routing/calledOn.ts';
import { leadingPaths } from '../behaviours/routing/middlewareOf.ts';
import { flat } from '../behaviours/routing/sortMiddleware.ts';
import { writtenName } from '../behaviours/routing/writtenName.ts';
import { siteOfCall } from '../behaviours/siteOfCall.ts';
import { NO, unknown, yes } from '../behaviours/verdict.ts';
import type { CodeCall, Located } from '../link/code.ts';
import type { Tri } from '../model.ts';
import { type BehaviourDraft, type CodeContext, defineCodeReader } from '../reader.ts';
import { isCallExpr, isMixExpr, isObjectExpr, isRefExpr } from '../syntax/expr.ts';

type Said = Pick<Registration, 'what' | 'name' | 'holds'> & Pick<Registration, 'before' | 'converts'>;

const APP = /^@nestjs\/core#NestFactory(?:Static)?\.create(?:Microservice|ApplicationContext)?$/;
const PROVIDE = /^@nestjs\/core#(APP_GUARD|APP_PIPE)$/;

const guard = (name: string, { value }: Verdict, before?: readonly string[]): Said => ({ what: 'guard', name, holds: value, ...(before ? { before } : {}) });

/** One that validates by the rules of types does so; of one that may do something else nothing is known. */
function validator(at: Located, context: CodeContext): Said {
  const { verdict, byRules, converts } = pipeValidates(at, context);
  const holds: Tri = byRules ? 'yes' : verdict.value === 'no' ? 'no' : 'unknown';
  return { what: 'validator', name: writtenName(at.expr), holds, ...(converts ? { converts } : {}) };
}

/** Paths and controllers of `forRoutes(…)`; `undefined`: all, or what can't be followed. */
function routesOf(args: readonly Located[], context: CodeContext): readonly string[] | undefined {
  const named = args.flatMap((arg) => flat(arg, context)).map((one) => {
    const owner = context.origins.of(one)?.class;
    if (owner) return owner.fact.name;
    const at = isObjectExpr(context.values.resolve(one).expr) ? context.values.property(one, 'path') : one;
    return at ? context.values.text(at) : null;
  });
  return named.some((one) => one === null || /^\/?[*(]|^\/?$/.test(one)) ? undefined : named.flatMap((one) => one ?? []);
}

/** `consumer.apply(AuthMiddleware).exclude(…).forRoutes('*')`. */
function applied({ place, expr: start }: CodeCall, args: readonly Located[], context: CodeContext): Said[] {
  let on = calledOn({ place, expr: start });
  while (on && isCallExpr(on.receiver.expr)) {
    const { place: at, expr } = on.receiver;
    const inner = calledOn({ place: at, expr });
    if (inner?.method === 'apply') {
      return expr.args.flatMap((item) => flat({ place: at, expr: item }, context)).map((item) =>
        guard(writtenName(item.expr), controllerMiddlewareDecides(item, context), routesOf(args, context)));
    }
    on = inner;
  }
  return [];
}

function saidBy(call: CodeCall, context: CodeContext): Said[] {
  const on = calledOn(call);
  switch (on?.method) {
    case 'create':
      return APP.test(context.origins.ofCallee(call)?.path ?? '') ? [{ what: 'app', name: 'NestFactory', holds: 'yes' }] : [];
    case 'useGlobalGuards':
      return call.args.map((arg) => guard(writtenName(arg.expr), guardDecides(arg, context)));
    case 'useGlobalPipes':
      return call.args.flatMap((arg) => flat(arg, context)).map((arg) => validator(arg, context));
    case 'forRoutes':
      return applied(call, call.args, context);
    case 'use': {
      const path = context.origins.of(on.receiver)?.path ?? '';
      if (!/^@nestjs\/(?:core#NestFactory|common#INestApplication|platform-\w+#)/.test(path)) return [];
      const { paths, rest } = leadingPaths(call.args, context);
      const known = paths.flatMap((path) => path ?? []);
      return rest.map((arg) => guard(writtenName(arg.expr), controllerMiddlewareDecides(arg, context), known.length === 0 ? undefined : known));
    }
    default:
      return [];
  }
}

/** `{ provide: APP_GUARD, useClass: AuthGuard }`, wherever it stands. */
function provided(at: Located, context: CodeContext): { readonly said: Said; readonly offset: number } | undefined {
  const { place, expr } = at;
  const entry = isObjectExpr(expr) ? expr.object.find(([name]) => name === 'provide') : undefined;
  const token = entry && PROVIDE.exec(context.origins.of({ place, expr: entry[1] })?.path ?? '')?.[1];
  if (!entry || token === undefined) return undefined;
  const given = ['useClass', 'useExisting', 'useValue', 'useFactory'].map((name) => context.values.property(at, name)).find((one) => one !== undefined);
  if (!given) return undefined;
  const isNamed = isRefExpr(given.expr) || isCallExpr(given.expr);
  if (token === 'APP_PIPE') return { said: isNamed ? validator(given, context) : { what: 'validator', name: 'APP_PIPE', holds: 'unknown' }, offset: entry[2] };
  return { said: isNamed ? guard(writtenName(given.expr), guardDecides(given, context)) : guard('APP_GUARD', yes('APP_GUARD')), offset: entry[2] };
}

/** Modules of packages that may put a guard of their own before everything: `AuthModule.forRoot()`. */
function foreignModules(file: string, context: CodeContext): Said[] {
  return context.code.classesOf(file).flatMap(({ fact }) => fact.decorators.flatMap(({ args }) => {
    const place = { file, scope: fact.scope };
    return (args ?? []).flatMap((value) => (typeof value === 'object' && value !== null && 'object' in value ? [value.object['imports']] : []))
      .flatMap((imports) => (Array.isArray(imports) ? imports : [])).flatMap((one): Said[] => {
        const ref = typeof one === 'object' && one !== null ? ('ref' in one ? one.ref : 'call' in one ? one.call : undefined) : undefined;
        if (typeof ref !== 'string') return [];
        const path = context.origins.of({ place, expr: { ref } })?.path ?? '';
        const isForeign = /^[^#]+#/.test(path) && !path.startsWith('own#') && !path.startsWith('@nestjs/');
        const verdict = isForeign && DECIDES_BY_NAME.test(path) ? unknown(`${ref} may guard everything`) : NO;
        return verdict.value === 'no' ? [] : [guard(ref, verdict)];
      });
  }));
}

/** Providers of packages, put among those of an application: `providers: [...CORE_PIPES]`. */
function foreignProviders(file: string, context: CodeContext): Said[] {
  return listsOf(file, context.code).flatMap(({ place, expr: list }) => list.list.flatMap((item): Said[] => {
    const [one] = isMixExpr(item) ? item.mix : [item];
    const [, what] = one !== undefined && isRefExpr(one) ? /(?:^|_)(PIPE|GUARD)S?$/i.exec(one.ref) ?? [] : [];
    if (one === undefined || !isRefExpr(one) || what === undefined) return [];
    const path = context.origins.of({ place, expr: one })?.path ?? '';
    if (!/^[^#]+#/.test(path) || path.startsWith('own#') || path.startsWith('@nestjs/')) return [];
    return [{ what: what.toUpperCase() === 'PIPE' ? 'validator' : 'guard', name: one.ref, holds: 'unknown' }];
  }));
}

function declared(file: string, context: CodeContext): BehaviourDraft[] {
  const at = (offset: number) => context.code.range(file, { start: offset, end: offset });
  const base = { kind: 'registration' as const, of: 'nest', file, in: '' };
  const given = objectsOf(file, context.code).flatMap((one) => {
    const found = provided(one, context);
    return found ? [{ ...base, ...found.said, range: at(found.offset) }] : [];
  });
  return [...given, ...[...foreignModules(file, context), ...foreignProviders(file, context)].map((said) => ({ ...base, ...said, range: at(0) }))];
}

/** NestJS: what is put before every endpoint of an application: https://docs.nestjs.com/faq/request-lifecycle */
export default defineCodeReader({
  id: 'nest-globals',
  version: 2,
  code: {
    modules: ['@nestjs/core'],
    words: ['@Module(', '_PIPE', '_GUARD', 'MiddlewareConsumer', 'useGlobalGuards', 'useGlobalPipes'],
    declared,
    call: (call, context) => saidBy(call, context).map((said) => ({ ...siteOfCall(call, context), kind: 'registration', of: 'nest', ...said })),
  },
});
