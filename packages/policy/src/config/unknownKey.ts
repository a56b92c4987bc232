import { isGuidelineId } from '../catalogue.ts';
import { didYouMean } from './didYouMean.ts';
import type { JsonPath } from './parseJson.ts';
import type { Wording } from './wrongValue.ts';

/** `known`: the keys that the object at `path` may have. */
export function unknownKey(path: JsonPath, key: string, known: readonly string[]): Wording {
  const inGuidelines = path.length === 1 && path[0] === 'guidelines';
  if (inGuidelines && isGuidelineId(key)) {
    const expected = 'its level under "gate.levels", for the gate judges it';
    return { problem: `not set here; expected ${expected}`, expected };
  }
  if (known.length === 0 && path.at(-1) === 'options') return { problem: `unknown key; ${String(path.at(-2))} has no options`, expected: 'no options' };
  const expected = `one of ${known.map((name) => JSON.stringify(name)).join(', ')}`;
  const meant = didYouMean(key, known);
  const advice = meant === undefined ? `expected ${expected}` : `did you mean "${meant}"?`;
  return { problem: `unknown ${inGuidelines ? 'guideline' : 'key'}; ${advice}`, expected };
}
