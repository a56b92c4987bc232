import { isMadeUp } from './leak/isMadeUp.ts';

/** What an operator runs by hand, or once: no part of what the service does while it runs. */
const RUN_BY_HAND = /(?:^|\/)(?:scripts?|migrations?|backfills?|bin)\/|(?:^|[/.-])(?:migrations?|script|backfill)\.[cm]?[jt]sx?$/i;

/** @param file with `/`, relative to the repository, so that the answer is the same whatever part of it is judged */
export const isMaintenance = (file: string): boolean => isMadeUp(file) || RUN_BY_HAND.test(file);
