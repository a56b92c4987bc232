import type { Choices, Detector } from '../detector.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

function isChosen<Options>(choices: Choices, value: unknown): value is Options {
  return isObject(value) && Object.entries(value).every(([name, chosen]) =>
    Object.hasOwn(choices, name) && choices[name]?.values.some((allowed) => allowed === chosen));
}

/** Options as given, defaults filled in; `undefined` where they are not what the detector takes: its schema says why. */
export function chosenOptions<Options>({ choices }: Detector<Options>, given: unknown): { readonly options: Options } | undefined {
  if (!isObject(given)) return undefined;
  const defaults = Object.fromEntries(Object.entries(choices).map(([name, choice]) => [name, choice.default]));
  const filled: unknown = { ...defaults, ...given };
  return isChosen<Options>(choices, filled) ? { options: filled } : undefined;
}
