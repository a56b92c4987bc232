/** Files that the parser reads; a schema is source too, but no script. */
export const isScript = (path: string): boolean => /\.[mc]?[jt]sx?$/.test(path);
