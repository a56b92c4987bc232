import { relative, resolve, sep } from 'node:path';

/** Findings name files below what was asked for; waivers and baselines name them below the policy. */
export const toPolicyPath = (root: string, policyRoot: string) => (file: string): string =>
  relative(policyRoot, resolve(root, file)).split(sep).join('/');
