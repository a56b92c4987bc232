import { isDeepStrictEqual } from 'node:util';
import { isLocked } from './isLocked.ts';
import { mergeLayer } from './mergeLayers.ts';
import type { Config } from './schema/config.ts';

export interface BrokenLock {
  /** The guideline. */
  readonly id: string;
  /** Positions among the layers: of the one that locked it, and of the later one that says otherwise. */
  readonly locked: number;
  readonly changed: number;
}

/** The first row that a layer locks and a later one changes; saying the same again changes nothing. */
export function brokenLock(layers: readonly Config[]): BrokenLock | undefined {
  let base: Config = {};
  for (const [changed, layer] of layers.entries()) {
    const merged = mergeLayer(base, layer);
    const before = base;
    const id = Object.keys(layer.guidelines ?? {}).find((row) =>
      isLocked(before, row) && !isDeepStrictEqual(before.guidelines?.[row], merged.guidelines?.[row]));
    if (id !== undefined) return { id, changed, locked: layers.findIndex((earlier) => isLocked(earlier, id)) };
    base = merged;
  }
  return undefined;
}
