import type { Applied } from '../../link/applied.ts';
import type { LinkedClass } from '../../link/linkedClass.ts';
import type { ClassContext } from '../../reader.ts';
import { entityDecorator, isChildEntity } from './entityDecorator.ts';

export interface TableOwner {
  readonly name: string;
  readonly decorator: Applied;
}

/**
 * The base whose table holds the rows of a `@ChildEntity()`: the nearest one that is an entity and no child itself.
 * `undefined` when it was not found. https://typeorm.io/docs/entity/entity-inheritance#single-table-inheritance
 */
export function tableOwner(child: LinkedClass, context: ClassContext): TableOwner | undefined {
  for (const base of context.linker.chainOf(child).classes.slice(1)) {
    const decorator = entityDecorator(base, context);
    if (decorator && !isChildEntity(decorator)) return { name: base.fact.name, decorator };
  }
  return undefined;
}
