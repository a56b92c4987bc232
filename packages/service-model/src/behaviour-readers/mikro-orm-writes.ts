import { calledName } from '../behaviours/calledName.ts';
import { classNameAt } from '../behaviours/classNameAt.ts';
import { criteriaOf, criteriaOfStatement } from '../behaviours/writes/criteriaOf.ts';
import { entityOfItems } from '../behaviours/writes/entityOfItems.ts';
import { entityOfType } from '../behaviours/writes/entityOfType.ts';
import { isMigration } from '../behaviours/writes/isMigration.ts';
import { rawWrites } from '../behaviours/writes/rawWrites.ts';
import { setBy } from '../behaviours/writes/setBy.ts';
import { statementOf } from '../behaviours/writes/statementOf.ts';
import { stepAt } from '../behaviours/writes/stepAt.ts';
import { type Operation, write, type WriteForm } from '../behaviours/writes/write.ts';
import type { CodeCall, Located, Origin } from '../link/code.ts';
import { type BehaviourDraft, type CodeContext, defineCodeReader } from '../reader.ts';
import { isListExpr } from '../syntax/expr.ts';

/** https://mikro-orm.io/docs/entity-manager; native ones pass the unit of work by. `flush` writes whatever was changed. */
const METHODS = new Map<string, readonly [Operation, WriteForm]>([
  ['persist', ['save', 'single']],
  ['persistLater', ['save', 'single']],
  ['persistAndFlush', ['save', 'single']],
  ['flush', ['save', 'single']],
  ['remove', ['delete', 'single']],
  ['removeLater', ['delete', 'single']],
  ['removeAndFlush', ['delete', 'single']],
  ['removeEntity', ['delete', 'single']],
  ['insert', ['insert', 'single']],
  ['insertMany', ['insert', 'bulk']],
  ['upsert', ['upsert', 'single']],
  ['upsertMany', ['upsert', 'bulk']],
  ['nativeInsert', ['insert', 'single']],
  ['nativeUpdate', ['update', 'bulk']],
  ['nativeDelete', ['delete', 'bulk']],
]);
/** Of these a manager is given entities; of the others, their class first. */
const OF_VALUES = new Set(['persist', 'persistLater', 'persistAndFlush', 'remove', 'removeLater', 'removeAndFlush', 'removeEntity', 'upsert']);
const NATIVE = /^native(?:Update|Delete)$/;
const BUILDER = new Map<string, Operation>([['insert', 'insert'], ['update', 'update'], ['delete', 'delete'], ['truncate', 'delete']]);

const MODULE = String.raw`@mikro-orm\/[\w-]+#`;
const REPOSITORY = new RegExp(String.raw`^${MODULE}(?:.*\.)?(?:\w*EntityRepository\{\}|getRepository\(\)|get\w*Repository\(\))$`);
const MANAGER = new RegExp(String.raw`^${MODULE}(?:(?:.*\.)?(?:\w*EntityManager\{\}|em|_em|getEntityManager\(\)|fork\(\))|.*\.(?:transactional|begin)\(0\))$`);
const BUILT = new RegExp(String.raw`^(?<of>${MODULE}.*\.(?:createQueryBuilder|qb)\(\))$`);
/** A manager that is told one thing after another: `em.persist(a).flush()`, `em.remove(a).flush()`. */
const TOLD = /\.(?:persist|remove)\(\)$/;
const GIVES = new RegExp(String.raw`^(?<of>${MODULE}.*)\.(?:find\w*|create|assign|merge|map|upsert|getReference)\(\)(?:\.\w+)?$`);

function ofRepository(origin: Origin, path: string, context: CodeContext): string | null {
  const step = stepAt(origin, path);
  if (step?.kind === 'call') return step.args[0] ? classNameAt(step.args[0], context) : null;
  return step?.kind === 'instance' ? entityOfType(step.types[0], step.place, context) : null;
}

function ofValue(at: Located | undefined, context: CodeContext): string | null {
  if (!at) return null;
  const { place, expr } = context.values.resolve(at);
  const [first] = isListExpr(expr) ? expr.list : [];
  if (first !== undefined) return ofValue({ place, expr: first }, context);
  const origin = context.origins.of(at);
  if (origin?.class) return origin.class.fact.name;
  const of = GIVES.exec(origin?.path ?? '')?.groups?.['of'];
  const step = origin && stepAt(origin, origin.path);
  if (!origin || of === undefined || step?.kind !== 'call') return entityOfItems(origin, context);
  return REPOSITORY.test(of) ? ofRepository(origin, of, context) : step.args[0] ? classNameAt(step.args[0], context) : null;
}

function ofManager(call: CodeCall, method: string, context: CodeContext): string | null {
  const [first] = call.args;
  if (!OF_VALUES.has(method)) return first ? classNameAt(first, context) : null;
  return ofValue(first, context) ?? (method === 'upsert' && first ? classNameAt(first, context) : null);
}

/** MikroORM 5 to 7: the entity manager, repositories, query builders, SQL. */
export default defineCodeReader({
  id: 'mikro-orm-writes',
  version: 5,
  code: {
    modules: ['@mikro-orm'],
    words: ['.persist', '.removeAndFlush(', '.nativeUpdate(', '.nativeInsert(', '.nativeDelete(', '.flush(', '.em.', ' em.'],
    kinds: ['write'],
    call(call, context): readonly BehaviourDraft[] {
      const method = calledName(call);
      const [operation, form] = METHODS.get(method) ?? [];
      const building = BUILDER.get(method);
      if (operation === undefined && building === undefined && method !== 'execute') return [];
      const origin = context.origins.ofCallee(call);
      if (!origin?.path.startsWith('@mikro-orm/')) return [];
      const path = origin.path.slice(0, -method.length - 1);
      if (method === 'execute') return /(?:getConnection\(\)|getDriver\(\)|Connection\{\}|EntityManager\{\}|\bem)$/.test(path) ? rawWrites(call, call.args[0], context) : [];
      if (isMigration(call, context)) return [];
      const of = BUILT.exec(path)?.groups?.['of'];
      if (of !== undefined && building !== undefined) {
        const step = stepAt(origin, of);
        const given = step?.kind === 'call' ? step.args[0] : undefined;
        const repository = of.replace(/\.\w+\(\)$/, '');
        const entity = given && MANAGER.test(repository) ? classNameAt(given, context) : ofRepository(origin, repository, context);
        const keys = building === 'insert' ? {} : { keys: criteriaOfStatement(statementOf(call, context.code), /^(?:and|or)?[wW]here$/, context) };
        return [write(call, { entity, operation: building, form: 'query-builder', ...keys }, context)];
      }
      const on = path.replace(TOLD, '');
      if (operation === undefined || form === undefined) return [];
      const isOfRepository = REPOSITORY.test(on);
      const keys = NATIVE.test(method) ? { keys: criteriaOf(call.args[isOfRepository ? 0 : 1], context), ...setBy(call.args[isOfRepository ? 1 : 2], context) } : {};
      if (isOfRepository) return [write(call, { entity: ofRepository(origin, on, context) ?? ofValue(call.args[0], context), operation, form, ...keys }, context)];
      return MANAGER.test(on) ? [write(call, { entity: ofManager(call, method, context), operation, form, ...keys }, context)] : [];
    },
  },
});
