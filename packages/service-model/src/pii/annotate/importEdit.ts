import type { SymbolRef } from '@nilometer/policy';
import { parseSync, type ImportDeclaration, type Program } from 'oxc-parser';
import type { TextEdit } from '../../detector.ts';
import { walkTree } from '../../syntax/walkTree.ts';
import { importedAs, namedValues } from './importedAs.ts';
import { newImport } from './newImport.ts';
import { eolNear } from './textStyle.ts';

/** `local` is how the symbol is written in the file once `edits` (none or one) are applied. */
export interface ImportEdit {
  readonly local: string;
  readonly edits: readonly TextEdit[];
}

function identifiersOf(program: Program): ReadonlySet<string> {
  const names = new Set<string>();
  walkTree(program, (node) => {
    if (node.type === 'Identifier') names.add(node.name);
    return true;
  });
  return names;
}

/** The symbol's own name, unless the file uses it for something else. */
function freeName(symbol: string, program: Program): string {
  const taken = identifiersOf(program);
  let name = symbol;
  for (let nth = 1; taken.has(name); nth++) name = `${symbol}Annotation${nth === 1 ? '' : nth}`;
  return name;
}

/** Adds a specifier behind the last one, on a line of its own where that one has it. */
function extend(text: string, { start, end }: { readonly start: number; readonly end: number }, specifier: string): TextEdit {
  const indent = /\n([ \t]*)$/.exec(text.slice(0, start))?.[1];
  return { start: end, end, text: indent === undefined ? `, ${specifier}` : `,${eolNear(text, end)}${indent}${specifier}` };
}

/** Makes a symbol's value available in a TypeScript file, by the import of its module that is there, or by a new one. */
export function importEdit(text: string, symbol: SymbolRef): ImportEdit {
  const { program, comments } = parseSync('file.ts', text);
  const imports = program.body.filter((node): node is ImportDeclaration => node.type === 'ImportDeclaration');
  const existing = importedAs(imports, symbol);
  if (existing !== undefined) return { local: existing, edits: [] };
  const local = freeName(symbol.symbol, program);
  const specifier = local === symbol.symbol ? local : `${symbol.symbol} as ${local}`;
  const last = imports.filter(({ source }) => source.value === symbol.module).flatMap(namedValues).at(-1);
  const edit = last ? extend(text, last, specifier) : newImport(text, { program, comments, imports }, symbol.module, specifier);
  return { local, edits: [edit] };
}
