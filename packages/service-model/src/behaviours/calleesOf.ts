/** The `callees` of a reader whose calls are told by a table. */
export const calleesOf = (table: readonly { readonly callee: RegExp }[]): RegExp[] => table.map(({ callee }) => callee);
