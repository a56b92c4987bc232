import { defineRecipe } from '../../engine/defineRecipe.ts';
import type { FilePlan, RecipeContext } from '../../engine/recipe.ts';
import { isScript } from '../../syntax/isScript.ts';
import { moduleSpecifiers } from '../../syntax/moduleSpecifiers.ts';
import { parse } from '../../syntax/parse.ts';
import { moveSymbols } from './moveSymbols.ts';
import { type RenameOptions, renameOptions } from './options.ts';
import { concernsModule, renameModule } from './renameModule.ts';

export default defineRecipe<RenameOptions>({
  id: 'rename-import',
  title: 'Name another module in imports',
  description: `Changes the name of a module wherever code names it by a literal: \`import\`, \`export … from\`, \`import()\`,
\`require()\`, \`require.resolve()\`, \`import x = require()\`, \`import('…').Type\`, \`declare module '…'\`, and the calls of
Jest and Vitest that take a module's name (\`jest.mock\`, \`vi.importActual\` …), because a mock of the old name would
silently stop to apply. Only the characters between the quotes change.

Files of the module (\`from/x\`) are left and listed as skipped, unless \`subpaths=true\`. With \`symbol=a:b\` only the
named exports move: their import is taken out of the old statement into one of the new module, under the local name that
the file already uses, so that no other line changes. What reaches such a name through the whole module
(\`import * as m\`, then \`m.a\`) is left to a person. Text in comments, strings and JSON is never touched.`,
  classes: ['A', 'H'],
  schema: renameOptions,
  example: {
    file: 'src/orders.ts',
    options: { from: '@nestjs/common', to: '@platform/http' },
    before: "import { Controller, Get } from '@nestjs/common';\nimport { MODULE_METADATA } from '@nestjs/common/constants';\n",
    after: "import { Controller, Get } from '@platform/http';\nimport { MODULE_METADATA } from '@nestjs/common/constants';\n",
  },
  begin: (options, context) => ({
    needles: [options.from, options.to],
    mayConcern: ({ path, text }) => isScript(path) && (text.includes(options.from) || text.includes(options.to)),
    planFile: ({ path, text }) => planRename(path, text, options, context),
  }),
});

function planRename(path: string, text: string, options: RenameOptions, { rerun }: RecipeContext): FilePlan {
  const parsed = parse(path, text);
  if (!parsed.ok) return { parsed: false, line: parsed.line, reason: parsed.reason };
  const found = moduleSpecifiers(parsed, text, [options.from, options.to]).filter((one) => concernsModule(one, options));
  if (options.symbol.size === 0) {
    const sites = found.map((one) => ({ found: { offset: one.start }, decision: renameModule(one, options) }));
    return { parsed: true, found: found.map(({ start }) => ({ offset: start })), sites };
  }
  const named = found.filter(({ specifier }) => specifier === options.from);
  const uses = named.length > 0 ? moveSymbols({ text, program: parsed.program(), options, rerun }, named) : [];
  return {
    parsed: true,
    found: uses.map(({ offset }) => ({ offset })),
    sites: uses.map(({ offset, decision }) => ({ found: { offset }, decision })),
  };
}
