import { relative, resolve, sep } from 'node:path';
import { loadPolicy, type Report } from '@nilometer/policy';
import { chooseRecipes } from '../engine/chooseRecipes.ts';
import { unitKey } from '../engine/fileState.ts';
import { settle } from '../engine/gates/secondRun.ts';
import { type Lacks, MAX_CHECKS, typeGate } from '../engine/gates/typeGate.ts';
import type { Missing } from '../engine/ledgersOf.ts';
import { migrateReport, type TypeGateOutcome } from '../engine/migrateReport.ts';
import type { Change, MigrateBody } from '../engine/migrateBody.ts';
import { notThroughLinks } from '../engine/notThroughLinks.ts';
import { onlyClasses } from '../engine/onlyClasses.ts';
import { packageOf } from '../engine/packageOf.ts';
import { shareOptions } from '../engine/shareOptions.ts';
import type { AppliedClass } from '../engine/site.ts';
import { encodeText } from '../engine/sourceFile.ts';
import { editedStates, planTree, type TreeOptions, type VirtualTree } from '../engine/virtualTree.ts';
import { recipes as allRecipes } from '../recipes/all.generated.ts';
import { folderOf } from './folderOf.ts';
import { guardGit } from './guardGit.ts';
import { holdSignals } from './holdSignals.ts';
import { listFiles, targetOf } from './listFiles.ts';
import { missingPackages } from './missingPackages.ts';
import { parserRelief } from './parserRelief.ts';
import { treeReader } from './readTree.ts';
import { recipeContext } from './recipeContext.ts';
import { recoverJournal, refuseUnfinished } from './recoverJournal.ts';
import { openTypeChecker } from './typeChecker.ts';
import { writeTree } from './writeTree.ts';

export interface MigrateOptions {
  /** Folder to migrate, absolute or relative to `cwd`. */
  readonly dir: string;
  readonly cwd: string;
  /** Recipe ids, in the order in which they run; with none the report is empty and clean. */
  readonly recipes: readonly string[];
  readonly options: Readonly<Record<string, string>>;
  /** Classes of which sites are applied; those of others are skipped, and say so. Class A when left out. */
  readonly classes?: readonly AppliedClass[];
  /** `bytes`: R0 only. `types`: R1 too. `--write` always asks for both. */
  readonly verify: 'bytes' | 'types';
  readonly mode: 'dry-run' | 'write' | 'write-dirty';
  readonly configFile?: string;
  /** The command that repeats the run, for instructions. */
  readonly rerun: string;
  /** When bans and waivers are judged. */
  readonly now: Date;
  readonly onProgress?: (done: number, total: number) => void;
  /** Called at once with what a person has to know though the run fails or takes long: a recovered run, a type check. */
  readonly onNote?: (sentence: string) => void;
}

export interface Migration {
  readonly report: Report<MigrateBody>;
  /** Edited files, whole, for a diff. */
  readonly changes: readonly Change[];
  /** A signal that came while files were being written and that waited for the end. */
  readonly signal?: NodeJS.Signals;
}

/**
 * Plans, judges and, when asked, writes.
 * @throws ToolError when the run can't proceed: no such folder, unknown recipe or option, dirty tree,
 * another run that is writing, or, for a dry run, an interrupted one.
 * @throws ConfigError when the policy is wrong.
 */
export async function runMigration(wanted: MigrateOptions): Promise<Migration> {
  const root = folderOf(wanted);
  const chosen = chooseRecipes(allRecipes, wanted.recipes);
  const shared = shareOptions(chosen, wanted.options);
  const recovered = recover(root, wanted);
  const policy = loadPolicy({ from: root, ...(wanted.configFile === undefined ? {} : { configFile: resolve(wanted.cwd, wanted.configFile) }) });
  const context = recipeContext(root, policy, wanted);
  const started = chosen.map((recipe, index) => onlyClasses(recipe.start(shared[index] ?? {}, context), wanted.classes ?? ['A']));
  const runs = started.map((run) => notThroughLinks(run, (path) => targetOf(root, path)));
  if (wanted.mode === 'write') await guardGit(root);

  const paths = runs.length === 0 ? [] : listFiles(root, policy);
  const source = { paths, rest: parserRelief(), targetOf: (path: string) => targetOf(root, path), ...treeReader(root), ...(wanted.onProgress ? { onProgress: wanted.onProgress } : {}) };
  const options: TreeOptions = { source, runs, rerun: wanted.rerun };
  const planned = await settle(options, await planTree(options));
  const types = await judgeTypes(wanted, root, options, planned);
  const tree = types.tree;

  const edited = editedStates(tree);
  const writes = edited.map(({ path, bom, before, after }) => ({ path, before: before.bytes, after: encodeText({ bom, text: after }) }));
  const writing = wanted.mode !== 'dry-run' && writes.length > 0;
  const signal = writing ? await holdSignals(() => writeTree(root, wanted.recipes, writes)) : undefined;
  const report = migrateReport({
    tree,
    recipes: wanted.recipes,
    types: types.outcome,
    written: writing,
    recovered,
    assumed: policy.assumed,
    pathPrefix: prefixOf(wanted.cwd, root),
  });
  const changes = edited.map(({ path, before, after }) => ({ file: path, before: before.text, after }));
  return { report, changes, ...(signal === undefined ? {} : { signal }) };
}

/** A dry run writes nothing, not even what another run left undone. */
function recover(root: string, { mode, onNote }: MigrateOptions): string | undefined {
  if (mode === 'dry-run') {
    refuseUnfinished(root);
    return undefined;
  }
  const said = recoverJournal(root);
  if (said !== undefined) onNote?.(said);
  return said;
}

function prefixOf(cwd: string, root: string): string {
  const path = relative(cwd, root).split(sep).join('/');
  return path === '' ? '' : path + '/';
}

interface JudgedTree {
  readonly tree: VirtualTree;
  readonly outcome: TypeGateOutcome;
}

async function judgeTypes(wanted: MigrateOptions, root: string, options: TreeOptions, tree: VirtualTree): Promise<JudgedTree> {
  const edited = editedStates(tree).map(({ path }) => path);
  const notReached = (because: string): TypeGateOutcome => ({
    passed: new Set(),
    dropped: [],
    missing: missingOf(root, tree),
    because: [because],
  });
  const notAsked = wanted.mode === 'dry-run' && wanted.verify === 'bytes';
  if (notAsked || edited.length === 0) {
    return { tree, outcome: notReached(edited.length === 0 ? 'nothing was edited' : 'a dry run type-checks with --verify types only') };
  }
  const checker = openTypeChecker(root, edited);
  if ('notReached' in checker) return { tree, outcome: notReached(checker.notReached) };
  try {
    let checks = 0;
    const { tree: kept, ...outcome } = await typeGate(options, tree, (replaced) => {
      wanted.onNote?.(`type check ${++checks} (${MAX_CHECKS} at most)`);
      return checker.check(replaced);
    }, lacksOf(root));
    // A recipe that ran after one that was taken back has seen another text now.
    return { tree: outcome.dropped.length > 0 ? await settle(options, kept) : kept, outcome };
  } finally {
    checker.close();
  }
}

/** Of `node:` modules the compiler lacks the types. */
function lacksOf(root: string): Lacks {
  const missingPackage = missingPackages(root);
  return (path, specifier) => {
    const name = packageOf(specifier);
    return name === undefined ? undefined : missingPackage(path, name);
  };
}

/** Without the compiler's word: what the folders of installed packages say. */
function missingOf(root: string, tree: VirtualTree): Missing {
  const missing = new Map<string, string>();
  const missingPackage = missingPackages(root);
  for (const { path, steps } of editedStates(tree)) {
    for (const { recipe, introduces } of steps) {
      const lacking = introduces.map((specifier) => missingPackage(path, specifier)).find((name) => name !== undefined);
      if (lacking !== undefined) missing.set(unitKey({ recipe, path }), lacking);
    }
  }
  return missing;
}
