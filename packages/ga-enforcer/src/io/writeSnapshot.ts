import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Byte of the gzip header that names the operating system (RFC 1952, 2.3.1); 255 is "unknown". */
const OS_BYTE = 9;

/** Gzipped when the name ends in `.gz`, with the same bytes on every system. */
export function writeSnapshot(path: string, text: string): void {
  if (!path.endsWith('.gz')) {
    writeFileSync(path, text);
    return;
  }
  const bytes = gzipSync(text, { level: 9 });
  bytes[OS_BYTE] = 255;
  writeFileSync(path, bytes);
}
