import { projectOf, type Tree } from '../projectOf.ts';

/** The writes of a tree, in short: operation, entity, form, function. */
export const writesIn = (tree: Tree): string[] => projectOf(tree).model().behaviours.flatMap((one) =>
  (one.kind === 'write' ? [`${one.operation} ${one.entity ?? '?'} ${one.form} in ${one.in}`] : []));
