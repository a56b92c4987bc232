import type { Holder } from '../judge/verdict.ts';

const words = {
  peer: ({ by, wants }) => `held by ${by}, whose peer range is ${wants}`,
  override: ({ by, wants }) => `held by ${by}: ${wants}`,
  parent: ({ by, wants }) => `brought by ${by}; asked for as ${wants}`,
  engines: ({ by, wants }) => `held by ${by}: what is newer needs ${wants}`,
} as const satisfies Record<Holder['kind'], (holder: Holder) => string>;

/** Who keeps a dependency from moving, as a phrase. */
export const heldBy = (holder: Holder): string => words[holder.kind](holder);
