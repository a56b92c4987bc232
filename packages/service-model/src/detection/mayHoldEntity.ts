import type { Reader } from '../reader.ts';
import { readers } from '../readers/all.generated.ts';

const READERS: readonly Reader[] = Object.values(readers);

/** Can a text declare an entity of any ORM? Cheap; never says no to one that does. */
export const mayHoldEntity = (file: string, text: string): boolean => READERS.some((reader) => reader.mayHold(file, text));
