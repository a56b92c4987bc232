import type { Origin } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { entityOfType } from './entityOfType.ts';

/** `User` of what is typed as a list of them: `users: User[]`. */
export function entityOfItems(origin: Origin | undefined, context: CodeContext): string | null {
  const [step] = origin?.path === '#Array{}' ? origin.steps : [];
  return step?.kind === 'instance' ? entityOfType(step.types[0], step.place, context) : null;
}
