/** What a runner of tests calls around each of them, or around all: https://jestjs.io/docs/api, https://vitest.dev/api/hooks */
const AT_TOP_LEVEL = /^(?:before|after)(?:Each|All)\(/m;

/** Does a text stand its tests up and tear them down, whatever its file is called: `afterEach(clearDatabase)` at its top level? */
export const hooksTests = (text: string): boolean => AT_TOP_LEVEL.test(text);
