import { catalogue } from '../../catalogue.ts';
import type { Guideline } from '../../guideline.ts';
import { zod } from '../../zod.ts';

/** Rows whose severity is set here; the gate's own ids have theirs under `gate.levels`. */
export function guidelines() {
  const z = zod();
  const severity = z.enum(['off', 'warn', 'error']);
  const options = ({ choices = {} }: Guideline) => z.strictObject(
    Object.fromEntries(Object.entries(choices).map(([name, { values, default: value }]) => [name, z.enum(values).describe(`Default: ${value}.`).exactOptional()])),
  );
  const setting = (row: Guideline) => z.union([
    severity,
    z.strictObject({
      severity,
      options: options(row).exactOptional(),
      locked: z.boolean().exactOptional(),
    }),
  ]);

  const rows: readonly Guideline[] = Object.values(catalogue);
  const lintRows = rows.filter((row) => row.surfaces.includes('lint'));

  return z.strictObject(
    Object.fromEntries(lintRows.map((row) => [row.id, setting(row).describe(row.title).exactOptional()])),
  );
}
