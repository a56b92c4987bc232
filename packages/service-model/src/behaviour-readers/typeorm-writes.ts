import { calledName } from '../behaviours/calledName.ts';
import { classNameAt } from '../behaviours/classNameAt.ts';
import { chainedTo } from '../behaviours/writes/chainedTo.ts';
import { type Criteria, criteriaOf, criteriaOfStatement } from '../behaviours/writes/criteriaOf.ts';
import { countedBy } from '../behaviours/writes/countedBy.ts';
import { entityOfItems } from '../behaviours/writes/entityOfItems.ts';
import { entityOfType } from '../behaviours/writes/entityOfType.ts';
import { isMigration } from '../behaviours/writes/isMigration.ts';
import { rawWrites } from '../behaviours/writes/rawWrites.ts';
import { stepAt } from '../behaviours/writes/stepAt.ts';
import { setBy, setByStatement, type SetFields } from '../behaviours/writes/setBy.ts';
import { statementOf } from '../behaviours/writes/statementOf.ts';
import { type Operation, write, type WriteForm } from '../behaviours/writes/write.ts';
import type { CodeCall, Located, Origin, Step } from '../link/code.ts';
import { type BehaviourDraft, type CodeContext, defineCodeReader } from '../reader.ts';
import { isListExpr } from '../syntax/expr.ts';

/** https://typeorm.io/docs/working-with-entity-manager/repository-api; by criteria, it is one statement for all that fit. */
const METHODS = new Map<string, readonly [Operation, WriteForm | 'by-argument']>([
  ['save', ['save', 'by-argument']],
  ['insert', ['insert', 'by-argument']],
  // One statement, whatever is there: no row is loaded, and no subscriber is called.
  ['upsert', ['upsert', 'bulk']],
  ['update', ['update', 'bulk']],
  ['updateAll', ['update', 'bulk']],
  ['increment', ['update', 'bulk']],
  ['decrement', ['update', 'bulk']],
  ['delete', ['delete', 'bulk']],
  ['deleteAll', ['delete', 'bulk']],
  ['softDelete', ['delete', 'bulk']],
  ['clear', ['delete', 'bulk']],
  ['remove', ['delete', 'by-argument']],
  ['softRemove', ['delete', 'by-argument']],
  ['restore', ['restore', 'bulk']],
  ['recover', ['restore', 'by-argument']],
  // MongoRepository
  ['insertOne', ['insert', 'single']],
  ['insertMany', ['insert', 'bulk']],
  ['updateOne', ['update', 'single']],
  ['updateMany', ['update', 'bulk']],
  ['replaceOne', ['update', 'single']],
  ['deleteOne', ['delete', 'single']],
  ['deleteMany', ['delete', 'bulk']],
  ['findOneAndUpdate', ['update', 'single']],
  ['findOneAndReplace', ['update', 'single']],
  ['findOneAndDelete', ['delete', 'single']],
  ['bulkWrite', ['unknown', 'bulk']],
]);

/** Of these an entity manager is given the entities, and their class only as it may be. */
const OF_VALUES = new Set(['save', 'remove', 'softRemove', 'recover']);

/** What a builder does, told by the first of these: https://typeorm.io/docs/query-builder/insert-query-builder */
const BUILDER = new Map<string, Operation>([['insert', 'insert'], ['update', 'update'], ['delete', 'delete'], ['softDelete', 'delete'], ['restore', 'restore']]);

const REPOSITORY = /^typeorm#(?:.*[.#])?(?:(?:Tree|Mongo|Abstract)?Repository\{\}|get(?:Tree|Mongo|Custom)?Repository\(\)|withRepository\(\))(?:\.extend\(\))?$/;
const MANAGER = /^typeorm#(?:(?:.*[.#])?(?:(?:Mongo)?EntityManager\{\}|getManager\(\)|getMongoManager\(\)|createEntityManager\(\)|m(?:anager|ongoManager))|.*[.#](?:transaction\([01]\)|getTransaction(?:al)?Manager\(\)))$/;
/** A class that is an active record, an instance of it, or what the class or its builder finds. */
const ACTIVE = /^typeorm#BaseEntity(?:\{\}|\.(?:find\w*|create|merge|createQueryBuilder\(\)(?:\.\w+\(\))*\.get(?:One|OneOrFail|Many))\(\)(?:\.\d+)?)?$/;
const QUERY = /^typeorm#(?:.*[.#{}()])?(?:DataSource\{\}|Connection\{\}|QueryRunner\{\}|create(?:QueryRunner|Connection)\(\)|getConnection\(\)|connection|dataSource|queryRunner)$/;
const BUILDER_OF = /^(?<of>typeorm#(?:.*[.#])?)createQueryBuilder\(\)(?:\.(?:set|where|setParameters?|setLock|useTransaction)\(\))*$/;

/** What gives one entity, or many, of what it is called on. */
const GIVES = /^(?<of>typeorm#.*)\.(?:find\w*|create|merge|preload|save|remove|softRemove|recover|getOne|getOneOrFail|getMany)\(\)(?:\.\w+)?$/;

/** Of a repository, of a builder, of an active record: the class that it is about. */
function entityOf(origin: Pick<Origin, 'steps'>, path: string, context: CodeContext): string | null {
  const step = stepAt(origin, path.replace(/\.extend\(\)$/, ''));
  if (step === undefined) return null;
  if (step.kind === 'instance' || step.kind === 'new') return entityOfType(step.types[0], step.place, context);
  const [first] = step.kind === 'call' ? step.args : [];
  const given = first ? classNameAt(first, context) : null;
  const own = first ? context.origins.of(first)?.class : undefined;
  // `getCustomRepository(UserRepository)`
  const last = own && context.code.ancestry(own).at(-1);
  return last && last.fact.baseTypes.length > 0 ? entityOfType(last.fact.baseTypes[0], { file: last.file, scope: last.fact.scope }, context) : given;
}

/** The class of an entity, or of all in a list, by where it comes from. */
function entityOfValue(at: Located | undefined, context: CodeContext): string | null {
  if (!at) return null;
  const { place, expr } = context.values.resolve(at);
  const [first] = isListExpr(expr) ? expr.list : [];
  if (first !== undefined) return entityOfValue({ place, expr: first }, context);
  const origin = context.origins.of(at);
  if (origin?.class) return origin.path.endsWith('{}') ? origin.class.fact.name : null;
  const of = GIVES.exec(origin?.path ?? '')?.groups?.['of'];
  if (!origin || of === undefined) return entityOfItems(origin, context);
  if (REPOSITORY.test(of)) return entityOf(origin, of, context);
  const step = stepAt(origin, origin.path);
  if (step?.kind !== 'call') return null;
  return step.self?.fact.name ?? (MANAGER.test(of) && step.args[0] ? classNameAt(step.args[0], context) : null);
}

/** Told by the first argument which rows they are about. */
const BY_CRITERIA = /^(?:update|increment|decrement|delete|softDelete|restore|updateMany|deleteMany)$/;
/** In one statement: `SET views = views + 1`. */
const COUNTS = /^(?:increment|decrement)$/;
const WHERE = /^(?:where|andWhere|orWhere|whereInIds|andWhereInIds|orWhereInIds)$/;

function criteriaOfBuilt(call: CodeCall, context: CodeContext): SetFields & { keys: Criteria } {
  const parts = statementOf(call, context.code);
  // `update(Order, { … })`, `update({ … })`: https://typeorm.io/docs/query-builder/update-query-builder
  const given = parts.some(({ name }) => name === 'set') ? undefined : calledName(call) === 'update' ? call.args.at(-1) : undefined;
  // Without its end, it is put together in more places than these.
  return { keys: parts.some(({ name }) => name === 'execute') ? criteriaOfStatement(parts, WHERE, context) : null, ...(given ? setBy(given, context) : setByStatement(parts, context)) };
}

function setByMethod({ args }: CodeCall, method: string, index: number, context: CodeContext): SetFields {
  if (COUNTS.test(method)) return countedBy(args[index], context);
  return method === 'update' ? setBy(args[index], context) : {};
}

const selfOf = (step: Step | undefined) => (step?.kind === 'call' ? step.self : undefined);
/** Of a builder's end, the class that made the builder. */
const activeOf = (origin: Origin, path: string) => origin.self ?? selfOf(stepAt(origin, path)) ?? selfOf(origin.steps[0]);
const isMany = (at: Located | undefined, { values }: CodeContext): boolean => at !== undefined && isListExpr(values.resolve(at).expr);

function built(call: CodeCall, method: string, origin: Origin, path: string, context: CodeContext): BehaviourDraft[] {
  const operation = BUILDER.get(method);
  const of = BUILDER_OF.exec(path)?.groups?.['of'];
  if (operation === undefined || of === undefined || isMigration(call, context)) return [];
  const [target] = method === 'update' || method === 'softDelete' ? call.args : [];
  const named = target ?? chainedTo(call, method === 'insert' ? ['into'] : ['from'], context.code)?.args[0];
  const step = stepAt(origin, `${of}createQueryBuilder()`);
  const given = step?.kind === 'call' ? step.args[0] : undefined;
  const on = of.replace(/[.#]$/, '');
  const entity = (named && (classNameAt(named, context) ?? context.values.text(named)))
    ?? (REPOSITORY.test(on) ? entityOf(origin, on, context) : given ? classNameAt(given, context) : null);
  return [write(call, { entity, operation, form: 'query-builder', ...(operation === 'insert' ? {} : criteriaOfBuilt(call, context)) }, context)];
}

function ofMethod(call: CodeCall, method: string, origin: Origin, path: string, context: CodeContext): BehaviourDraft[] {
  const [operation, said] = METHODS.get(method) ?? [];
  if (operation === undefined || said === undefined) return [];
  const isManager = MANAGER.test(path);
  if (!isManager && !REPOSITORY.test(path) && !ACTIVE.test(path)) return [];
  if (isMigration(call, context)) return [];
  const [first, second] = call.args;
  const target = isManager && first ? classNameAt(first, context) : null;
  const isTargeted = first !== undefined && (context.origins.of(first)?.path.endsWith('{}') === false || typeof first.expr === 'string');
  const values = isManager && (isTargeted || !OF_VALUES.has(method)) ? second : first;
  const entity = ACTIVE.test(path) ? (activeOf(origin, path)?.fact.name ?? null)
    : !isManager ? (entityOf(origin, path, context) ?? (OF_VALUES.has(method) ? entityOfValue(first, context) : null))
    : OF_VALUES.has(method) ? (entityOfValue(first, context) ?? (isTargeted && second ? target : null) ?? entityOfValue(values, context))
    : target ?? (first ? context.values.text(first) : null);
  const form = said === 'by-argument' ? (isMany(values, context) && !ACTIVE.test(path) ? 'bulk' : 'single') : said;
  const keys = BY_CRITERIA.test(method) ? { keys: criteriaOf(values, context), ...setByMethod(call, method, isManager ? 2 : 1, context) } : form === 'bulk' && operation !== 'insert' ? { keys: [] } : {};
  return [write(call, { entity, operation, ...(OF_VALUES.has(method) ? { form: 'single' } : { form, ...keys }) }, context)];
}

/** TypeORM 0.2 to 1.x: repositories, entity managers, active records, query builders, SQL. */
export default defineCodeReader({
  id: 'typeorm-writes',
  version: 7,
  code: {
    modules: [],
    // Those who call a repository of another file need not name TypeORM.
    words: ['.save(', '.insert(', '.upsert(', '.softDelete(', '.softRemove(', 'epository.', 'epo.', 'anager.', 'createQueryBuilder', 'Repository<', 'EntityManager', ': DataSource', 'ource.query(', 'QueryRunner', 'getRepository', 'getManager', 'getConnection'],
    kinds: ['write'],
    call(call, context): readonly BehaviourDraft[] {
      const method = calledName(call);
      if (!METHODS.has(method) && method !== 'query') return [];
      const origin = context.origins.ofCallee(call);
      if (!origin?.path.startsWith('typeorm#')) return [];
      const path = origin.path.slice(0, -method.length - 1);
      if (method === 'query') return [QUERY, MANAGER, REPOSITORY, ACTIVE].some((of) => of.test(path)) ? rawWrites(call, call.args[0], context) : [];
      const found = built(call, method, origin, path, context);
      return found.length > 0 ? found : ofMethod(call, method, origin, path, context);
    },
  },
});
