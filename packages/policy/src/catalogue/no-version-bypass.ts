import { defineGuideline } from '../guideline.ts';

export default defineGuideline({
  id: 'no-version-bypass',
  title: 'No write goes past the version check and the change capture',
  clause: 'Optimistic locking, and every change sends an event: no write skips the version check or the change capture, be it a bulk update or delete, a query builder or raw SQL.',
  surfaces: ['lint'],
  severity: { recommended: 'off', strict: 'error' },
  choices: {
    /** Writes of entities that are known to have no version. */
    unversioned: { values: ['report', 'ignore'], default: 'report' },
    inserts: { values: ['ignore', 'report'], default: 'ignore' },
    /** What is deleted together with the record that it belongs to. */
    withParent: { values: ['report', 'ignore'], default: 'report' },
    /** Rows that are deleted to be filled anew. */
    refilled: { values: ['report', 'ignore'], default: 'report' },
  },
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/rules/docs/rules/no-version-bypass.md',
});
