import { projectOf, type Tree } from '../projectOf.ts';

/** Endpoints in short: method, path, guards, validators, handler; `inherited` would stand in the controller's file. */
export const endpointsOf = (tree: Tree): string[] => projectOf(tree).model().behaviours.flatMap((one) => {
  if (one.kind !== 'endpoint') return [];
  const { method, path, guards, validators, handler, reader } = one;
  return [[reader, method, path ?? '?', `[${guards.join(' ')}]`, `{${validators.join(' ')}}`, '->', handler?.name ?? '?'].join(' ')];
});
