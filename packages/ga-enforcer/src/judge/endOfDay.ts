const DAY = 86_400_000;

/** The first instant after a date that stands alone, UTC, as waivers and bans read it; an instant is itself. */
export function endOfDay(iso: string): number {
  const instant = Date.parse(iso);
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) ? instant + DAY : instant;
}
