import { isRecord } from '../own.ts';

/** `"lodash@^4": "4.17.21"` names lodash; the range after the name says whom it is for. */
const packageOf = (key: string): string => {
  const at = key.lastIndexOf('@');
  return at > 0 ? key.slice(0, at) : key;
};

/** Packages that npm's `overrides` pin, at any depth, with the range that they are pinned to. */
export function npmOverrides(manifest: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (overrides: unknown, parent: string): void => {
    if (!isRecord(overrides)) return;
    for (const [key, value] of Object.entries(overrides)) {
      const name = key === '.' ? parent : packageOf(key);
      // `$name` repeats what the project itself asks for, so it holds nothing back.
      if (typeof value === 'string' && !value.startsWith('$')) found.set(name, value);
      else walk(value, name);
    }
  };
  walk(isRecord(manifest) ? manifest['overrides'] : undefined, '');
  return found;
}
