import { calledName } from '../behaviours/calledName.ts';
import { chainedTo } from '../behaviours/writes/chainedTo.ts';
import { countedBy } from '../behaviours/writes/countedBy.ts';
import { type Criteria, criteriaOf, criteriaOfStatement } from '../behaviours/writes/criteriaOf.ts';
import { isMigration } from '../behaviours/writes/isMigration.ts';
import { rawWrites } from '../behaviours/writes/rawWrites.ts';
import { rootCall } from '../behaviours/writes/rootCall.ts';
import { setBy, type SetFields } from '../behaviours/writes/setBy.ts';
import { statementOf } from '../behaviours/writes/statementOf.ts';
import { stepAt } from '../behaviours/writes/stepAt.ts';
import { type Operation, write } from '../behaviours/writes/write.ts';
import type { CodeCall, Origin } from '../link/code.ts';
import { type BehaviourDraft, type CodeContext, defineCodeReader } from '../reader.ts';
import { isRefExpr } from '../syntax/expr.ts';

/** https://knexjs.org/guide/query-builder.html#insert */
const METHODS = new Map<string, Operation>([
  ['insert', 'insert'], ['batchInsert', 'insert'], ['upsert', 'upsert'], ['update', 'update'], ['increment', 'update'], ['decrement', 'update'],
  ['del', 'delete'], ['delete', 'delete'], ['truncate', 'delete'], ['destroy', 'delete'],
]);

/** `knex(config)`, what is typed as it, its transactions; @mojaloop/database-lib hands one on, with tables as its members. */
const ROOT = String.raw`@mikro-orm\/[\w-]+#(?:.*\.)?getKnex\(\)|knex#(?:default\(\)|knex\(\)|[kK]nex(?:\.\w+)?\{\}|Transaction\{\}|QueryBuilder\{\})|@mojaloop\/database-lib(?:\/[\w/-]+)?#(?:\w+\.)*?(?:Db|(?:Database|default)(?:\{\})?)(?:\.getKnex\(\)|\._?knex)?`;
const BUILDER = new RegExp(String.raw`^(?<root>${ROOT})(?<chain>(?:\(\d?\)|\.\w+)*)$`);
/** What names the table, in a chain: `knex('users')`, `trx('users')`, `.from('users')`. */
const NAMED = /^(?:\.transaction\(\d?\))?\(\)|\.(?:from|into|table)\(\)/;
const MEMBER = /^@mojaloop\/.*\.(?<table>\w+)$/;

/** Knex's own `destroy` ends the connections; @mojaloop/database-lib has one of a table's rows too. */
const endsConnections = (method: string, root: string, chain: string): boolean => method === 'destroy' && !(root.startsWith('@mojaloop/') && chain !== '');

/** `users as u` */
const withoutAlias = (name: string | null): string | null => name?.split(/\s+/)[0] ?? null;

function tableOf(call: CodeCall, method: string, origin: Origin, [root, chain]: readonly [string, string], context: CodeContext): string | null {
  const named = NAMED.exec(chain);
  const step = named ? stepAt(origin, `${root}${chain.slice(0, named.index + named[0].length)}`) : undefined;
  const later = step ? undefined : chainedTo(call, ['into', 'from', 'table'], context.code)?.args[0];
  const first = method === 'batchInsert' ? call.args[0] : step?.kind === 'call' ? step.args[0] : later;
  if (first) return withoutAlias(context.values.text(first));
  return MEMBER.exec(`${root}${chain}`)?.groups?.['table'] ?? null;
}

/** `knex('users').insert(…)` of a `knex` that is handed in without a type, as seeds and helpers are: its table, `null` where it is computed. */
function handedTable({ place, expr }: CodeCall, { code, values }: CodeContext): string | null | undefined {
  const root = rootCall(expr.call);
  const [table] = root?.args ?? [];
  const [, name, by] = root && isRefExpr(root.call) ? (/^(knex|trx)(\.(?:from|into|table))?$/.exec(root.call.ref) ?? []) : [];
  if (name === undefined || table === undefined || code.meaning(place, name)?.kind !== 'param') return undefined;
  const text = values.text({ place, expr: table });
  return text === null && by === undefined ? undefined : withoutAlias(text);
}

/** https://knexjs.org/guide/query-builder.html#where-clauses */
const WHERE = /^(?:and|or)?[wW]here/;

/** https://knexjs.org/guide/query-builder.html#increment */
const COUNTS = /^(?:increment|decrement)$/;

/** What says which rows a statement is about; @mojaloop/database-lib is given it as an argument, `update(criteria, values)`. */
function keysOf(call: CodeCall, operation: Operation, path: string, context: CodeContext): SetFields & { keys?: Criteria } {
  if (operation === 'insert') return {};
  const isUpdate = operation === 'update';
  if (MEMBER.test(path)) return { keys: criteriaOf(call.args[0], context), ...(isUpdate ? setBy(call.args[1], context) : {}) };
  return { keys: criteriaOfStatement(statementOf(call, context.code), WHERE, context), ...(COUNTS.test(calledName(call)) ? countedBy(call.args[0], context) : isUpdate ? setBy(call.args[0], context) : {}) };
}

/** Knex: each change is one statement, by its builder; or SQL. */
export default defineCodeReader({
  id: 'knex-writes',
  stores: ['knex'],
  version: 6,
  code: {
    modules: ['knex', '@mojaloop/database-lib'],
    words: ['knex', 'Knex', '.insert(', 'Db.'],
    kinds: ['write'],
    call(call, context): readonly BehaviourDraft[] {
      const method = calledName(call);
      const operation = METHODS.get(method);
      if (operation === undefined && method !== 'raw') return [];
      const origin = context.origins.ofCallee(call);
      const { root, chain } = BUILDER.exec(origin?.path.slice(0, -method.length - 1) ?? '')?.groups ?? {};
      if (isMigration(call, context)) return [];
      if (!origin && operation !== undefined) {
        const table = handedTable(call, context);
        return table === undefined ? [] : [write(call, { entity: table, operation, form: 'query-builder', statementsOnly: true, ...keysOf(call, operation, '', context) }, context)];
      }
      if (!origin || root === undefined || chain === undefined) return [];
      if (endsConnections(method, root, chain)) return [];
      if (operation === undefined) return rawWrites(call, call.args[0], context);
      return [write(call, { entity: tableOf(call, method, origin, [root, chain], context), operation, form: 'query-builder', statementsOnly: true, ...keysOf(call, operation, `${root}${chain}`, context) }, context)];
    },
  },
});
