import type { NotJudged, Report } from '@nilometer/policy';
import { type Unit, unitKey } from './fileState.ts';
import { ledgersOf, type Missing } from './ledgersOf.ts';
import type { EditRecord, GateResult, MigrateBody } from './migrateBody.ts';
import { editedStates, type VirtualTree } from './virtualTree.ts';

/** What R1 came to. `passed` and `missing` by `unitKey`. */
export interface TypeGateOutcome {
  readonly passed: ReadonlySet<string>;
  readonly dropped: readonly { readonly unit: Unit; readonly reason: string }[];
  readonly missing: Missing;
  readonly because: readonly string[];
}

export interface MigrateReportInput {
  readonly tree: VirtualTree;
  readonly recipes: readonly string[];
  readonly types: TypeGateOutcome;
  readonly written: boolean;
  /** What was done about an interrupted run. */
  readonly recovered: string | undefined;
  readonly assumed: readonly string[];
  readonly pathPrefix: string;
}

/** @throws LedgerError when the sites of a recipe do not add up. */
export function migrateReport({ tree, recipes, types, written, recovered, assumed, pathPrefix }: MigrateReportInput): Report<MigrateBody> {
  const ledgers = ledgersOf(tree, recipes, types.missing);
  const edits = editsOf(tree, types.passed);
  const sum = (status: 'manual' | 'unparsed'): number => ledgers.reduce((all, { totals }) => all + totals[status], 0);
  const unparsed = unparsedOf(tree);
  return {
    kind: 'migrate',
    pathPrefix,
    findings: [],
    notJudged: [],
    unparsed,
    outcome: sum('manual') + unparsed.length > 0 ? 'findings' : 'clean',
    counts: { files: tree.filesSeen, notJudged: 0, unparsed: unparsed.length, manual: sum('manual'), waived: 0, baselined: 0 },
    assumed,
    body: {
      recipes: ledgers,
      gates: gatesOf(tree, types),
      edits,
      filesEdited: editedStates(tree).length,
      written,
      notes: [...(recovered === undefined ? [] : [recovered]), ...installNotes(types.missing)],
    },
  };
}

const editsOf = (tree: VirtualTree, passedTypes: ReadonlySet<string>): EditRecord[] =>
  editedStates(tree).flatMap(({ path, steps }) =>
    steps.flatMap(({ recipe, edits, lines }) => {
      const rung = passedTypes.has(unitKey({ recipe, path })) ? 'R1' : 'R0';
      return edits.map((edit, index): EditRecord => ({ recipe, file: path, line: lines[index] ?? 1, ...edit, rung }));
    }),
  );

function gatesOf(tree: VirtualTree, types: TypeGateOutcome): GateResult[] {
  const units = editedStates(tree).flatMap(({ steps }) => steps.filter(({ edits }) => edits.length > 0)).length;
  const lost = types.dropped.map(({ unit, reason }) => ({ recipe: unit.recipe, file: unit.path, reason }));
  const byTypes = new Set(types.dropped.map(({ unit }) => unitKey(unit)));
  const byBytes = [...tree.dropped].filter(([key]) => !byTypes.has(key)).map(([, { unit, reason }]) => ({ recipe: unit.recipe, file: unit.path, reason }));
  return [
    { rung: 'R0', title: 'second run empty, other bytes identical', passed: units, notReached: 0, because: [], dropped: byBytes },
    { rung: 'R1', title: 'no new type error', passed: types.passed.size, notReached: units - types.passed.size, because: types.because, dropped: lost },
  ];
}

/** A file that several recipes could not read counts once. */
function unparsedOf(tree: VirtualTree): NotJudged[] {
  return [...tree.states.values()].flatMap(({ path, steps }) => {
    const site = steps.flatMap(({ sites }) => sites).find(({ status }) => status === 'unparsed');
    return site ? [{ file: path, line: site.line, reason: site.reason ?? 'could not be read' }] : [];
  });
}

const installNotes = (missing: Missing): string[] => {
  const names = [...new Set(missing.values())].sort();
  return names.length === 0 ? [] : [`Not installed yet: ${names.join(', ')}. Install, then run the service's type check.`];
};
