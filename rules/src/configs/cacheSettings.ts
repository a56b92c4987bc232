import { cacheDigest } from '../io/cacheDigest.ts';
import type { Facts } from '../io/sharedProject.ts';

/**
 * `settings` that keep ESLint's `--cache` honest. ESLint takes a cached result when a file's text and its configuration
 * are the same, but our findings also depend on other files (https://github.com/eslint/eslint/issues/19869). Settings
 * are part of the configuration that it hashes, so what else findings depend on is put there.
 *
 * The digest needs facts of all files. ESLint serializes a configuration only for its cache and for `--print-config`,
 * so with `toJSON` no other run pays for it.
 *
 * `configFile`: the policy that the rules are to judge by, where it is not the one that they would find themselves; absolute.
 *
 * `toJSON` is told nothing, so the folder is the process's; the rules have ESLint's `cwd`. `eslint` itself makes them one,
 * `new ESLint({ cwd })` may not: the README says what to do then.
 */
export const cacheSettings = (facts: Facts, configFile?: string) => ({
  nilometer: {
    ...(configFile !== undefined && { configFile }),
    toJSON: () => ({ digest: cacheDigest(process.cwd(), facts, configFile) }),
  },
});
