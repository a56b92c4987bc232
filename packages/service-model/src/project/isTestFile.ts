/** Tests are judged for bans alone: entities in them are made up. @param file with `/`, relative to the root */
export const isTestFile = (file: string): boolean =>
  /(?:^|\/)(?:__tests__|__mocks__|tests?|e2e|e2e-tests?)\//.test(file) || /\.(?:spec|test|e2e-spec|e2e)\.[cm]?[jt]sx?$/.test(file);
