/**
 * An environment without what `npm test` put there: npm hands its own folder down in `npm_*` variables, and an npm
 * inside would work on that one. Where packages come from is kept.
 */
export const npmEnvironment = (environment) =>
  Object.fromEntries(
    Object.entries(environment).filter(([name]) => !/^npm_(?!config_(?:registry|cache|userconfig|globalconfig)$)|^INIT_CWD$/i.test(name)),
  );
