import type { CodeClass, CodeFunction } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isList, isObject, isRef, type Value } from '../../syntax/value.ts';

/** A method without any code: an abstract one, or one that is yet to be written. */
export const hasNoCode = ({ fact }: CodeFunction): boolean =>
  fact.body.length === 0 && fact.returns.length === 0 && fact.locals.length === 0 && !fact.asks && !fact.assigned && !fact.checks && !fact.tries;

/** Where the module of a file stands: `orders.module.ts` or `module.ts` beside it, `orders/orders.module.ts` for `orders/http/orders.controller.ts`. */
function moduleFiles(file: string): string[] {
  const cut = file.lastIndexOf('/');
  const folder = file.slice(0, cut);
  const [, stem = '', ending = ''] = /^([\w-]+)[^]*(\.[cm]?[jt]s)$/.exec(file.slice(cut + 1)) ?? [];
  const up = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
  const named = (of: string): string => `${of}/${of.slice(of.lastIndexOf('/') + 1)}.module${ending}`;
  return [`${folder}/${stem}.module${ending}`, `${folder}/module${ending}`, named(folder), `${up}/${stem}.module${ending}`, named(up), `${up}/module${ending}`];
}

/** `useClass: Users`, `useExisting: Users`, `useFactory: (store) => new Users(store)` */
function madeOf(provider: Readonly<Record<string, Value>>): string | undefined {
  const named = provider['useClass'] ?? provider['useExisting'];
  if (isRef(named)) return named.ref;
  const made = provider['useFactory'];
  const given = typeof made === 'object' && made !== null && 'returns' in made ? made.returns : undefined;
  return typeof given === 'object' && given !== null && 'call' in given ? given.call : undefined;
}

/**
 * The method that stands for an abstract one where NestJS injects its class: that of the class which the module beside binds to it
 * (https://docs.nestjs.com/fundamentals/custom-providers).
 * @param from the file that asks for it
 */
export function boundMethod(method: CodeFunction, from: string, { code }: CodeContext): CodeFunction | undefined {
  const { owner } = method;
  if (!owner) return undefined;
  const isIt = (one: CodeClass | undefined): boolean => one !== undefined && one.file === owner.file && one.index === owner.index;
  for (const file of new Set([...moduleFiles(from), ...moduleFiles(owner.file)])) {
    const place = { file, scope: 0 };
    for (const { fact } of code.classesOf(file)) {
      const [options] = fact.decorators.find(({ ref }) => ref === 'Module')?.args ?? [];
      const providers = isObject(options) ? options.object['providers'] : undefined;
      for (const one of isList(providers) ? providers : []) {
        const provided = isObject(one) ? one.object['provide'] : undefined;
        if (!isObject(one) || !isRef(provided) || !isIt(code.classNamed(place, provided.ref))) continue;
        const made = madeOf(one.object);
        const found = made === undefined ? undefined : code.classNamed(place, made);
        const bound = found && code.member(found, method.fact.name)?.method;
        if (bound && !hasNoCode(bound)) return bound;
      }
    }
  }
  return undefined;
}
