import { ConfigError, ToolError } from '../errors.ts';

/** What the operating system says of a file that we wanted to write: the person's to mend, not ours. */
const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EISDIR: 'is a folder',
  ENOTDIR: 'is no folder',
};

const isFileError = (error: unknown): error is Error & { readonly code: string; readonly path: string; readonly syscall: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code in WORDS &&
  'path' in error && typeof error.path === 'string' && 'syscall' in error;

/** The stream that a program prints to has no path: `ENOSPC: no space left on device, write`. */
export const describeLostOutput = (program: string, { code = 'unknown' }: NodeJS.ErrnoException): string =>
  `${program}: what it prints can not be written: ${WORDS[code] ?? code}\n`;

/** One line and its remedy for what we know how to explain; the stack only for what we do not. */
export function describeFailure(program: string, error: unknown, debug: boolean): string {
  if (error instanceof ConfigError || error instanceof ToolError) {
    const remedy = error instanceof ToolError && error.remedy !== undefined ? `  ${error.remedy}\n` : '';
    return `${program}: ${error.message}\n${remedy}${debug ? `${error.stack ?? ''}\n` : ''}`;
  }
  if (isFileError(error) && !debug) return `${program}: ${error.path}: ${WORDS[error.code] ?? error.code} (${error.syscall})\n`;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${program}: this is a defect of ours, please report it.\n${text}\n`;
}
