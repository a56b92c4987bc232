import type { LinkedMember } from '../link/linkedClass.ts';
import { isObject } from '../syntax/value.ts';

const WORDS = ['nullable', 'required', 'allowNull', 'optional'];

/** Does a decorator of the company's own, that the ORM knows nothing of, say something of null? Another mapper may go by it: `@Schema({ required: false })`. */
export const saidElsewhere = ({ fact, decorators }: LinkedMember): boolean =>
  decorators.some(({ unknown }, index) =>
    unknown === 'company' && fact.decorators[index]?.args?.some((arg) => isObject(arg) && WORDS.some((word) => word in arg.object)));
