const MEGABYTE = 1024 * 1024;

/** Generated clients of 3 MB exist and parse in 0.3 s; what is larger is a bundle or data. */
const MAX_BYTES = 4 * MEGABYTE;

/** Why a file of so many bytes is not read; `undefined` where it is. One limit, so that what is not judged is not edited either. */
export const tooLarge = (bytes: number): string | undefined =>
  bytes > MAX_BYTES ? `larger than ${MAX_BYTES / MEGABYTE} MB (${(bytes / MEGABYTE).toFixed(1)} MB), not read` : undefined;
