import type { Applied } from '../../link/applied.ts';
import type { LinkedClass } from '../../link/linkedClass.ts';
import type { ClassContext, EntityDraft } from '../../reader.ts';
import { rangeAt } from '../../syntax/lineStarts.ts';
import { undecidedMembers } from '../../entities/undecidedMembers.ts';
import { decoratedProperties, mappingOf } from './decoratedProperties.ts';
import { decoratorOptions } from './decoratorOptions.ts';
import { entityFrom } from './entityFrom.ts';
import { isMikroOrm } from './modules.ts';

const decoratorOf = ({ decorators }: LinkedClass): Applied | undefined =>
  decorators.flatMap(({ applied }) => applied).find(({ module, symbol }) => isMikroOrm(module) && symbol === 'Entity');

/** Of two mappers at once, by `@MultiORMEntity()` or by the decorators of both: the other one's reader reads it. */
function isOfAnother({ decorators, members }: LinkedClass, { isReadByOther }: ClassContext): boolean {
  return [decorators, ...members.map((member) => member.decorators)].some((together) => {
    const applied = together.flatMap((one) => one.applied);
    return applied.some(({ module }) => isMikroOrm(module)) &&
      applied.some(({ module, symbol }) => !isMikroOrm(module) && isReadByOther(module) && /(?:Entity|Column)$/.test(symbol));
  });
}

const DISCRIMINATOR = ['discriminatorColumn', 'discriminatorMap', 'discriminatorValue'];

/** The nearest entity among its bases, where rows of both share a table: https://mikro-orm.io/docs/inheritance-mapping */
function tableOwner(linked: LinkedClass, own: Applied, { linker }: ClassContext): { readonly name: string; readonly decorator: Applied } | undefined {
  const says = ({ args }: Applied): boolean => DISCRIMINATOR.some((option) => option in decoratorOptions(args).values);
  const bases = linker.chainOf(linked).classes.slice(1).flatMap((base) => {
    const decorator = decoratorOf(base);
    return decorator && decoratorOptions(decorator.args).values['abstract'] !== true ? [{ name: base.fact.name, decorator }] : [];
  });
  return says(own) || bases.some(({ decorator }) => says(decorator)) ? bases.at(-1) : undefined;
}

function tableOf({ args }: Applied): string | null {
  const { values } = decoratorOptions(args);
  const named = values['tableName'] ?? values['collection'];
  return typeof named === 'string' ? named : null;
}

/** An entity, or what entities inherit or embed (`entity` is false); `undefined` where MikroORM stores nothing of the class. */
export function classEntity(linked: LinkedClass, context: ClassContext): { readonly draft: EntityDraft; readonly entity: boolean } | undefined {
  const decorator = decoratorOf(linked);
  if (isOfAnother(linked, context) || (!decorator && !linked.members.some(mappingOf))) return undefined;
  const values = decorator ? decoratorOptions(decorator.args).values : {};
  const chain = context.linker.chainOf(linked);
  const owner = decorator && tableOwner(linked, decorator, context);
  const draft = entityFrom({
    name: linked.fact.name,
    file: linked.file,
    range: rangeAt(linked.lineStarts, linked.fact.span),
    table: owner ? tableOf(owner.decorator) : decorator ? tableOf(decorator) : null,
    ...(owner ? { childOf: owner.name } : {}),
    // A virtual entity is a query: https://mikro-orm.io/docs/virtual-entities
    persisted: !('expression' in values),
    bases: chain.classes.slice(1).map(({ fact }) => fact.name),
    platformWritten: chain.platform,
    broken: chain.broken,
    undecided: undecidedMembers(chain).map(({ fact }) => fact.name),
  }, decoratedProperties(linked, context));
  // Nobody can make one of an abstract class, whether or not its decorator says so too.
  return { draft, entity: decorator !== undefined && values['abstract'] !== true && !(linked.fact.abstract && draft.table === null && !('discriminatorColumn' in values)) };
}
