import { catalogue } from '../../catalogue.ts';
import type { Guideline } from '../../guideline.ts';
import { zod } from '../../zod.ts';
import { isoDate } from './isoDate.ts';

/** What the words mean is in `packages/ga-enforcer/README.md`; every duration is in days. */
export function gate() {
  const z = zod();
  const days = z.number().nonnegative();
  const daysOrOff = z.union([days, z.literal('off')]);
  const rows: readonly Guideline[] = Object.values(catalogue);
  const gateIds = rows.filter((row) => row.surfaces.includes('gate')).map((row) => row.id);
  const level = z.enum(['block', 'warn', 'notice', 'off']);
  const tier = z.strictObject({ blocks: z.boolean().exactOptional(), windowDays: days.exactOptional() });

  return z
    .strictObject({
      windowDays: days,
      soakDays: days,
      majorGraceDays: daysOrOff,
      maxSnapshotAgeDays: days,
      abandonedDays: days,
      advisory: z.strictObject({ minSeverity: z.enum(['low', 'moderate', 'high', 'critical']), windowDays: days }).partial(),
      runtime: z.string().regex(/^\d+(?:\.\d+){0,2}$/, { error: 'expected a Node version such as "22" or "22.13.0"' }),
      platformPackages: z.array(z.string().min(1)),
      packages: z.record(
        z.string(),
        z.strictObject({
          line: z.enum(['major', 'caret']).exactOptional(),
          track: z.enum(['line', 'any']).exactOptional(),
          majorGraceDays: daysOrOff.exactOptional(),
        }),
      ),
      lines: z.record(z.string(), z.record(z.string(), z.strictObject({ endsAt: isoDate() }))),
      tiers: z.strictObject({ platform: tier, production: tier, development: tier, transitive: tier }).partial(),
      levels: z.strictObject(Object.fromEntries(gateIds.map((id) => [id, level.exactOptional()]))),
    })
    .partial();
}
