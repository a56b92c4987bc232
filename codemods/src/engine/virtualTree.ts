import { type Dropped, type FileState, isEdited, type ReadResult, type Unit, unitKey } from './fileState.ts';
import { planFile } from './planFile.ts';
import type { Mention, RecipeRun } from './recipe.ts';
import { takeStep } from './takeStep.ts';

/** The files of a run and how to read them. Reading the same path twice gives the same answer. */
export interface TreeSource {
  /** Relative to the root, with `/`, sorted. */
  readonly paths: readonly { readonly path: string; readonly kind: Mention['kind'] }[];
  read(path: string): ReadResult;
  /** Does the file hold one of the strings, or can it not be told? Asked before `read`, on the bytes. */
  mayHold(path: string, needles: readonly Buffer[]): boolean;
  /** Where a link leads, relative to the root; the path itself for a file that is no link. */
  targetOf(path: string): string;
  readonly onProgress?: (done: number, total: number) => void;
  /** Called after a text of so many characters was looked at: a place to give memory back, and to hear Ctrl-C. */
  rest(characters: number): Promise<void> | undefined;
}

export interface TreeOptions {
  readonly source: TreeSource;
  readonly runs: readonly RecipeRun[];
  readonly rerun: string;
}

/** All files with the edits of all recipes on them; nothing is written. */
export interface VirtualTree {
  readonly states: ReadonlyMap<string, FileState>;
  readonly dropped: Dropped;
  readonly filesSeen: number;
}

/** Plans every file, then what follows from all of them (`planAfter`). */
export async function planTree(options: TreeOptions): Promise<VirtualTree> {
  const { source } = options;
  const dropped: Dropped = new Map();
  const states = new Map<string, FileState>();
  const needles = needlesOf(options.runs);
  for (const [index, { path, kind }] of source.paths.entries()) {
    source.onProgress?.(index, source.paths.length);
    if (kind !== 'source' || (needles && !source.mayHold(path, needles))) continue;
    const read = source.read(path);
    const state = planFile(path, read, { ...options, dropped });
    if (!state) continue;
    states.set(path, state);
    await source.rest(read.kind === 'text' ? read.text.length : 0);
  }
  return { states: planAfter(options, states, dropped), dropped, filesSeen: source.paths.length };
}

/** Of all recipes together; `undefined` when one of them has to see every text. */
function needlesOf(runs: readonly RecipeRun[]): Buffer[] | undefined {
  const all = runs.map(({ needles }) => needles);
  return all.every((needles) => needles !== undefined) ? all.flat().map((needle) => Buffer.from(needle)) : undefined;
}

/** The same tree without some units: only their files are planned again, and what follows from all files. */
export function withoutUnits(options: TreeOptions, tree: VirtualTree, units: readonly { readonly unit: Unit; readonly reason: string }[]): VirtualTree {
  if (units.length === 0) return tree;
  const dropped = new Map([...tree.dropped, ...units.map((one) => [unitKey(one.unit), one] as const)]);
  const states = new Map<string, FileState>();
  const again = new Set(units.map(({ unit }) => unit.path));
  for (const [path, state] of tree.states) {
    if (state.kind !== 'source') continue;
    const planned = again.has(path) ? planFile(path, options.source.read(path), { ...options, dropped }) : state;
    if (planned) states.set(path, planned);
  }
  return { ...tree, states: planAfter(options, states, dropped), dropped };
}

/** Files that may concern a recipe, as the tree has them. Asked again with the finished tree, this is R0's second run. */
export function mentionsOf({ source }: TreeOptions, run: RecipeRun, states: ReadonlyMap<string, FileState>): Mention[] {
  return source.paths.flatMap(({ path, kind }) => {
    const state = states.get(path);
    if (kind === 'source' && !state) return [];
    const edited = state?.steps.some((step) => step.recipe === run.id && step.edits.length > 0) ?? false;
    // What a link inside the root leads to may have been edited at its own path.
    const text = state?.after ?? (kind === 'source' ? states.get(source.targetOf(path))?.after : undefined) ?? textOf(source.read(path));
    return text !== undefined && (edited || run.mayConcern({ path, text })) ? [{ path, kind, text, edited }] : [];
  });
}

const textOf = (read: ReadResult): string | undefined => (read.kind === 'text' ? read.text : undefined);

function planAfter(options: TreeOptions, states: ReadonlyMap<string, FileState>, dropped: Dropped): ReadonlyMap<string, FileState> {
  const all = new Map(states);
  const kinds = new Map(options.source.paths.map(({ path, kind }) => [path, kind]));
  for (const run of options.runs) {
    if (!run.planAfter) continue;
    for (const { path, reason } of unreadManifests(options)) {
      const plan = { parsed: false, line: 1, reason } as const;
      const { step } = takeStep({ recipe: run.id, path, bom: false, text: '', plan, dropped: undefined, rerun: options.rerun });
      all.set(path, { path, kind: 'manifest', bom: false, steps: [...(all.get(path)?.steps ?? []), step] });
    }
    for (const { path, plan } of run.planAfter(mentionsOf(options, run, all))) {
      const read = options.source.read(path);
      if (read.kind === 'unreadable') continue;
      const state = all.get(path) ?? { path, kind: kinds.get(path) ?? 'other', bom: read.bom, steps: [] };
      const reason = dropped.get(unitKey({ recipe: run.id, path }))?.reason;
      const text = state.after ?? read.text;
      const result = takeStep({ recipe: run.id, path, bom: read.bom, text, plan, dropped: reason, rerun: options.rerun });
      const steps = [...state.steps, result.step];
      const after = result.text === read.text ? {} : { before: { bytes: read.bytes, text: read.text }, after: result.text };
      all.set(path, { path, kind: state.kind, bom: read.bom, steps, ...after });
    }
  }
  return all;
}

const unreadManifests = ({ source }: TreeOptions): { readonly path: string; readonly reason: string }[] =>
  source.paths.flatMap(({ path, kind }) => {
    const read = kind === 'manifest' ? source.read(path) : undefined;
    return read?.kind === 'unreadable' ? [{ path, reason: read.reason }] : [];
  });

export const editedStates = (tree: VirtualTree) => [...tree.states.values()].filter(isEdited);
