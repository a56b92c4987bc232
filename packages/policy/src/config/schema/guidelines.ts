import { z } from 'zod';
import { catalogue } from '../../catalogue.ts';
import type { Guideline } from '../../guideline.ts';

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

/** Ids whose level is set here; the gate's own ids have theirs under `gate.levels`. */
const lintIds = rows.filter((row) => row.surfaces.includes('lint')).map((row) => row.id);

export const guidelines = z.strictObject(Object.fromEntries(lintIds.map((id) => [id, setting.exactOptional()])));
