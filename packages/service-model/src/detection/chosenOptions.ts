import type { Choices, Chosen } from '@nilometer/policy';
import type { Detector } from '../detector.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Has the value each of the choices, as one of the values that it may have, and nothing else? */
export const isChosen = <C extends Choices>(choices: C, value: unknown): value is Chosen<C> =>
  isObject(value) &&
  Object.keys(value).every((name) => Object.hasOwn(choices, name)) &&
  Object.entries(choices).every(([name, { values }]) => Object.hasOwn(value, name) && values.some((allowed) => allowed === value[name]));

/** Options as given, defaults filled in; `undefined` where they are not what the detector takes: its schema says why. */
export function chosenOptions<Options>({ choices, isOptions }: Detector<Options>, given: unknown): { readonly options: Options } | undefined {
  if (!isObject(given)) return undefined;
  const defaults = Object.fromEntries(Object.entries(choices).map(([name, choice]) => [name, choice.default]));
  const filled: unknown = { ...defaults, ...given };
  return isOptions(filled) ? { options: filled } : undefined;
}
