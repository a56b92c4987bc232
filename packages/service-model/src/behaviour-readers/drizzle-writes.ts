import { calledName } from '../behaviours/calledName.ts';
import { criteriaOfStatement } from '../behaviours/writes/criteriaOf.ts';
import { rawWrites } from '../behaviours/writes/rawWrites.ts';
import { setByStatement } from '../behaviours/writes/setBy.ts';
import { statementOf } from '../behaviours/writes/statementOf.ts';
import { type Operation, write } from '../behaviours/writes/write.ts';
import { declaredAs } from '../entities/declaredAs.ts';
import type { Located } from '../link/code.ts';
import { type BehaviourDraft, type CodeContext, defineCodeReader } from '../reader.ts';
import { isCallExpr, isRefExpr } from '../syntax/expr.ts';

/** https://orm.drizzle.team/docs/insert, /docs/update, /docs/delete */
const METHODS = new Map<string, Operation>([['insert', 'insert'], ['update', 'update'], ['delete', 'delete']]);
const RAW = new Set(['execute', 'run', 'all', 'get', 'values']);

const TABLE = /^drizzle-orm\/[\w-]+#.*(?:[tT]able|TableCreator\(\))\(\)/;
const DATABASE = /^drizzle-orm\/[\w-]+(?:\/[\w-]+)*#(?:drizzle\(\)|\w*(?:Database|Transaction)\{\})(?:\.transaction\(0\)|\.with\(\)|\.\$primary)*$/;
const SQL = /^drizzle-orm(?:\/sql)?#sql\b/;

const lastName = ({ expr }: Located): string | null => (isRefExpr(expr) ? expr.ref.slice(expr.ref.lastIndexOf('.') + 1) : null);

/** The variable that a table is declared as. */
function tableName(at: Located, context: CodeContext): string | undefined {
  const { place, expr } = context.values.resolve(at);
  if (!isCallExpr(expr) || !TABLE.test(context.origins.of({ place, expr })?.path ?? '')) return undefined;
  return declaredAs(place.file, expr, context)?.name ?? lastName(at) ?? undefined;
}

/** Drizzle: each change is one statement, by its builder. The table tells, whatever the connection is. */
export default defineCodeReader({
  id: 'drizzle-writes',
  version: 5,
  code: {
    modules: ['drizzle-orm'],
    // A company's own package of tables may pass the operators on too.
    words: ['.insert(', '/db"', "/db'", '/db/', '/schema"', "/schema'"],
    kinds: ['write'],
    call(call, context): readonly BehaviourDraft[] {
      const method = calledName(call);
      const operation = METHODS.get(method);
      const [first] = call.args;
      if (!first || (operation === undefined && !RAW.has(method))) return [];
      if (operation === undefined) return SQL.test(context.origins.of(first)?.path ?? '') ? rawWrites(call, first, context) : [];
      if (call.args.length !== 1 || !isRefExpr(first.expr)) return [];
      const table = tableName(first, context);
      const isDatabase = table !== undefined || DATABASE.test((context.origins.ofCallee(call)?.path ?? '').slice(0, -method.length - 1));
      if (!isDatabase) return [];
      const parts = operation === 'insert' ? [] : statementOf(call, context.code);
      const keys = operation === 'insert' ? {} : { keys: criteriaOfStatement(parts, /^where$/, context), ...setByStatement(parts, context, isRefExpr(first.expr) ? [first.expr.ref] : []) };
      return [write(call, { entity: table ?? lastName(first), operation, form: 'query-builder', statementsOnly: true, ...keys }, context)];
    },
  },
});
