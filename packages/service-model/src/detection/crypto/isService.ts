import { isMadeUp } from '../leak/isMadeUp.ts';

/** What runs in browsers and on phones: the platform is none of theirs. */
const SHOWN = /\.(?:[jt]sx|vue|svelte|astro)$|\.(?:component|directive|pipe|stories|page)\.[cm]?[jt]s$|(?:^|\/)(?:front-?end|browser|mobile|react-native|web-?client|components|hooks|composables|cypress|e2e|storybook)\//i;

/** What is run by hand or once. */
const RUN_BY_HAND = /(?:^|\/)(?:scripts?|tools?|bin|migrations?|benchmarks?|__mocks__|mocks?|docs)\//i;

/** Does a file hold code of a service that runs? @param file with `/`, relative to the repository */
export const isService = (file: string): boolean => !SHOWN.test(file) && !RUN_BY_HAND.test(file) && !isMadeUp(file);
