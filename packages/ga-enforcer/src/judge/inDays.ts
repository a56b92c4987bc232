const DAY = 86_400_000;

/** `14 days`, `1 day`, `less than a day`. */
export function inDays(milliseconds: number): string {
  const days = Math.floor(milliseconds / DAY);
  if (days < 1) return 'less than a day';
  return days === 1 ? '1 day' : `${days} days`;
}
