import type { Verdict } from '../../behaviour.ts';
import type { CodeClass, CodeFunction, Place } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { packageNameOf } from '../../syntax/packageNameOf.ts';
import { isCallExpr } from '../../syntax/expr.ts';
import type { Heritage } from '../../syntax/facts.ts';
import { eachWithin } from '../exprsWithin.ts';
import { anyOf, NO, unknown, yes } from '../verdict.ts';
import { isSchemaLibrary } from './libraries.ts';

/** Make a class of others, with their rules: https://docs.nestjs.com/techniques/validation#mapped-types */
const MAPPED = /(?:^|\.)(?:PartialType|OmitType|PickType|IntersectionType|ExtendType|RequiredType)$/;
/** Make a class of a schema: https://github.com/BenLorantfy/nestjs-zod#createzoddto-create-a-dto-class-from-a-zod-schema */
const OF_SCHEMA = /zod|joi|schema|valibot|typebox/i;
/** Decorators that store, describe or convert, and validate nothing. */
const NO_RULE = /^(?:@nestjs\/(?:swagger|mongoose|sequelize|graphql|common)|class-transformer|typeorm|sequelize-typescript|@mikro-orm\/\w+|@typegoose\/\w+|type-graphql|mongoose)$/;
const MAX_DEPTH = 8;
/** `EnumFieldOptional` of `EnumField` of `IsEnum`. */
const MAX_COMPOSED = 3;

/** A decorator of the company's: `registerDecorator(…)`, `applyDecorators(IsString(), …)`, or one made of such. */
function ownRule(fn: CodeFunction, ref: string, context: CodeContext, depth: number): Verdict {
  let found: Verdict = NO;
  eachWithin(fn, { file: fn.file, scope: fn.scope }, context.code, (expr, place) => {
    if (found.value === 'yes' || !isCallExpr(expr)) return;
    const callee = context.origins.ofCallee({ place, expr });
    if (isSchemaLibrary(callee?.path ?? '')) found = yes(ref);
    else if (callee?.fn && depth < MAX_COMPOSED) found = ownRule(callee.fn, ref, context, depth + 1);
  });
  return found;
}

function decoratorRule(ref: string, place: Place, context: CodeContext): Verdict {
  const origin = context.origins.of({ place, expr: { ref } });
  const path = origin?.path ?? '';
  if (isSchemaLibrary(path)) return yes(ref);
  if (origin?.fn) {
    const found = ownRule(origin.fn, ref, context, 0);
    return found.value === 'yes' || !/valid|is[A-Z]/.test(ref) ? found : unknown(`${ref} can not be followed`);
  }
  const module = path.slice(0, Math.max(0, path.indexOf('#')));
  return module === '' || NO_RULE.test(packageNameOf(module) ?? module) ? NO : unknown(`${ref} of ${module} is not known`);
}

function ofHeritage(base: Heritage | null, place: Place, context: CodeContext, depth: number): Verdict {
  if (!base) return NO;
  if (depth > MAX_DEPTH) return unknown('its base classes are too many');
  if ('computed' in base) return OF_SCHEMA.test(base.computed) ? yes(base.computed) : unknown('its base class is computed');
  if (base.args) {
    if (OF_SCHEMA.test(base.ref)) return yes(base.ref);
    if (MAPPED.test(base.ref)) return anyOf(base.args.map((one) => ('texts' in one ? NO : 'computed' in one ? (one.computed.startsWith('{') ? NO : unknown('a class that it is made of is computed')) : ofHeritage(one, place, context, depth + 1))));
    return unknown(`${base.ref}() can not be followed`);
  }
  const own = context.code.classNamed(place, base.ref);
  return own ? classRules(own, context, depth + 1) : unknown(`${base.ref} can not be followed`);
}

/** Do decorators on a class's properties, its own or inherited ones, say what is valid? */
export function classRules({ file, fact }: CodeClass, context: CodeContext, depth = 0): Verdict {
  const place: Place = { file, scope: fact.scope };
  const own = fact.properties.flatMap(({ decorators }) => decorators ?? []).map(({ ref }) => decoratorRule(ref, place, context));
  const on = fact.decorators.map(({ ref }) => decoratorRule(ref, place, context));
  const said = anyOf([...own, ...on]);
  if (said.value === 'yes') return yes(fact.name);
  // A schema that the class carries: `static schema = z.object(…)`.
  const carries = fact.properties.some(({ static: isStatic, init, scope }) => isStatic && isCallExpr(init ?? undefined) && init !== null && isSchemaLibrary(context.origins.of({ place: { file, scope }, expr: init })?.path ?? ''));
  if (carries) return yes(fact.name);
  if (fact.properties.length === 0 && !fact.base) return unknown(`${fact.name} has no properties`);
  return anyOf([said, ofHeritage(fact.base, place, context, depth)]);
}

const PLAIN = /^(?:any|unknown|object|string|number|boolean|bigint|Date|Record<[^]*>|Partial<[^]*>|Omit<[^]*>|Pick<[^]*>|\{[^]*\}|[^]*\[\]|Array<[^]*>|(?:['"`\d][^|]*\|?)+)$/;

/** Does a type say at run time what is valid? Of types only classes are left at run time. */
export function typeRules(type: string | null, place: Place, context: CodeContext): Verdict {
  const written = type?.trim().replace(/^readonly\s+/, '') ?? null;
  if (written === null || PLAIN.test(written)) return NO;
  if (!/^[\w$.]+(?:<[^]*>)?$/.test(written)) return /^[\w$.<>,\s[\]'"|&{}:;?()=]+$/.test(written) ? NO : unknown(`${written} is not known`);
  const name = written.replace(/<[^]*$/, '');
  const own = context.code.classNamed(place, name);
  if (own) return classRules(own, context);
  const meaning = context.code.meaning(place, name);
  if (meaning?.kind === 'shape') return NO;
  return unknown(`${name} can not be followed`);
}
