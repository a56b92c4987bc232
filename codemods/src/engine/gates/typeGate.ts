import { type Unit, unitKey } from '../fileState.ts';
import type { Missing } from '../ledgersOf.ts';
import { encodeText } from '../sourceFile.ts';
import { editedStates, type TreeOptions, type VirtualTree, withoutUnits } from '../virtualTree.ts';
import { findRedUnits, type RedUnits } from './findRedUnits.ts';
import { type Diagnostic, isUnresolved, type TypeCheck, typeDelta } from './typeDelta.ts';

/** A service's compiler takes ten seconds and more; 21 checks find one culprit among a thousand units. */
export const MAX_CHECKS = 24;

/** Type-checks the tree with some files replaced; the same compiler and settings each time. */
export type TypeChecker = (replaced: ReadonlyMap<string, Buffer>) => Promise<TypeCheck>;

/** The package of a specifier, when a file would look for it in vain in the folders of installed packages. */
export type Lacks = (path: string, specifier: string) => string | undefined;

export interface TypeGateResult {
  readonly tree: VirtualTree;
  /** Units that were judged and kept, by `unitKey`. */
  readonly passed: ReadonlySet<string>;
  readonly dropped: readonly LostUnit[];
  readonly missing: Missing;
  /** Why other units were not judged, a sentence each. */
  readonly because: readonly string[];
}

/**
 * R1: the edits bring no new type error. Judged are units in files that the compiler sees and whose imports resolved
 * before; what an edit names and is not installed is `missing`, not an error. What is installed and still does not
 * resolve is one: no install would mend it. Asks the compiler `MAX_CHECKS` times at most: units that it could not clear
 * by then are dropped, and say so.
 */
export async function typeGate(options: TreeOptions, tree: VirtualTree, check: TypeChecker, lacks: Lacks): Promise<TypeGateResult> {
  const before = await check(new Map());
  const unresolvedBefore = new Set(before.diagnostics.filter(isUnresolved).map(({ file }) => file));
  const units = unitsOf(tree);
  const judged = units.filter(({ path }) => before.files.has(path) && !unresolvedBefore.has(path));
  const judgedPaths = new Set(judged.map(({ path }) => path));
  const editedPaths = new Set(units.map(({ path }) => path));

  const newErrors = async (candidate: VirtualTree): Promise<{ errors: Diagnostic[]; missing: Missing }> => {
    const replaced = editedStates(candidate).map(({ path, bom, after: text }) => [path, encodeText({ bom, text })] as const);
    const after = await check(new Map(replaced));
    const missing = missingIn(candidate, after, lacks);
    const excused = new Set([...missing.keys()].map((key) => key.slice(key.indexOf('\0') + 1)));
    const counts = ({ file }: Diagnostic): boolean => !excused.has(file) && (judgedPaths.has(file) || !editedPaths.has(file));
    return { errors: typeDelta(before.diagnostics, after.diagnostics).filter(counts), missing };
  };
  const without = (gone: readonly LostUnit[]): VirtualTree => withoutUnits(options, tree, gone);

  let last = await newErrors(tree);
  const [first, ...others] = last.errors;
  let dropped: readonly LostUnit[] = [];
  if (first) {
    const ask = async (kept: readonly Unit[]): Promise<readonly Diagnostic[]> => {
      const asked = await newErrors(without(judged.filter((unit) => !kept.includes(unit)).map((unit) => ({ unit, reason: '' }))));
      if (asked.errors.length === 0) last = asked;
      return asked.errors;
    };
    // Two checks are behind us, and where nothing was green one is to come.
    dropped = reasonsOf(await findRedUnits(judged, [first, ...others], ask, MAX_CHECKS - 3));
  }
  const result = without(dropped);
  const { missing } = last.errors.length > 0 ? await newErrors(result) : last;
  const gone = new Set(dropped.map(({ unit }) => unitKey(unit)));
  return {
    tree: result,
    passed: new Set(judged.map(unitKey).filter((key) => !gone.has(key) && !missing.has(key))),
    dropped,
    missing,
    because: notJudged(units, before, unresolvedBefore, missing),
  };
}

interface LostUnit {
  readonly unit: Unit;
  readonly reason: string;
}

const reasonsOf = ({ red, undecided }: RedUnits): LostUnit[] => [
  ...[...red].map(([unit, { file, line, code, message }]) => ({ unit, reason: `gate R1: new type error ${file}:${line} ${code}: ${message}` })),
  ...undecided.map((unit) => ({ unit, reason: `gate R1: not cleared of new type errors within ${MAX_CHECKS} type checks` })),
];

const unitsOf = (tree: VirtualTree): Unit[] =>
  editedStates(tree).flatMap(({ path, steps }) => steps.filter(({ edits }) => edits.length > 0).map(({ recipe }) => ({ recipe, path })));

function missingIn(tree: VirtualTree, after: TypeCheck, lacks: Lacks): Missing {
  const unresolved = after.diagnostics.filter(isUnresolved);
  const missing = new Map<string, string>();
  for (const { path, steps } of editedStates(tree)) {
    for (const { recipe, introduces } of steps) {
      const inVain = introduces.filter((specifier) => unresolved.some(({ file, message }) => file === path && message.includes(`'${specifier}'`)));
      const name = inVain.map((specifier) => lacks(path, specifier)).find((lacking) => lacking !== undefined);
      if (name !== undefined) missing.set(unitKey({ recipe, path }), name);
    }
  }
  return missing;
}

function notJudged(units: readonly Unit[], before: TypeCheck, unresolved: ReadonlySet<string>, missing: Missing): string[] {
  const unseen = units.filter(({ path }) => !before.files.has(path)).length;
  const broken = units.filter(({ path }) => before.files.has(path) && unresolved.has(path)).length;
  return [
    ...(unseen > 0 ? [`${unseen} units in files that no tsconfig.json includes`] : []),
    ...(broken > 0 ? [`${broken} units in files with an import that did not resolve before`] : []),
    ...(missing.size > 0 ? [`${missing.size} units that need an install first: ${[...new Set(missing.values())].join(', ')}`] : []),
  ];
}
