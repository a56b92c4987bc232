import type { Reader, Remedies } from '../reader.ts';
import { readers } from '../readers/all.generated.ts';

const READERS: readonly Reader[] = Object.values(readers);

/** How entities of an ORM get what they lack; `undefined` for ORMs that nobody wrote it down for. */
export const remediesOf = (orm: string): Remedies | undefined => READERS.find(({ id }) => id === orm)?.remedies;
