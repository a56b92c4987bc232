import { calledName } from '../behaviours/calledName.ts';
import { classNameAt } from '../behaviours/classNameAt.ts';
import { hearsStatements } from '../behaviours/writes/hearsStatements.ts';
import { countedBy } from '../behaviours/writes/countedBy.ts';
import { entityOfType } from '../behaviours/writes/entityOfType.ts';
import { isMigration } from '../behaviours/writes/isMigration.ts';
import { rawWrites } from '../behaviours/writes/rawWrites.ts';
import { stepAt } from '../behaviours/writes/stepAt.ts';
import type { Criteria } from '../behaviours/writes/criteriaOf.ts';
import { setBy, type SetFields } from '../behaviours/writes/setBy.ts';
import { whereOf } from '../behaviours/writes/whereOf.ts';
import { type Operation, write, type WriteForm } from '../behaviours/writes/write.ts';
import type { CodeCall, Located, Origin } from '../link/code.ts';
import { type BehaviourDraft, type CodeContext, defineCodeReader } from '../reader.ts';

type Does = readonly [Operation, WriteForm];

/** https://sequelize.org/docs/v6/core-concepts/model-querying-basics */
const STATIC = new Map<string, Does>([
  ['create', ['insert', 'single']],
  ['bulkCreate', ['insert', 'bulk']],
  ['findOrCreate', ['insert', 'single']],
  ['findCreateFind', ['insert', 'single']],
  ['upsert', ['upsert', 'single']],
  ['update', ['update', 'bulk']],
  ['increment', ['update', 'bulk']],
  ['decrement', ['update', 'bulk']],
  ['destroy', ['delete', 'bulk']],
  ['truncate', ['delete', 'bulk']],
  ['restore', ['restore', 'bulk']],
]);

/** https://sequelize.org/docs/v6/core-concepts/model-instances */
const OF_INSTANCE = new Map<string, Does>([
  ['save', ['save', 'single']],
  ['update', ['update', 'single']],
  ['increment', ['update', 'single']],
  ['decrement', ['update', 'single']],
  ['destroy', ['delete', 'single']],
  ['restore', ['restore', 'single']],
]);

const MODULE = String.raw`(?:sequelize|sequelize-typescript|@sequelize\/core)#`;
const MODEL = new RegExp(String.raw`^${MODULE}(?:(?:\w+\.)*Model(?:Static|Ctor|Type)?(?:\{\})?|.*\{\}\.(?:define|model)\(\)|.*\{\}\.models\.\w+|.*getRepository\(\))(?:\.(?:unscoped|scope|schema)\(\))*$`);
/** What a model's methods give: an instance, one of a list, one of `findOrCreate`'s pair. */
const INSTANCE = new RegExp(String.raw`^(?<of>${MODULE}.*)\.(?<by>find\w*|create|build|bulkCreate|bulkBuild|upsert|reload|save|update|get\w+|\$get|\$create)\(\)(?:\.\w+)*$`);
const CONNECTION = new RegExp(String.raw`^${MODULE}(?:\w+\.)*(?:Sequelize|default)\{\}$|^${MODULE}.*\.sequelize$`);

/** The base class of all models is none of them. */
const named = (model: string | null): string | null => (model === 'Model' ? null : model);

/** The model that a path leads to, by the class that a method is called on, or by the name that it was defined with. */
function modelAt(origin: Origin, path: string, context: CodeContext): string | null {
  const step = stepAt(origin, path);
  if (step?.kind === 'instance' || step?.kind === 'new') return named(entityOfType(step.types[0], step.place, context));
  if (step?.kind === 'call' && step.self) return step.self.fact.name;
  const [first] = step?.kind === 'call' ? step.args : [];
  if (first && path.endsWith('getRepository()')) return classNameAt(first, context);
  if (first && /\.(?:define|model)\(\)$/.test(path)) return context.values.text(first);
  return /\.models\.(\w+)$/.exec(path)?.[1] ?? null;
}

function told(method: string, origin: Origin, path: string, context: CodeContext): { readonly does: Does | undefined; readonly entity: string | null } | undefined {
  const own = origin.self?.fact.name;
  // `this` in a static method is the class, which a name alone does not tell from an instance.
  if (own !== undefined) return { does: /Model$/.test(path) || !OF_INSTANCE.has(method) ? STATIC.get(method) : OF_INSTANCE.get(method), entity: own };
  if (MODEL.test(path)) return { does: /Model\{\}$/.test(path) ? (OF_INSTANCE.get(method) ?? STATIC.get(method)) : STATIC.get(method), entity: modelAt(origin, path, context) };
  const { of, by } = INSTANCE.exec(path)?.groups ?? {};
  if (of === undefined || by === undefined || !OF_INSTANCE.has(method)) return undefined;
  const step = stepAt(origin, `${of}.${by}()`);
  const self = step?.kind === 'call' ? step.self?.fact.name : undefined;
  // Of an association, `user.getPosts()`, another model comes.
  return MODEL.test(of) ? { does: OF_INSTANCE.get(method), entity: /^(?:get\w|\$)/.test(by) ? null : (self ?? modelAt(origin, of, context)) } : INSTANCE.test(of) ? { does: OF_INSTANCE.get(method), entity: null } : undefined;
}

/** Static methods that are given what they do before the options. */
const optionsOf = ({ args }: CodeCall, method: string): Located | undefined => args[/^(?:update|increment|decrement)$/.test(method) ? 1 : 0];

/** Rows are loaded, and their hooks run: https://sequelize.org/docs/v6/other-topics/hooks/#model-hooks */
function isOneByOne(call: CodeCall, method: string, { values }: CodeContext): boolean {
  const options = optionsOf(call, method);
  const given = options && values.property(options, 'individualHooks');
  return given !== undefined && values.resolve(given).expr !== false;
}

/** `SET views = views + 1`: https://sequelize.org/api/v6/class/src/model.js~model#static-method-increment */
const COUNTS = /^(?:increment|decrement)$/;

function setByStatic({ args: [first] }: CodeCall, method: string, context: CodeContext): SetFields {
  if (COUNTS.test(method)) return countedBy(first, context);
  return method === 'update' ? setBy(first, context) : {};
}

const criteriaOfStatic = (call: CodeCall, method: string, context: CodeContext): Criteria => (method === 'truncate' ? [] : whereOf(optionsOf(call, method), context));

/** Sequelize 4 to 7 and sequelize-typescript: models, their instances, SQL. */
export default defineCodeReader({
  id: 'sequelize-writes',
  version: 6,
  code: {
    modules: ['sequelize', 'sequelize-typescript', '@sequelize/core', '@nestjs/sequelize'],
    words: ['.destroy(', '.bulkCreate(', '.findOrCreate(', '.save(', '/models', 'equelize.'],
    kinds: ['write'],
    call(call, context): readonly BehaviourDraft[] {
      const method = calledName(call);
      if (!STATIC.has(method) && !OF_INSTANCE.has(method) && method !== 'query') return [];
      const origin = context.origins.ofCallee(call);
      if (!origin || !/^@?sequelize/.test(origin.path)) return [];
      const path = origin.path.slice(0, -method.length - 1);
      if (method === 'query') return CONNECTION.test(path) ? rawWrites(call, call.args[0], context) : [];
      const { does: [operation, form] = [], entity = null } = told(method, origin, path, context) ?? {};
      if (operation === undefined || form === undefined || isMigration(call, context)) return [];
      if (form !== 'bulk' || operation === 'insert') return [write(call, { entity, operation, form, ...(method === 'update' ? setBy(call.args[0], context) : {}) }, context)];
      return [write(call, { entity, operation, ...(isOneByOne(call, method, context) ? { form: 'single' } : { form, heard: hearsStatements(origin.self, operation, context), keys: criteriaOfStatic(call, method, context), ...setByStatic(call, method, context) }) }, context)];
    },
  },
});
