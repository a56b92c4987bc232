import { printable } from '@nilometer/policy';
import type { DependencyVerdict } from '../judge/verdict.ts';

/** The tier, and the workspace where it is not the root. */
export const whereOf = ({ importer, tier }: Pick<DependencyVerdict, 'importer' | 'tier'>): string =>
  importer === '.' ? tier : `${tier}, ${printable(importer)}`;
