import type { Entity } from '../model.ts';

/** Key, version and dates belong to a table: of entities that share one, its owner alone is told. */
export const hasOwnTable = ({ childOf }: Entity): boolean => childOf === undefined;
