import { isMadeUp } from './leak/isMadeUp.ts';

/** What is run by hand or by a pipeline beside the service, and what runs in a browser. */
const ASIDE = /(?:^|\/)(?:scripts?|migrations?|migrate|tools?|tooling|bench(?:marks?)?|codegen|load-?test(?:s|ing)?|frontend|front-end|webapp|\.[\w-]+)\/|\.(?:config|setup|mocks?|stub|fake)\.[cm]?[jt]s$|(?:^|\/)(?:(?:test|mock)-[\w-]+|[\w.-]*migrat(?:e|ion|ions|or))\.[cm]?[jt]s$|\.(?:[jt]sx|vue|svelte)$|\.stories\.[jt]s$/i;

/** Is a file no code of the running service? @param path with `/`, relative to the repository */
export const isAside = (path: string): boolean => ASIDE.test(path) || isMadeUp(path);
