import type { Report } from '@nilometer/policy';
import type { MigrateBody } from '../engine/migrateBody.ts';

/**
 * `{ recipes: [{ id, sites: [{ file, line, status, class, reason?, instruction? }], totals }], gates, edits, … }`:
 * the report's body with the outcome and what could not be read beside it.
 */
export function renderJson({ body, outcome, counts, unparsed, assumed, pathPrefix }: Report<MigrateBody>): string {
  return JSON.stringify({ kind: 'migrate', outcome, pathPrefix, ...body, counts, unparsed, assumed }, null, 2) + '\n';
}
