import { printable } from '@nilometer/policy';
import type { DependencyVerdict } from '../judge/verdict.ts';

/** `lodash 4.17.20`, with what code calls it where that differs. */
export const titleOf = ({ name, alias, version }: Pick<DependencyVerdict, 'name' | 'alias' | 'version'>): string =>
  printable(`${alias === undefined ? name : `${alias} (${name})`} ${version}`).trimEnd();
