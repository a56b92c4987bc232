import { z } from 'zod';

const ranges = z.record(z.string(), z.string());

/**
 * A value of `packages` in npm's lockfile versions 2 and 3, as far as the gate reads it.
 * https://docs.npmjs.com/cli/configuring-npm/package-lock-json#packages
 */
export const npmPackage = z.object({
  name: z.string().optional(),
  version: z.string().optional(),
  resolved: z.string().optional(),
  link: z.boolean().optional(),
  dev: z.boolean().optional(),
  optional: z.boolean().optional(),
  devOptional: z.boolean().optional(),
  extraneous: z.boolean().optional(),
  // npm wrote `true` here for some time when the registry gave no reason.
  deprecated: z.union([z.string(), z.boolean()]).optional(),
  // Packages of the years before npm 3 have a list here, which npm itself ignores.
  engines: z.unknown().optional(),
  dependencies: ranges.optional(),
  devDependencies: ranges.optional(),
  optionalDependencies: ranges.optional(),
  peerDependencies: ranges.optional(),
});

export type NpmPackage = z.infer<typeof npmPackage>;

/**
 * A value of `dependencies` in version 1; what is below its own `dependencies` is read in turn.
 * https://docs.npmjs.com/cli/v6/configuring-npm/package-lock-json#dependencies
 */
export const npmDependency = z.object({
  version: z.string(),
  resolved: z.string().optional(),
  dev: z.boolean().optional(),
  optional: z.boolean().optional(),
  requires: z.union([ranges, z.boolean()]).optional(),
  dependencies: z.unknown().optional(),
});

export type NpmDependency = z.infer<typeof npmDependency>;

/** The part of package.json that says what its package asks for. */
export const npmManifest = z.object({
  engines: z.unknown().optional(),
  overrides: z.record(z.string(), z.unknown()).optional(),
  dependencies: ranges.optional(),
  devDependencies: ranges.optional(),
  optionalDependencies: ranges.optional(),
  peerDependencies: ranges.optional(),
});

export type NpmManifest = z.infer<typeof npmManifest>;
