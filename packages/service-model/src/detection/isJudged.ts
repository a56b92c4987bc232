import type { Entity } from '../model.ts';

/** Guidelines about entities hold for what a governed service stores; carriers of data in transit are judged by others. */
export const isJudged = (entity: Entity): boolean => entity.governed && entity.persisted;
