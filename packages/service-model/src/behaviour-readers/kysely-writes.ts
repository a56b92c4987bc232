import { calledName } from '../behaviours/calledName.ts';
import { itemsOf } from '../behaviours/itemsOf.ts';
import { criteriaOfStatement } from '../behaviours/writes/criteriaOf.ts';
import { isMigration } from '../behaviours/writes/isMigration.ts';
import { rawWrites } from '../behaviours/writes/rawWrites.ts';
import { setByStatement } from '../behaviours/writes/setBy.ts';
import { statementOf } from '../behaviours/writes/statementOf.ts';
import { stepAt } from '../behaviours/writes/stepAt.ts';
import { type Operation, write } from '../behaviours/writes/write.ts';
import { type BehaviourDraft, defineCodeReader } from '../reader.ts';

/** https://kysely-org.github.io/kysely-apidoc/classes/Kysely.html */
const METHODS = new Map<string, Operation>([['insertInto', 'insert'], ['replaceInto', 'upsert'], ['mergeInto', 'upsert'], ['updateTable', 'update'], ['deleteFrom', 'delete']]);

/** A database, what is typed as it, a transaction; Prisma's by prisma-extension-kysely. */
const DATABASE = /^kysely#|\.\$kysely\b/;

/** Kysely: each change is one statement, by its builder; or SQL. */
export default defineCodeReader({
  id: 'kysely-writes',
  stores: ['kysely'],
  version: 5,
  code: {
    modules: ['kysely'],
    words: [...METHODS.keys()].map((name) => `.${name}(`),
    kinds: ['write'],
    call(call, context): readonly BehaviourDraft[] {
      const method = calledName(call);
      const operation = METHODS.get(method);
      const [first] = call.args;
      if (!first || (operation === undefined && method !== 'execute')) return [];
      const origin = context.origins.ofCallee(call);
      if (!origin || !DATABASE.test(origin.path) || isMigration(call, context)) return [];
      if (operation !== undefined) {
        // MySQL deletes from several tables at once.
        const parts = operation === 'insert' ? [] : statementOf(call, context.code);
      const keys = operation === 'insert' ? {} : { keys: criteriaOfStatement(parts, /^where(?:Ref)?$/, context), ...setByStatement(parts, context) };
        const [table] = itemsOf(first, context);
        return [write(call, { entity: table ? (context.values.text(table)?.split(/\s+/)[0] ?? null) : null, operation, form: 'query-builder', statementsOnly: true, ...keys }, context)];
      }
      const step = /^kysely#sql(?:\.\w+)?\(\)\.execute$/.test(origin.path) ? stepAt(origin, 'kysely#sql()') : undefined;
      return step?.kind === 'call' ? rawWrites(call, step.args[0], context) : [];
    },
  },
});
