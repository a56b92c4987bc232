import { sep } from 'node:path';

/** A folder as the beginning of what lies in it; that of the file system's root ends in a separator by itself. */
export const asPrefix = (folder: string): string => (folder.endsWith(sep) ? folder : folder + sep);

export const isBelow = (path: string, folder: string): boolean => path !== folder && path.startsWith(asPrefix(folder));
