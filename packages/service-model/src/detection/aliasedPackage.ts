/** `@scope/name` or `name` of `npm:name@1`, `npm:@scope/name`; other specs name no package. */
const npmAlias = /^npm:((?:@[^/@\s]+\/)?[^/@\s]+)(?:@.*)?$/;

/**
 * The package that a package.json spec installs under another name: `moment` for `npm:moment@2`, else `undefined`.
 * Source: https://docs.npmjs.com/cli/v11/configuring-npm/package-json#dependencies and npm-package-arg's alias specs.
 */
export const aliasedPackage = (spec: string): string | undefined => npmAlias.exec(spec.trim())?.[1];
