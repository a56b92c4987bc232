import type { Entity } from '../model.ts';
import { isMadeUp } from './leak/isMadeUp.ts';
import { isOfMigrations } from './rows/isOfMigrations.ts';

const SCRIPT = /(?:^|\/)(?:scripts?|docker)\//i;

/**
 * Guidelines about entities hold for what a governed service stores; carriers of data in transit are judged by others. What
 * a script, or what sets a container up, declares beside the service is a view of the same tables, a sample stores nothing of
 * anybody, and in which migrations were run no service looks but through the tool that keeps it.
 */
export const isJudged = (entity: Entity): boolean =>
  entity.governed && entity.persisted && !SCRIPT.test(entity.file) && !isMadeUp(entity.file) && !isOfMigrations(entity);
