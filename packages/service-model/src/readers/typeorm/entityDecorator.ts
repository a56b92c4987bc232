import type { Applied } from '../../link/applied.ts';
import type { LinkedClass } from '../../link/linkedClass.ts';
import type { ClassContext } from '../../reader.ts';
import { isEntityDecorator, isTypeOrm } from './decorators.ts';

/** What makes a class an entity: TypeORM's own decorator, or one that the profile says does. */
export const entityDecorator = ({ decorators }: LinkedClass, { conceptOf }: ClassContext): Applied | undefined =>
  decorators.flatMap(({ applied }) => applied).find((applied) =>
    (isTypeOrm(applied.module) && isEntityDecorator(applied.symbol)) || conceptOf(applied) === 'entity');

export const isChildEntity = ({ module, symbol }: Applied): boolean => isTypeOrm(module) && symbol === 'ChildEntity';
