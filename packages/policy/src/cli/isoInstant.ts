const DAY = String.raw`\d{4}-\d\d-\d\d`;
const HOUR = String.raw`(?:[01]\d|2[0-3])`;
const TIME = String.raw`${HOUR}:[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?`;
const ISO = new RegExp(`^(${DAY})(?:T${TIME}(?:Z|[+-]${HOUR}:[0-5]\\d))?$`);

/** `Date` turns 2026-02-30 into 2 March. */
function isOfCalendar(day: string): boolean {
  const start = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(start.getTime()) && start.toISOString().startsWith(day);
}

/**
 * `2026-11-22`, which is its first instant in UTC, or an instant with `Z` or an offset; else `undefined`. An instant
 * without either would mean another one on each machine.
 */
export function isoInstant(text: string): Date | undefined {
  const day = ISO.exec(text)?.[1];
  return day !== undefined && isOfCalendar(day) ? new Date(text) : undefined;
}
