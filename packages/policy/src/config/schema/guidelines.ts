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

/** Rows whose severity is set here; the gate's own ids have theirs under `gate.levels`. */
const lintRows = rows.filter((row) => row.surfaces.includes('lint'));

export const guidelines = z.strictObject(
  Object.fromEntries(lintRows.map((row) => [row.id, setting.describe(row.title).exactOptional()])),
);
