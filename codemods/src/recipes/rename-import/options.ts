import { z } from 'zod';

// A relative name means another file in each folder, so it can't be renamed across files.
const moduleName = z.string().regex(/^[^./\s'"`\\][^\s'"`\\]*$/, 'must be the name of a package or a #import, not a path');
const name = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200C\u200D]*$/u;

const symbols = z
  .string()
  .optional()
  .transform((value, context) => {
    const moved = new Map<string, string>();
    for (const pair of value?.split(',') ?? []) {
      const [from, to = from, ...more] = pair.trim().split(':');
      if (from === undefined || to === undefined || more.length > 0 || !name.test(from) || !name.test(to)) {
        context.addIssue(`"${pair}" is not old:new`);
        return z.NEVER;
      }
      moved.set(from, to);
    }
    return moved;
  });

export const renameOptions = z
  .strictObject({
    from: moduleName.describe('the module as it is named now'),
    to: moduleName.describe('the module to name instead'),
    symbol: symbols.describe(
      'old:new, several joined by commas: only these names move to the new module, and get the new name there; uses in the file keep their local name',
    ),
    subpaths: z
      .enum(['true', 'false'])
      .default('false')
      .describe('true: from/x becomes to/x as well; false: it is left, because another package seldom has the same files'),
  })
  .refine(({ from, to, symbol }) => from !== to || symbol.size > 0, 'from and to are the same module');

export type RenameOptions = ReturnType<typeof renameOptions.parse>;
