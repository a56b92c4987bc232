import type { Access, Verdict } from '../../behaviour.ts';
import type { CodeClass, CodeFunction, Place } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { packageNameOf } from '../../syntax/packageNameOf.ts';
import { isCallExpr } from '../../syntax/expr.ts';
import type { DecoratorFact } from '../../syntax/facts.ts';
import { type Decoration, decorationsOf } from '../decorations.ts';
import { eachWithin } from '../exprsWithin.ts';
import { anyOf, NO, unknown, yes } from '../verdict.ts';
import { answersConstants } from './answersConstants.ts';
import { conceptAt, textsOf } from './declared.ts';
import { handlerDecides } from './handlerDecides.ts';
import { isHarmless } from './packages.ts';
import { saidOpen } from './saidOpen.ts';
import { SAYS_OPEN } from './siteAccess.ts';
import { CALLER, DECIDES_BY_NAME, NEVER_DECIDES_BY_NAME } from './words.ts';

/** What a framework's own decorators say; `undefined` for those of others. */
export type DecoratorDecides = (decoration: Decoration, context: CodeContext) => Verdict | undefined;

export interface DecoratedKind {
  /** Packages whose decorators say nothing but what `decides` makes of them. */
  readonly packages: RegExp;
  readonly decides: DecoratorDecides;
  /** Do applications have guards of their own? */
  readonly globally: boolean;
  /** Decorators of parameters that hold what a client sends, or what the framework has. */
  readonly isInput: (path: string) => boolean;
}

/** Decorators that only describe, whatever they are called: https://docs.nestjs.com/openapi/decorators and the like. */
const DESCRIBES = /^(?:@nestjs\/(?:swagger|common|core|throttler|cache-manager|config|typeorm|mongoose|sequelize|graphql|microservices|event-emitter|schedule|terminus|platform-\w+|websockets|cqrs|bull|bullmq|serve-static|mapped-types|axios|jwt|passport)|class-validator|class-transformer|typeorm|inversify|tsyringe|typedi|routing-controllers|routing-controllers-openapi|inversify-express-utils|nestjs-\w+|nest-winston|@golevelup\/[\w-]+|reflect-metadata|@sentry\/\w+|@opentelemetry\/[\w-]+|swagger-express-ts|express-validator|multer|@ts-rest\/nest|@anatine\/[\w-]+|rxjs|lodash)$/;

const SETS_METADATA = /^@nestjs\/common#SetMetadata$/;
const GUARDS = /^@nestjs\/common#UseGuards$/;

const moduleOf = (path: string): string => path.slice(0, Math.max(0, path.indexOf('#')));

interface Said {
  readonly verdict: Verdict;
  readonly permissions: readonly string[];
  readonly open: string | null;
}

const NOTHING: Said = { verdict: NO, permissions: [], open: null };

/** A decorator of the company's that puts itself together in its own way: `return (target, key) => UseGuards(X)(target, key)`. */
function deepInside(fn: CodeFunction, kind: DecoratedKind, context: CodeContext): Verdict {
  let found: Verdict = NO;
  eachWithin(fn, { file: fn.file, scope: fn.scope }, context.code, (expr, place) => {
    if (found.value === 'yes' || !isCallExpr(expr)) return;
    const path = context.origins.ofCallee({ place, expr })?.path;
    if (path !== undefined && GUARDS.test(path)) found = kind.decides({ path, args: expr.args.map((argument) => ({ place, expr: argument })) }, context) ?? NO;
  });
  return found;
}

function saidBy(fact: DecoratorFact, place: Place, kind: DecoratedKind, context: CodeContext): Said {
  const name = fact.ref.slice(fact.ref.lastIndexOf('.') + 1);
  const stands = decorationsOf([fact], place, context);
  const origin = context.origins.of({ place, expr: { ref: fact.ref } });
  const known = stands.map((one) => ({ ...one, concept: conceptAt(one.path, context), verdict: kind.decides(one, context) }));
  const permissions = known.filter(({ concept }) => concept === 'permission');
  const keys = stands.filter(({ path }) => SETS_METADATA.test(path)).flatMap(({ args: [key] }) => (key ? [context.values.text(key) ?? ''] : []));
  const isOpen = known.some(({ concept }) => concept === 'publicEndpoint') || SAYS_OPEN.test(name) || keys.some((key) => SAYS_OPEN.test(key));
  if (isOpen) return { ...NOTHING, open: name };
  if (permissions.length > 0) return { verdict: yes(name), permissions: permissions.flatMap(({ args }) => textsOf(args, context)), open: null };
  const verdicts = known.flatMap(({ verdict }) => (verdict ? [verdict] : []));
  if (verdicts.length > 0) return { ...NOTHING, verdict: anyOf(verdicts) };
  const module = moduleOf(origin?.path ?? '');
  const describes = DESCRIBES.test(packageNameOf(module) ?? module) || kind.packages.test(module);
  if (describes && !origin?.fn && !SETS_METADATA.test(origin?.path ?? '')) return NOTHING;
  const deep = origin?.fn ? deepInside(origin.fn, kind, context) : NO;
  if (deep.value !== 'no') return { ...NOTHING, verdict: deep };
  if ([name, ...keys].some((one) => DECIDES_BY_NAME.test(one))) return { ...NOTHING, verdict: yes(name) };
  if (origin?.fn || origin?.path.startsWith('own#') || module === '' || isHarmless(module) || NEVER_DECIDES_BY_NAME.test(name)) return NOTHING;
  // `const Feature = Reflector.createDecorator()` and what a package is known for say nothing of callers.
  return stands.every(({ path }) => DESCRIBES.test(packageNameOf(moduleOf(path)) ?? moduleOf(path))) ? NOTHING : { ...NOTHING, verdict: unknown(`${name} of ${module} is not known`) };
}

const TOLD_BY_PARAM = /user|auth|account|session|token|tenant|organi[sz]ation|caller|actor|identity|principal|claims|member|viewer|ctx|context|permission|role/i;

/** `@CurrentUser() user`, `@Headers('x-api-key') key`: the handler is told who asks. */
function toldByParams({ file, owner, fact }: CodeFunction, kind: DecoratedKind, context: CodeContext): Verdict {
  const place: Place = { file, scope: owner?.fact.scope ?? 0 };
  for (const { decorators } of fact.params) {
    for (const decorator of decorators) {
      const path = context.origins.of({ place, expr: { ref: decorator.ref } })?.path ?? '';
      const [first] = decorator.args ?? [];
      if (/#(?:Headers?|HeaderParams?|requestHeaders|CookieParams?|Session|SessionParam|CurrentUser|principal)$/.test(path)) {
        if (typeof first !== 'string' || CALLER.test(first)) return /#(?:Session|SessionParam|CurrentUser|principal)$/.test(path) || typeof first === 'string' ? yes(decorator.ref) : NO;
      } else if (!kind.isInput(path) && !kind.packages.test(moduleOf(path)) && TOLD_BY_PARAM.test(decorator.ref)) return yes(`@${decorator.ref}`);
      // Whoever knows it was given it: `/unsubscribe/:token`.
      if (typeof first === 'string' && kind.isInput(path) && /^(?:\w*token|\w*hash|secret|signature|otp|api_?key|\w*_?code|nonce|jwt)$/i.test(first)) return yes(first);
    }
  }
  return NO;
}

/** Who may call a decorated method: its decorators, those of its class, its parameters, its code. @param classes nearest first */
export function decoratedAccess(method: CodeFunction, classes: readonly CodeClass[], kind: DecoratedKind, context: CodeContext): Access {
  const own: Place = { file: method.file, scope: method.owner?.fact.scope ?? 0 };
  const said = [
    ...(method.fact.decorators ?? []).map((fact) => saidBy(fact, own, kind, context)),
    ...classes.flatMap(({ file, fact }) => fact.decorators.map((decorator) => saidBy(decorator, { file, scope: fact.scope }, kind, context))),
  ];
  return {
    decided: anyOf([...said.map(({ verdict }) => verdict), toldByParams(method, kind, context), handlerDecides(method, context)]),
    permissions: [...new Set(said.flatMap(({ permissions }) => permissions))],
    open: said.find(({ open }) => open !== null)?.open ?? saidOpen(method.file, method.fact.span.start, context) ?? classes.map(({ file, fact }) => saidOpen(file, fact.at, context)).find((one) => one !== null) ?? null,
    globally: kind.globally,
    ...(method.fact.params.every(({ decorators }) => decorators.length > 0 && decorators.every(({ ref }) => /^Res(?:ponse)?$/.test(ref))) && answersConstants(method, context) ? { constant: true } : {}),
  };
}
