import type { Entity } from '../model.ts';
import { isMadeUp } from './leak/isMadeUp.ts';

const SCRIPT = /(?:^|\/)scripts?\//i;

/**
 * Guidelines about entities hold for what a governed service stores; carriers of data in transit are judged by others. What
 * a script declares beside the service is a view of the same tables, and a sample stores nothing of anybody.
 */
export const isJudged = ({ governed, persisted, file }: Entity): boolean => governed && persisted && !SCRIPT.test(file) && !isMadeUp(file);
