import type { ModuleUse } from '../syntax/moduleUse.ts';

/** What nobody imports but tests, and what they are made with: https://github.com/rosiejs/rosie, https://github.com/thoughtbot/fishery, ... */
const LIBRARIES: ReadonlySet<string> = new Set(['rosie', 'fishery', 'factory-girl', 'factory.ts', 'jest-mock-extended', 'vitest-mock-extended', 'ts-mockito', '@jest/globals', 'vitest', 'chai', 'sinon', 'nock', 'supertest', 'testcontainers', '@golevelup/ts-jest', '@nestjs/testing', 'ioredis-mock', 'pg-mem', 'mongodb-memory-server']);
const IN_TESTS = /(?:^|\/)(?:__tests__|__mocks__|tests?|mocks?|testing)\//;
const STANDS_IN = /^(?:[Mm]ock|[Ff]ake|[Ss]tub)(?![a-z])/;

/** Is a text made of parts of tests: a library that only they have, or a stand-in from one of their folders? */
export const helpsTests = (uses: readonly ModuleUse[]): boolean => uses.some(({ packageName, specifier, typeOnly, bindings }) => !typeOnly &&
  (packageName === null ? IN_TESTS.test(specifier) && bindings.some(({ imported }) => STANDS_IN.test(imported)) : LIBRARIES.has(packageName)));
