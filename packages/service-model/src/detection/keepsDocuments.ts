import type { Entity } from '../model.ts';
import type { Reader } from '../reader.ts';
import { readers } from '../readers/all.generated.ts';

const DOCUMENTS: ReadonlySet<string> = new Set(Object.values<Reader>(readers).filter(({ documents }) => documents).map(({ id }) => id));

/** Are entities of its ORM documents, whatever they share? */
export const keepsDocuments = ({ orm }: Pick<Entity, 'orm'>): boolean => DOCUMENTS.has(orm);
