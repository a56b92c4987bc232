/** `packages/a/node_modules/@scope/b` -> `@scope/b`: the name that Node resolves at this place. */
export const nameOf = (id: string): string => id.slice(id.lastIndexOf('node_modules/') + 'node_modules/'.length);
