import type { CodeCall } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';

const STEP = /^(?:up|down)$/;
const HANDED = /knex|queryRunner|queryInterface|Kysely|db|manager|trx|context/i;

/** Does a call stand in a migration's `up` or `down`, which is handed its connection? It is part of the schema's history, not of what the service does. */
export function isMigration({ within, place }: CodeCall, { code }: CodeContext): boolean {
  for (let fn = code.fn(place.file, within.scope); fn && fn.scope !== 0; fn = code.fn(place.file, fn.fact.parent)) {
    const { name, params: [first], owner } = fn.fact;
    if (STEP.test(name) && (first ? HANDED.test(`${first.name} ${first.type ?? ''}`) : owner !== undefined && /migrat/i.test(place.file))) return true;
  }
  return false;
}
