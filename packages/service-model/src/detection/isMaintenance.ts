import { isMadeUp } from './leak/isMadeUp.ts';

/** Helpers of tests and of demonstrations that stand in folders of the company's own names. */
const HELPS_TESTS = /(?:^|\/)(?:_+tests?_+|playwright|cypress|e2e|jest-[\w-]+|features\/support|load-tests?(?:-[\w-]+)?|tests?[-_]?(?:helpers?|utils?|support|data)|(?:[\w-]+-)?(?:seeds?|seeding|seeders?)(?:-[\w-]+)?)\/|(?:^|[/.-])(?:factory|factories|mocks?|fixtures?)\.[cm]?[jt]sx?$/i;

/** `seedFromCsv.ts`, `seed-users.ts`; not what one keeps a wallet's words by. */
const SEEDS = /(?:^|\/)[sS]eed(?:s|er|ing)?(?![-_]?(?:[pP]hrase|[wW]ord|[kK]ey))[-_A-Z\d][\w.-]*\.[cm]?[jt]sx?$/;

/** What an operator runs by hand, or once: no part of what the service does while it runs. */
const RUN_BY_HAND = /(?:^|\/)(?:(?:[\w-]+-)?scripts?|tooling|migrations?|migrate-[\w-]+|backfills?|bin)\/|(?:^|[/.-])(?:migrations?|script|backfill)\.[cm]?[jt]sx?$/i;

/** @param file with `/`, relative to the repository, so that the answer is the same whatever part of it is judged */
export const isMaintenance = (file: string): boolean => isMadeUp(file) || HELPS_TESTS.test(file) || SEEDS.test(file) || RUN_BY_HAND.test(file);
