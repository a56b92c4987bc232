import type { DependencyVerdict } from '../judge/verdict.ts';
import { printable } from './printable.ts';

/** The tier, and the workspace where it is not the root. */
export const whereOf = ({ importer, tier }: Pick<DependencyVerdict, 'importer' | 'tier'>): string =>
  importer === '.' ? tier : `${tier}, ${printable(importer)}`;
