const DAY_MS = 86_400_000;

/** The first instant at which something that `expires` is over: a date alone lasts to the end of that day, UTC. */
export function endOf(expires: string): number {
  const time = Date.parse(expires);
  return /^\d{4}-\d{2}-\d{2}$/.test(expires) ? time + DAY_MS : time;
}

/** Whole days left, rounded up: 1 on the last day, 0 or less from the end on. */
export const daysUntil = (expires: string, now: Date): number => Math.ceil((endOf(expires) - now.getTime()) / DAY_MS);
