/**
 * Folders that hold test code in any repository. `test-` alone says nothing (`services/test-results` may well be a
 * laboratory's), so its second word has to.
 */
const FOLDER = /(?:^|\/)(?:__tests__|__mocks__|__fixtures__|integration-tests?|tests?|specs?|step[-_]?definitions|e2e(?:-tests?)?|tests?-(?:plugins?|utils?|utilities|helpers?|fixtures?|mocks?|setup|support))\//;
/** A text from which a scaffolder makes other ones counts too. */
const SUFFIX = /\.(?:(?:(?:[\w]+-)?(?:spec|test)|e2e)\.[cm]?[jt]sx?|template\.[a-z]+)$/;

/**
 * Tests are judged for bans alone: entities in them are made up.
 * @param path with `/`, relative to the repository, so that the answer is the same whatever part of it is judged
 */
export const isTestFile = (path: string): boolean => FOLDER.test(path) || SUFFIX.test(path);
