import type { CodeCall, CodeClass } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';

const STEP = /^(?:up|down)$/;
const HANDED = /knex|queryRunner|queryInterface|Kysely|db|manager|trx|context/i;

/** A class with both steps: what its other methods do is a part of them. */
const isOfMigrations = (owner: CodeClass, { code }: CodeContext): boolean => ['up', 'down'].every((name) => code.member(owner, name)?.method !== undefined);

/** Does a call stand in a migration, which is handed its connection? It is part of the schema's history, not of what the service does. */
export function isMigration({ within, place }: CodeCall, context: CodeContext): boolean {
  const { code } = context;
  for (let fn = code.fn(place.file, within.scope); fn && fn.scope !== 0; fn = code.fn(place.file, fn.fact.parent)) {
    const { name, params: [first] } = fn.fact;
    if (STEP.test(name) && first && HANDED.test(`${first.name} ${first.type ?? ''}`)) return true;
    if (fn.owner && isOfMigrations(fn.owner, context)) return true;
  }
  return false;
}
