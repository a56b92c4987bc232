import { calledName } from '../behaviours/calledName.ts';
import { classNameAt } from '../behaviours/classNameAt.ts';
import { receiverOf } from '../behaviours/receiverOf.ts';
import { injectedModel } from '../behaviours/writes/injectedModel.ts';
import { entityOfType } from '../behaviours/writes/entityOfType.ts';
import { criteriaOf } from '../behaviours/writes/criteriaOf.ts';
import { isMigration } from '../behaviours/writes/isMigration.ts';
import { setByMongo } from '../behaviours/writes/setByMongo.ts';
import { stepAt } from '../behaviours/writes/stepAt.ts';
import { type Operation, write, type WriteForm } from '../behaviours/writes/write.ts';
import type { CodeCall, Located, Origin } from '../link/code.ts';
import { type BehaviourDraft, type CodeContext, defineCodeReader } from '../reader.ts';
import { isRefExpr } from '../syntax/expr.ts';

type Does = readonly [Operation, WriteForm];

/** https://mongoosejs.com/docs/api/model.html */
const STATIC = new Map<string, Does>([
  ['create', ['insert', 'single']],
  ['insertOne', ['insert', 'single']],
  ['insertMany', ['insert', 'bulk']],
  ['updateOne', ['update', 'single']],
  ['update', ['update', 'bulk']],
  ['updateMany', ['update', 'bulk']],
  ['replaceOne', ['update', 'single']],
  ['findOneAndUpdate', ['update', 'single']],
  ['findOneAndReplace', ['update', 'single']],
  ['findByIdAndUpdate', ['update', 'single']],
  ['deleteOne', ['delete', 'single']],
  ['deleteMany', ['delete', 'bulk']],
  ['remove', ['delete', 'bulk']],
  ['findOneAndDelete', ['delete', 'single']],
  ['findOneAndRemove', ['delete', 'single']],
  ['findByIdAndDelete', ['delete', 'single']],
  ['findByIdAndRemove', ['delete', 'single']],
  ['bulkWrite', ['unknown', 'bulk']],
  ['bulkSave', ['save', 'bulk']],
]);

/** https://mongoosejs.com/docs/api/document.html */
const OF_DOCUMENT = new Map<string, Does>([
  ['save', ['save', 'single']],
  ['updateOne', ['update', 'single']],
  ['update', ['update', 'single']],
  ['replaceOne', ['update', 'single']],
  ['deleteOne', ['delete', 'single']],
  ['remove', ['delete', 'single']],
]);

/** Statements about many rows, told by their first argument which ones. */
const BY_FILTER = /^(?:updateMany|deleteMany|update|remove)$/;

const MODULE = String.raw`(?:mongoose|@typegoose\/typegoose|typegoose|@nestjs\/mongoose)#`;
const MODEL = new RegExp(String.raw`^${MODULE}(?:(?:.*\.)?(?:model|discriminator|getModelForClass|getDiscriminatorModelForClass|setModelForClass|getModelFor\w*)\(\)|(?:\w+\.)*(?:\w*Model|ModelType|ReturnModelType)\{\}|.*\.models\.\w+)$`);
/** An instance of a model, or what its methods give: `new User()`, `User.findById(…).populate(…)`, `User.build(…)`. */
const DOCUMENT = new RegExp(String.raw`^(?:${MODULE}(?:\w+\.)*(?:Document|HydratedDocument|DocumentType)\{\}|(?<of>${MODULE}.*?)(?:\{\}|\.(?!(?:aggregate|count|exists|distinct)\w*\(\))\w+\(\)(?:\.\w+(?:\(\))?)*))$`);

/** A model whose name is given from outside, by its schema: `Order` of `model(name, OrderSchema)`. */
const schemaName = (schema: Located | undefined): string | null =>
  (schema && isRefExpr(schema.expr) ? /(?:^|\.)([A-Z]\w*?)_?Schema$/.exec(schema.expr.ref)?.[1] ?? null : null);

function modelName(call: CodeCall, origin: Origin, path: string, context: CodeContext): string | null {
  const step = stepAt(origin, path);
  const [first] = step?.kind === 'call' ? step.args : [];
  if (first) return context.values.text(first) ?? classNameAt(first, context) ?? schemaName(step?.kind === 'call' ? step.args[1] : undefined);
  if (step?.kind !== 'instance') return /\.models\.(\w+)$/.exec(path)?.[1] ?? null;
  const receiver = receiverOf(call);
  const injected = receiver && injectedModel(receiver, context);
  if (injected) return injected;
  const [type = ''] = step.types;
  return entityOfType(type, step.place, context) ?? /^(\w+)Document$/.exec(type)?.[1] ?? null;
}

function told(call: CodeCall, method: string, origin: Origin, context: CodeContext): { readonly does: Does | undefined; readonly entity: string | null } | undefined {
  const path = origin.path.slice(0, -method.length - 1);
  if (MODEL.test(path)) return { does: STATIC.get(method), entity: origin.self?.fact.name ?? modelName(call, origin, path, context) };
  const found = OF_DOCUMENT.has(method) ? DOCUMENT.exec(path) : null;
  if (!found) return undefined;
  const of = found.groups?.['of'];
  const step = stepAt(origin, path);
  if (of !== undefined && MODEL.test(of)) return { does: OF_DOCUMENT.get(method), entity: modelName(call, origin, of, context) };
  return of === undefined ? { does: OF_DOCUMENT.get(method), entity: origin.self?.fact.name ?? (step?.kind === 'instance' ? entityOfType(step.types[0], step.place, context) : null) } : undefined;
}

/** Mongoose, @nestjs/mongoose, typegoose: models and their documents. */
export default defineCodeReader({
  id: 'mongoose-writes',
  version: 5,
  code: {
    modules: ['mongoose', '@nestjs/mongoose', '@typegoose/typegoose'],
    words: ['.save(', '/models', 'insertMany(', 'updateOne(', 'updateMany(', 'deleteOne(', 'deleteMany(', 'AndUpdate(', 'AndDelete(', 'AndRemove(', 'bulkWrite('],
    kinds: ['write'],
    call(call, context): readonly BehaviourDraft[] {
      const method = calledName(call);
      if (!STATIC.has(method) && !OF_DOCUMENT.has(method)) return [];
      const origin = context.origins.ofCallee(call);
      if (!origin || !/^(?:mongoose|@?typegoose|@nestjs\/mongoose)/.test(origin.path)) return [];
      const { does: [operation, form] = [], entity = null } = told(call, method, origin, context) ?? {};
      return operation === undefined || form === undefined || isMigration(call, context) ? [] : [write(call, { entity, operation, form, ...(BY_FILTER.test(method) ? { keys: criteriaOf(call.args[0], context), ...(operation === 'update' ? setByMongo(call.args[1], context) : {}) } : {}) }, context)];
    },
  },
});
