import type { JsonPath } from './parseJson.ts';

const PLAIN = /^[\w$@/-]+$/;

function showKey(key: string | number): string {
  if (typeof key === 'number') return `[${key}]`;
  return PLAIN.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

/** A path as one writes it: `waivers[0].match.file`. Keys that are no plain words are quoted. */
export const keyPath = (path: JsonPath): string => path.map(showKey).join('').replace(/^\./, '');
