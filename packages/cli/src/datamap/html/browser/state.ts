/** What is searched, filtered, grouped and sorted, by the names of the controls; what is left at its default is absent. */
export type PageState = Readonly<Record<string, string>>;

/**
 * State of an address's hash, `#?q=email&special=yes`, or none: then the hash is a place on the page. The question mark
 * tells them apart.
 */
export const stateOfHash = (hash: string): PageState | undefined =>
  hash.startsWith('#?') ? Object.fromEntries(new URLSearchParams(hash.slice(2))) : undefined;

export const hashOfState = (state: PageState): string => `#?${new URLSearchParams({ ...state }).toString()}`;

/** The page's address with a state; without any, its plain address. */
export const addressOf = ({ pathname, search }: { readonly pathname: string; readonly search: string }, state: PageState): string =>
  `${pathname}${search}${Object.keys(state).length === 0 ? '' : hashOfState(state)}`;
