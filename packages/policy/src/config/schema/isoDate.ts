import { zod } from '../../zod.ts';

/** `2026-12-31`, or an instant with its offset. */
export function isoDate() {
  const z = zod();
  return z.union([z.iso.date(), z.iso.datetime({ offset: true })], {
    error: 'expected a date such as "2026-12-31", or an instant such as "2026-12-31T12:00:00Z"',
  });
}
