import type { Range } from '@nilometer/policy';
import type { NpmPackage } from './npmSchemas.ts';

/** Every value of `packages` by its key, the folder, with the place of that key. */
export type NpmPackages = ReadonlyMap<string, { readonly value: NpmPackage; readonly range: Range }>;
