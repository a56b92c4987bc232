import type { TextEdit } from '@nilometer/service-model';
import type { DecidedSite, FilePlan, RecipeContext } from '../../engine/recipe.ts';
import type { SourceFile } from '../../engine/sourceFile.ts';
import { parse } from '../../syntax/parse.ts';
import { readNames, type Reference } from '../../syntax/references.ts';
import { declaresBrowserPackage, importsBrowserPackage } from './browserPackages.ts';
import { localNameFor } from './importNames.ts';
import { type FileFacts, judgeUse, leaveUse, type Verdict } from './judgeUse.ts';
import type { Rewrite } from './mappings.ts';
import { type BindingStatement, type LooseUse, type PackageBinding, packageUses } from './packageUses.ts';
import { statementEdits } from './statementEdits.ts';
import { lookupIn, type Target } from './targets.ts';
import type { UnmappedBans } from './unmappedBans.ts';

interface BoundUse {
  readonly target: Target;
  readonly statement: BindingStatement;
  readonly binding: PackageBinding;
  readonly reference: Reference;
  readonly verdict: Verdict;
}

/** One source file: uses are found, judged, and the statements that bind them follow. */
export function planSource(file: SourceFile, targets: readonly Target[], unmapped: UnmappedBans, context: RecipeContext): FilePlan {
  const { path, text } = file;
  const others = unmapped.plan(file);
  if (!others.parsed) return others;
  const parsed = parse(path, text);
  if (!parsed.ok) return { parsed: false, line: parsed.line, reason: parsed.reason };
  const byName = new Map(targets.map((target) => [target.name, target]));
  const { statements, loose } = packageUses(parsed, text, [...byName.keys()], lookupIn(targets));
  if (statements.length + loose.length === 0) return others;
  const program = parsed.program();
  const names = readNames(program);
  const facts: FileFacts = {
    text,
    declared: new Set(names.declarations.map(({ name }) => name)),
    runsInBrowser: isForBrowsers(path, parsed.module.staticImports.map(({ moduleRequest }) => moduleRequest.value), context),
  };
  const uses = statements.flatMap((statement): BoundUse[] => {
    const target = byName.get(statement.packageName);
    if (!target) return [];
    return statement.bindings.flatMap((binding) =>
      names.references
        .filter(({ declaration }) => declaration?.id === binding.id)
        .map((reference) => ({ target, statement, binding, reference, verdict: judgeUse(target, binding.path, reference.node, reference.up, facts) })),
    );
  });
  const nameOfCall = (rewrite: Rewrite & { readonly kind: 'call' }) => localNameFor(program, names, rewrite.module, rewrite.name);
  const imports = planImports(text, statements, uses, nameOfCall);
  const bound = uses.map((use): DecidedSite => decideBound(use, imports, nameOfCall, text, context.rerun));
  const unused = statements.filter((statement) => uses.every((use) => use.statement !== statement));
  const idle = unused.map((statement) => ({ statement, target: byName.get(statement.packageName) }));
  const rest = [
    ...idle.flatMap(({ statement, target }) => (target ? [left(target, 'it is imported and never used', statement.statement.start)] : [])),
    ...loose.flatMap((use) => decideLoose(use, byName.get(use.packageName))),
  ];
  function left(target: Target, why: string, offset: number): DecidedSite {
    return { found: { offset }, decision: leaveUse(target, why, text, offset, context.rerun) };
  }
  function decideLoose(use: LooseUse, target: Target | undefined): DecidedSite[] {
    if (!target) return [];
    const verdict = use.kind === 'require' ? judgeUse(target, use.path, use.up.node, use.up.up, facts) : undefined;
    if (verdict?.kind !== 'rewrite') return [left(target, verdict?.why ?? `it is named by ${use.kind}, which binds no name`, use.literal.start)];
    const quote = text[use.literal.start] ?? "'";
    const { rewrite } = verdict;
    const code = rewrite.kind === 'call' ? `require(${quote}${rewrite.module}${quote}).${rewrite.name}()` : rewrite.code;
    return [{ found: { offset: use.literal.start }, decision: { status: 'migrated', class: 'A', edits: [{ start: verdict.start, end: verdict.end, text: code }] } }];
  }
  const found = [...uses.map(({ reference }) => reference.node.start), ...unused.map(({ statement }) => statement.start), ...loose.map(({ literal }) => literal.start)];
  return { parsed: true, found: [...found.map((offset) => ({ offset })), ...others.found], sites: [...bound, ...rest, ...others.sites] };
}

const isForBrowsers = (path: string, specifiers: readonly string[], { manifestOf }: RecipeContext): boolean =>
  /\.[jt]sx$/.test(path) || importsBrowserPackage(specifiers) || declaresBrowserPackage(manifestOf(path)?.text ?? '{}');

/** The edits of each statement that binds a package; `undefined` for one that can't be cut, which leaves its uses to a person. */
type ImportPlan = ReadonlyMap<BindingStatement, readonly TextEdit[] | undefined>;
type NameOfCall = (rewrite: Rewrite & { readonly kind: 'call' }) => ReturnType<typeof localNameFor>;

function planImports(text: string, statements: readonly BindingStatement[], uses: readonly BoundUse[], nameOfCall: NameOfCall): ImportPlan {
  const plan = new Map<BindingStatement, readonly TextEdit[] | undefined>();
  const provided = new Set<string>();
  for (const statement of [...statements].sort((a, b) => Number(b.topLevel) - Number(a.topLevel))) {
    const own = uses.filter((use) => use.statement === statement);
    const call = own.flatMap(({ verdict }) => (verdict.kind === 'rewrite' && verdict.rewrite.kind === 'call' ? [verdict.rewrite] : []))[0];
    const local = call && nameOfCall(call);
    const isProvided = local === undefined || local.origin === 'existing' || provided.has(local.name);
    const gone = new Set(
      statement.bindings.filter((binding) => {
        const its = own.filter((use) => use.binding === binding);
        return its.length > 0 && its.every(({ verdict }) => verdict.kind === 'rewrite');
      }),
    );
    if (!own.some(({ verdict }) => verdict.kind === 'rewrite')) continue;
    const edits = statementEdits(text, statement, gone, call && local && !isProvided ? { module: call.module, name: call.name, local: local.name } : undefined);
    plan.set(statement, edits);
    if (edits && local && statement.topLevel) provided.add(local.name);
  }
  return plan;
}

function decideBound(use: BoundUse, imports: ImportPlan, nameOfCall: NameOfCall, text: string, rerun: string): DecidedSite {
  const { target, statement, reference, verdict } = use;
  const found = { offset: reference.node.start };
  if (verdict.kind === 'none') return { found, decision: leaveUse(target, verdict.why, text, found.offset, rerun) };
  const bound = imports.get(statement);
  if (!bound) return { found, decision: leaveUse(target, 'a comment stands inside its import', text, found.offset, rerun) };
  const { rewrite, start, end } = verdict;
  const code = rewrite.kind === 'call' ? `${nameOfCall(rewrite).name}()` : rewrite.code;
  const introduces = rewrite.kind === 'call' && statement.form !== 'require' ? [rewrite.module] : [];
  return { found, decision: { status: 'migrated', class: 'A', edits: [...bound, { start, end, text: code }], introduces } };
}
