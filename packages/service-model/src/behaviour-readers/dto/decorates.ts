import type { Place } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import type { DecoratorFact } from '../../syntax/facts.ts';
import { packageNameOf } from '../../syntax/packageNameOf.ts';
import { DECORATING } from './modules.ts';

const PACKAGES: ReadonlySet<string> = new Set(DECORATING);
/** Of packages that have decorators for other things as well. */
const OF_FIELDS: ReadonlyMap<string, RegExp> = new Map([
  ['@nestjs/swagger', /^Api(?:\w*Property\w*)$/],
  ['@nestjs/graphql', /^(?:Field|HideField|InputType|ArgsType|ObjectType|InterfaceType)$/],
  ['type-graphql', /^(?:Field|InputType|ArgsType|ObjectType|InterfaceType)$/],
  ['nestjs-zod', /^ZodDto$/],
]);

/** Where a decorator comes from. @param place where its name means something */
export function sourceOf({ ref }: DecoratorFact, place: Place, { code }: Pick<CodeContext, 'code'>): { readonly module: string; readonly symbol: string } | undefined {
  const [head = '', member] = ref.split('.');
  const meaning = code.meaning(place, head);
  if (meaning?.kind !== 'module') return undefined;
  return { module: meaning.module, symbol: member ?? (meaning.symbol === '*' ? head : meaning.symbol) };
}

/** Does a decorator say that what it stands on is data that comes in or goes out? */
export function saysData(decorator: DecoratorFact, place: Place, context: Pick<CodeContext, 'code'>): boolean {
  const source = sourceOf(decorator, place, context);
  const name = source && (packageNameOf(source.module) ?? source.module);
  return source !== undefined && name !== undefined && PACKAGES.has(name) && (OF_FIELDS.get(name)?.test(source.symbol) ?? true);
}
