/** A folder of fixtures counts (`test-plugins`), and so does a text from which a scaffolder makes other ones. */
const FOLDER = /(?:^|\/)(?:__tests__|__mocks__|tests?|test-[^/]+|e2e|e2e-tests?)\//;
const SUFFIX = /\.(?:(?:spec|test|e2e-spec|e2e)\.[cm]?[jt]sx?|template\.(?:[cm]?[jt]sx?|prisma))$/;

/** Tests are judged for bans alone: entities in them are made up. @param file with `/`, relative to the root */
export const isTestFile = (file: string): boolean => FOLDER.test(file) || SUFFIX.test(file);
