/** What stands in for another class, by the beginning of its name. */
const STANDS_IN = /^(?:mock|fake|stub|dummy)(?=[A-Z_.-])/;

const small = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/**
 * Does code belong to a class that stands in for another one, as its name and that of its file both say?
 * @param within as behaviours say it: `MockJwtAdapter.verify`
 */
export const isStandIn = (file: string, within: string): boolean =>
  within.includes('.') && STANDS_IN.test(small(within)) && STANDS_IN.test(small(file.slice(file.lastIndexOf('/') + 1)));
