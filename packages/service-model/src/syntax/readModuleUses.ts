import { callersCredentials } from './callersCredentials.ts';
import { callUses } from './callUses.ts';
import { dynamicUses, staticUses } from './esmUses.ts';
import type { ModuleUse } from './moduleUse.ts';
import { orTooDeep, TOO_DEEP } from './nesting.ts';
import { parseModule, type SyntaxProblem, syntaxProblems } from './parseModule.ts';
import { isOfSns, sendsToPhones } from './sendsToPhones.ts';
import { stripBom } from './stripBom.ts';
import { usedAsTypes } from './usedAsTypes.ts';

export interface ModuleUses {
  /** In source order. */
  readonly uses: readonly ModuleUse[];
  /** Not empty: the file is not well-formed, `uses` may be incomplete. */
  readonly errors: readonly SyntaxProblem[];
}

/**
 * Every literal mention of another module. ESM comes from oxc's module record; a tree is only built for files that
 * hold `require(` (also `import x = require()`) or destructure an `import()`.
 * @param text with or without its byte order mark; offsets count from after it
 * @param fileName decides the language by its extension
 * @param asks whether it matters of a use which of its names are used as types alone, for which the tree is built
 */
export function readModuleUses(text: string, fileName: string, asks: (use: ModuleUse) => boolean = () => false): ModuleUses {
  const source = stripBom(text);
  return orTooDeep(() => usesIn(source, fileName, asks), () => ({ uses: [], errors: [{ message: TOO_DEEP, offset: 0 }] }));
}

/** The same, where what is used as a type alone is said to be one. */
function withTypes(use: ModuleUse, types: ReadonlySet<string>): ModuleUse {
  const bindings = use.bindings.map((binding) => (types.has(binding.local) ? { ...binding, typeOnly: true } : binding));
  return { ...use, bindings, typeOnly: use.typeOnly || (bindings.length > 0 && bindings.every(({ typeOnly }) => typeOnly)) };
}

/** The same, where the clients that are made of it are those of who calls. */
function withCredentials(use: ModuleUse, callers: ReadonlySet<string>): ModuleUse {
  return use.bindings.some(({ local }) => callers.has(local)) && use.bindings.every(({ local, imported, typeOnly }) => typeOnly || callers.has(local) || !/Client$/.test(imported)) ? { ...use, callersCredentials: true } : use;
}

/** The same, where what is taken of it sends to phones. */
const withPhones = (use: ModuleUse, toPhones: boolean): ModuleUse => (toPhones && isOfSns(use) ? { ...use, toPhones: true } : use);

function usesIn(source: string, fileName: string, asks: (use: ModuleUse) => boolean): ModuleUses {
  const parsed = parseModule(source, fileName);
  const inTree = /\brequire\s*\(/.test(source) || /=\s*\(?\s*await\s+import\s*\(/.test(source);
  const called = inTree ? callUses(parsed.program) : dynamicUses(source, parsed.module);
  const uses = [...staticUses(source, parsed.module), ...called].sort((a, b) => a.span.start - b.span.start);
  const asked = new Set(uses.filter((use) => use.kind === 'import' && asks(use)));
  if (asked.size === 0) return { uses, errors: syntaxProblems(parsed) };
  const names = new Set([...asked].flatMap(({ bindings }) => bindings.map(({ local }) => local)));
  const types = usedAsTypes(parsed.program, names);
  const callers = callersCredentials(parsed.program, names);
  const toPhones = [...asked].some(isOfSns) && sendsToPhones(parsed.program);
  return { uses: uses.map((use) => (asked.has(use) ? withPhones(withCredentials(withTypes(use, types), callers), toPhones) : use)), errors: syntaxProblems(parsed) };
}
