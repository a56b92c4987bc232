/** `2026-11-13T14:12:27Z`: registries tell seconds, and the fraction is cut, never rounded up. */
export const isoSeconds = (instant: number): string => `${new Date(instant).toISOString().slice(0, 19)}Z`;

/** As `isoSeconds`; `null` for what is not known. */
export const isoOrNull = (instant: number | null): string | null =>
  instant === null || !Number.isFinite(instant) ? null : isoSeconds(instant);
