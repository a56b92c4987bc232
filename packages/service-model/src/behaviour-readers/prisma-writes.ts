import { calledName } from '../behaviours/calledName.ts';
import { rawWrites } from '../behaviours/writes/rawWrites.ts';
import { setBy } from '../behaviours/writes/setBy.ts';
import { whereOf } from '../behaviours/writes/whereOf.ts';
import { type Operation, write, type WriteForm } from '../behaviours/writes/write.ts';
import type { Located } from '../link/code.ts';
import { type BehaviourDraft, type CodeContext, defineCodeReader } from '../reader.ts';
import { isListExpr, isObjectExpr, isRefExpr } from '../syntax/expr.ts';

/** https://www.prisma.io/docs/orm/reference/prisma-client-reference#model-queries */
const METHODS = new Map<string, readonly [Operation, WriteForm]>([
  ['create', ['insert', 'single']],
  ['createMany', ['insert', 'bulk']],
  ['createManyAndReturn', ['insert', 'bulk']],
  ['update', ['update', 'single']],
  ['updateMany', ['update', 'bulk']],
  ['updateManyAndReturn', ['update', 'bulk']],
  ['upsert', ['upsert', 'single']],
  ['delete', ['delete', 'single']],
  ['deleteMany', ['delete', 'bulk']],
]);

/** https://www.prisma.io/docs/orm/reference/prisma-client-reference#atomic-number-operations, and of lists, `push` */
const COUNTS = new Set(['increment', 'decrement', 'multiply', 'divide', 'push']);

const RAW = new Set(['$executeRaw', '$executeRawUnsafe', '$queryRaw', '$queryRawUnsafe', '$executeRawTyped']);

/** A client, wherever it was generated to; of an extension or a transaction too. */
const CLIENT = String.raw`^[^#]*#(?:\w+\.)?(?:PrismaClient\{\}|getPrismaClient(?:Class)?\(\)\{\}|(?:Prisma\.)?TransactionClient\{\}|Prisma\.DefaultPrismaClient\{\}|(?:Custom)?PrismaService\{\}(?:\.client)?)(?:\.\$extends\(\)|\.\$transaction\(0\)|\.\$replica\(\)|\.\$primary\(\))*`;
const OF_MODEL = new RegExp(String.raw`${CLIENT}\.(?<model>[\w$]+)\.\w+$`);
const OF_CLIENT = new RegExp(String.raw`${CLIENT}\.\$\w+$`);

/** A context's client whose type is not followed, by its name and its form: `ctx.prisma.user.create`. */
const BY_NAME = /(?:^|\.)prisma\.(?<model>[a-z]\w*)\.\w+$/;

/**
 * Tables of two keys, which no model is made for: rows of them are there or are not.
 * https://www.prisma.io/docs/orm/prisma-schema/data-model/relations/many-to-many-relations#conventions-for-relation-tables-in-implicit-m-n-relations
 */
const IMPLICIT = /^_[A-Z]\w*To[A-Z]\w*$/;

/** `{ watchlist: { disconnect: { id } } }`: rows between two records, or of the other one. Of one alone it is taken by `disconnect: true`. */
function onlyParts(data: Located | undefined, context: CodeContext): boolean {
  const { entries, open } = data ? context.values.properties(data) : { entries: [], open: true };
  return !open && entries.length > 0 && entries.every(({ value: { expr } }) =>
    isObjectExpr(expr) && expr.object.length > 0 && expr.object.every(([name, given]) => name === 'disconnect' && (isObjectExpr(given) || isListExpr(given))));
}

const modelName = (accessor: string): string => accessor.charAt(0).toUpperCase() + accessor.slice(1);

/** Prisma's client: models by their accessors, and SQL. Writes nested in another's data are that one's. */
export default defineCodeReader({
  id: 'prisma-writes',
  version: 7,
  code: {
    modules: [],
    words: ['prisma', 'Prisma'],
    kinds: ['write'],
    call(call, context): readonly BehaviourDraft[] {
      const method = calledName(call);
      const [operation, form] = METHODS.get(method) ?? [];
      if (operation === undefined || form === undefined) {
        if (!RAW.has(method)) return [];
        const path = context.origins.ofCallee(call)?.path;
        return path === undefined || !OF_CLIENT.test(path) ? [] : rawWrites(call, call.args[0], context).filter((one) => one.kind !== 'write' || one.entity === null || !IMPLICIT.test(one.entity));
      }
      const path = context.origins.ofCallee(call)?.path;
      const written = path === undefined && isRefExpr(call.expr.call) ? call.expr.call.ref : '';
      const model = (OF_MODEL.exec(path ?? '') ?? BY_NAME.exec(written))?.groups?.['model'];
      if (model === undefined) return [];
      const data = call.args[0] && context.values.property(call.args[0], 'data');
      if (method === 'update' && onlyParts(data, context)) return [];
      const isOfMany = form === 'bulk' && operation !== 'insert';
      const fields = isOfMany || operation === 'update' ? setBy(data, context, [], ({ expr }) => (isObjectExpr(expr) && expr.object.length > 0 && expr.object.every(([name]) => name !== null && COUNTS.has(name)) ? 'itself' : undefined)) : {};
      return [write(call, { entity: modelName(model), operation, form, ...(isOfMany ? { keys: whereOf(call.args[0], context) } : {}), ...fields }, context)];
    },
  },
});
