import { classNameAt } from '../behaviours/classNameAt.ts';
import { decorationsOn } from '../behaviours/decorations.ts';
import { siteOfClass } from '../behaviours/siteOfClass.ts';
import { siteOfFunction } from '../behaviours/siteOfFunction.ts';
import type { CodeClass, CodeFunction } from '../link/code.ts';
import { type BehaviourDraft, type CodeContext, defineCodeReader } from '../reader.ts';

/** https://typeorm.io/docs/advanced-topics/listeners-and-subscribers */
const HOOK = /^(?:afterLoad|(?:before|after)(?:Insert|Update|Remove|SoftRemove|Recover|Query|Transaction(?:Start|Commit|Rollback)))$/;

/** What `listenTo()` returns; `null` where it returns nothing that can be followed, and then all entities are heard. */
function heardBy(owner: CodeClass, context: CodeContext): string | null {
  const listenTo = context.code.member(owner, 'listenTo')?.method;
  const [returned] = listenTo?.fact.returns ?? [];
  return listenTo && returned !== undefined ? classNameAt({ place: { file: listenTo.file, scope: listenTo.scope }, expr: returned }, context) : null;
}

function consumersOf(owner: CodeClass, methods: readonly CodeFunction[], context: CodeContext): BehaviourDraft[] {
  if (!decorationsOn(owner, context).some(({ path }) => path === 'typeorm#EventSubscriber')) return [];
  const base = { ...siteOfClass(owner, context), kind: 'consumer' as const, reach: 'process' as const, broker: 'typeorm-events', topic: heardBy(owner, context) };
  const hooks = methods.filter((method) => method.owner?.index === owner.index && HOOK.test(method.fact.name));
  return hooks.length === 0 ? [{ ...base, handler: null }] : hooks.map((hook) => ({ ...base, handler: siteOfFunction(hook, context) }));
}

/** TypeORM's subscribers: events of entities within the process, by the entity's name. One for each hook; one in all where a base class has them. */
export default defineCodeReader({
  id: 'typeorm-subscribers',
  version: 2,
  code: {
    modules: [],
    words: ['EventSubscriber'],
    kinds: ['consumer'],
    declared(file, context) {
      const methods = context.code.functionsOf(file);
      return context.code.classesOf(file).flatMap((owner) => consumersOf(owner, methods, context));
    },
  },
});
