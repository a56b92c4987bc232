import type { Decoration } from '../../behaviours/decorations.ts';
import { itemsOf } from '../../behaviours/itemsOf.ts';
import { joinPath } from '../../behaviours/routing/joinPath.ts';
import { pathTexts } from '../../behaviours/routing/pathTexts.ts';
import type { CodeContext } from '../../reader.ts';
import { isObjectExpr } from '../../syntax/expr.ts';

/** `@Get('x')`, `@Get(['x', 'y'])`. */
export const pathsOf = ({ args: [first] }: Decoration, context: CodeContext): (string | null)[] => pathTexts(first, context);

/** `@Controller('x')`, `@Controller({ path: 'x', version: '1' })`: versions stand in the path unless the app says otherwise. */
export function controllerPaths({ args: [first] }: Decoration, context: CodeContext): (string | null)[] {
  if (!first || !isObjectExpr(context.values.resolve(first).expr)) return pathTexts(first, context);
  const version = context.values.property(first, 'version');
  const versions = version ? itemsOf(version, context).map((one) => context.values.text(one)) : [null];
  return pathTexts(context.values.property(first, 'path'), context).flatMap((path) =>
    path === null ? [null] : versions.map((one) => (one === null ? path : joinPath(`v${one}`, path))));
}
