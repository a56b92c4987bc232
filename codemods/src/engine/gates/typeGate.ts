import { bisect } from '../bisect.ts';
import { type Unit, unitKey } from '../fileState.ts';
import type { Missing } from '../ledgersOf.ts';
import { packageOf } from '../packageOf.ts';
import { encodeText } from '../sourceFile.ts';
import { editedStates, type TreeOptions, type VirtualTree, withoutUnits } from '../virtualTree.ts';
import { type Diagnostic, isUnresolved, type TypeCheck, typeDelta } from './typeDelta.ts';

/** Type-checks the tree with some files replaced; the same compiler and settings each time. */
export type TypeChecker = (replaced: ReadonlyMap<string, Buffer>) => Promise<TypeCheck>;

export interface TypeGateResult {
  readonly tree: VirtualTree;
  /** Units that were judged and kept, by `unitKey`. */
  readonly passed: ReadonlySet<string>;
  readonly dropped: readonly { readonly unit: Unit; readonly reason: string }[];
  readonly missing: Missing;
  /** Why other units were not judged, a sentence each. */
  readonly because: readonly string[];
}

/**
 * R1: the edits bring no new type error. Judged are units in files that the compiler sees and whose imports resolved
 * before; what an edit names and is not installed is `missing`, not an error. A red gate costs only the culprits.
 */
export async function typeGate(options: TreeOptions, tree: VirtualTree, check: TypeChecker): Promise<TypeGateResult> {
  const before = await check(new Map());
  const unresolvedBefore = new Set(before.diagnostics.filter(isUnresolved).map(({ file }) => file));
  const units = unitsOf(tree);
  const judged = units.filter(({ path }) => before.files.has(path) && !unresolvedBefore.has(path));
  const judgedPaths = new Set(judged.map(({ path }) => path));
  const editedPaths = new Set(units.map(({ path }) => path));

  const newErrors = async (candidate: VirtualTree): Promise<{ errors: Diagnostic[]; missing: Missing }> => {
    const replaced = editedStates(candidate).map(({ path, bom, after: text }) => [path, encodeText({ bom, text })] as const);
    const after = await check(new Map(replaced));
    const missing = missingIn(candidate, after);
    const excused = new Set([...missing.keys()].map((key) => key.slice(key.indexOf('\0') + 1)));
    const counts = ({ file }: Diagnostic): boolean => !excused.has(file) && (judgedPaths.has(file) || !editedPaths.has(file));
    return { errors: typeDelta(before.diagnostics, after.diagnostics).filter(counts), missing };
  };
  const reason = (errors: readonly Diagnostic[], unit: Unit): string => {
    const error = errors.find(({ file }) => file === unit.path) ?? errors[0];
    return error ? `gate R1: new type error ${error.file}:${error.line} ${error.code}: ${error.message}` : 'gate R1: new type error';
  };
  const without = (gone: readonly Unit[], errors: readonly Diagnostic[]): VirtualTree =>
    withoutUnits(options, tree, gone.map((unit) => ({ unit, reason: reason(errors, unit) })));

  const first = await newErrors(tree);
  let dropped: readonly Unit[] = [];
  if (first.errors.length > 0) {
    const isGreen = async (kept: readonly Unit[]): Promise<boolean> => {
      const gone = judged.filter((unit) => !kept.includes(unit));
      return (await newErrors(without(gone, []))).errors.length === 0;
    };
    const inFile = new Set(first.errors.map(({ file }) => file));
    const suspects = judged.filter(({ path }) => inFile.has(path));
    const others = judged.filter(({ path }) => !inFile.has(path));
    // Most new errors stand in the file that was edited; then the others need no search.
    const isLocal = suspects.length > 0 && (await isGreen(others));
    ({ dropped } = isLocal ? await bisect(suspects, (kept) => isGreen([...others, ...kept])) : await bisect(judged, isGreen));
  }
  const result = without(dropped, first.errors);
  const missing = dropped.length > 0 ? (await newErrors(result)).missing : first.missing;
  const gone = new Set(dropped.map(unitKey));
  return {
    tree: result,
    passed: new Set(judged.map(unitKey).filter((key) => !gone.has(key) && !missing.has(key))),
    dropped: dropped.map((unit) => ({ unit, reason: reason(first.errors, unit) })),
    missing,
    because: notJudged(units, before, unresolvedBefore, missing),
  };
}

const unitsOf = (tree: VirtualTree): Unit[] =>
  editedStates(tree).flatMap(({ path, steps }) => steps.filter(({ edits }) => edits.length > 0).map(({ recipe }) => ({ recipe, path })));

function missingIn(tree: VirtualTree, after: TypeCheck): Missing {
  const unresolved = after.diagnostics.filter(isUnresolved);
  const missing = new Map<string, string>();
  for (const { path, steps } of editedStates(tree)) {
    for (const { recipe, introduces } of steps) {
      const lacking = introduces.find((specifier) => unresolved.some(({ file, message }) => file === path && message.includes(`'${specifier}'`)));
      const name = lacking === undefined ? undefined : packageOf(lacking);
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
