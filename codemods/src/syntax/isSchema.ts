import { schemaExtensions } from '@nilometer/service-model';

/** Files in a language of their own, which entities may be declared in. */
export const isSchema = (path: string): boolean => schemaExtensions.some((extension) => path.endsWith(extension));
