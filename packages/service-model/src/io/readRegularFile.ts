import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

export type FileBytes = { readonly bytes: Buffer } | { readonly problem: string };

/** A pipe that nobody writes to would hold up `open` for ever; git can carry a link to one. Absent on Windows. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

function wholeOf(descriptor: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  let filled = 0;
  while (filled < size) {
    const count = readSync(descriptor, bytes, filled, size - filled, null);
    if (count === 0) break;
    filled += count;
  }
  return filled === size ? bytes : bytes.subarray(0, filled);
}

/**
 * The bytes of a file, or why there are none: a device or a pipe gives no size, and may never end. One look at the
 * path instead of the two of `stat` and `readFile`: 13 µs a file. Never throws.
 * @param refusal what speaks against reading so many bytes
 */
export function readRegularFile(file: string, refusal: (size: number) => string | undefined): FileBytes {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, FLAGS);
    const stat = fstatSync(descriptor);
    const problem = stat.isFile() ? refusal(stat.size) : 'not a file, not read';
    return problem === undefined ? { bytes: wholeOf(descriptor, stat.size) } : { problem };
  } catch (error) {
    return { problem: error instanceof Error && 'code' in error ? `can't be read: ${String(error.code)}` : String(error) };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
