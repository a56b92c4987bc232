import { catalogue } from '../../catalogue.ts';
import type { Guideline } from '../../guideline.ts';
import { zod } from '../../zod.ts';

/** Rows whose severity is set here; the gate's own ids have theirs under `gate.levels`. */
export function guidelines() {
  const z = zod();
  const severity = z.enum(['off', 'warn', 'error']);
  const setting = z.union([
    severity,
    z.strictObject({
      severity,
      options: z.record(z.string(), z.unknown()).exactOptional(),
      locked: z.boolean().exactOptional(),
    }),
  ]);

  const rows: readonly Guideline[] = Object.values(catalogue);
  const lintRows = rows.filter((row) => row.surfaces.includes('lint'));

  return z.strictObject(
    Object.fromEntries(lintRows.map((row) => [row.id, setting.describe(row.title).exactOptional()])),
  );
}
