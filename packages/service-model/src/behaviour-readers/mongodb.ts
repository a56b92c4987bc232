import { calledName } from '../behaviours/calledName.ts';
import { entityOfType } from '../behaviours/writes/entityOfType.ts';
import { criteriaOf } from '../behaviours/writes/criteriaOf.ts';
import { isMigration } from '../behaviours/writes/isMigration.ts';
import { setByMongo } from '../behaviours/writes/setByMongo.ts';
import { stepAt } from '../behaviours/writes/stepAt.ts';
import { type Operation, write, type WriteForm } from '../behaviours/writes/write.ts';
import { type BehaviourDraft, defineCodeReader } from '../reader.ts';

/** https://mongodb.github.io/node-mongodb-native/7.0/classes/Collection.html */
const METHODS = new Map<string, readonly [Operation, WriteForm]>([
  ['insertOne', ['insert', 'single']],
  ['insertMany', ['insert', 'bulk']],
  ['insert', ['insert', 'bulk']],
  ['updateOne', ['update', 'single']],
  ['updateMany', ['update', 'bulk']],
  ['update', ['update', 'bulk']],
  ['replaceOne', ['update', 'single']],
  ['findOneAndUpdate', ['update', 'single']],
  ['findOneAndReplace', ['update', 'single']],
  ['deleteOne', ['delete', 'single']],
  ['deleteMany', ['delete', 'bulk']],
  ['remove', ['delete', 'bulk']],
  ['findOneAndDelete', ['delete', 'single']],
  ['bulkWrite', ['unknown', 'bulk']],
]);

/** Statements about many rows, told by their first argument which ones. */
const BY_FILTER = /^(?:updateMany|deleteMany|update|remove)$/;

const COLLECTION = /^(?:mongodb#.*|mongoose#.*[cC]onnection.*|@nestjs\/mongoose#.*)(?:\.collection\(\)|[#.]Collection\{\})$/;

/** MongoDB's own driver, also by Mongoose's connection: collections by their names. */
export default defineCodeReader({
  id: 'mongodb',
  stores: ['mongodb'],
  version: 4,
  code: {
    modules: ['mongodb'],
    words: ['.collection('],
    kinds: ['write'],
    call(call, context): readonly BehaviourDraft[] {
      const method = calledName(call);
      const [operation, form] = METHODS.get(method) ?? [];
      if (operation === undefined || form === undefined) return [];
      const origin = context.origins.ofCallee(call);
      const path = origin?.path.slice(0, -method.length - 1) ?? '';
      if (!origin || !COLLECTION.test(path) || isMigration(call, context)) return [];
      const step = stepAt(origin, path);
      const entity = step?.kind === 'call' ? (step.args[0] ? context.values.text(step.args[0]) : null)
        : step?.kind === 'instance' ? entityOfType(step.types[0], step.place, context) : null;
      return [write(call, { entity, operation, form, statementsOnly: true, ...(BY_FILTER.test(method) ? { keys: criteriaOf(call.args[0], context), ...(operation === 'update' ? setByMongo(call.args[1], context) : {}) } : {}) }, context)];
    },
  },
});
