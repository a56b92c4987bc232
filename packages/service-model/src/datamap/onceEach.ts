import type { NamedSite } from '../behaviour.ts';
import type { Site } from '../model.ts';
import type { Place } from './dataMap.ts';
import { type FlowIndex, holds } from './flowIndex.ts';
import type { Mapped } from './mapped.ts';

export type Found = readonly (readonly [Mapped, Place])[];

/** What one place lets out. */
export interface Going {
  readonly one: Site;
  /** The helper that does it. */
  readonly via: NamedSite | undefined;
  readonly found: Found;
}

/** What a helper lets out is let out where it stands; who calls it adds only what the helper itself can not tell. */
export function onceEach(going: readonly Going[], index: FlowIndex): Found {
  return going.flatMap(({ via, found }) => {
    const helper = via && index.around(via);
    const inside = helper ? going.filter((other) => !other.via && other.one.file === helper.file && holds(helper, other.one.range.start.offset)) : [];
    return found.filter(([mapped]) => !inside.some((other) => other.found.some(([same]) => same === mapped)));
  });
}
