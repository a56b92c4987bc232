/** A path as a relative URI reference (RFC 3986): each segment percent-encoded, `/` kept. */
export const sarifUri = (path: string): string =>
  path
    // Half a surrogate pair has no UTF-8, so no encoding either; Windows file names can hold one.
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
