import { CONFIG_FILE } from '@nilometer/policy';
import { findNodeAtLocation, parseTree, type Node as JsonNode } from 'jsonc-parser';
import type { TextEdit } from '@nilometer/service-model';
import { removeFromList } from '../../edits/removeFromList.ts';
import type { DecidedSite, Decision, FilePlan, Mention, RecipeContext } from '../../engine/recipe.ts';
import { lineOf } from '../../engine/lineOf.ts';
import { moduleSpecifiers } from '../../syntax/moduleSpecifiers.ts';
import { parse } from '../../syntax/parse.ts';
import { lookupIn, type Target } from './targets.ts';
import type { UnmappedBans } from './unmappedBans.ts';

// A peer dependency is a promise to the package's users, not a use of its own.
const sections = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

interface Declared {
  readonly target: Target;
  readonly property: Span;
  readonly all: readonly Span[];
  readonly object: Span;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface PlannedManifest {
  readonly path: string;
  readonly plan: FilePlan;
}

/** A place that names a package, in a file that is no manifest. */
interface Use {
  readonly target: Target;
  readonly path: string;
  readonly why: string;
}

/** A package leaves a package.json when this run replaced uses of it below that file and none is left there. */
export function planManifests(mentions: readonly Mention[], targets: readonly Target[], unmapped: UnmappedBans, context: RecipeContext): PlannedManifest[] {
  const uses = mentions.flatMap((mention) => usesIn(mention, targets));
  const edited = mentions.filter((mention) => mention.edited && mention.kind === 'source').map(({ path }) => path);
  return mentions.filter(({ kind }) => kind === 'manifest').map((manifest): PlannedManifest => {
    const { path } = manifest;
    const [problem] = context.modelOf(path, manifest.text).unparsed.filter(({ file }) => file === path);
    if (problem) return { path, plan: { parsed: false, line: problem.line, reason: problem.reason } };
    const sites = planManifest(manifest, uses, edited, targets);
    const others = unmapped.plan(manifest, new Set(sites.map(({ found }) => found.offset)));
    const all = [...sites, ...(others.parsed ? others.sites : [])];
    return { path, plan: { parsed: true, found: all.map(({ found }) => found), sites: all } };
  });
}

function usesIn({ path, kind, text }: Mention, targets: readonly Target[]): Use[] {
  // The policy names a package because it bans it.
  if (kind === 'manifest' || path === CONFIG_FILE || path.endsWith('/' + CONFIG_FILE)) return [];
  const concerned = targets.filter(({ name }) => text.includes(name));
  if (kind === 'other') {
    return concerned.flatMap((target) => {
      const named = new RegExp(`["'\`\\s]${target.name}["'\`/\\s]`).exec(text);
      return named ? [{ target, path, why: `named in ${path}:${lineOf(text, named.index + 1)}` }] : [];
    });
  }
  if (concerned.length === 0) return [];
  const parsed = parse(path, text);
  if (!parsed.ok) return concerned.map((target) => ({ target, path, why: `${path} could not be read, and may use it` }));
  const specifiers = moduleSpecifiers(parsed, text, concerned.map(({ name }) => name));
  return concerned.flatMap((target) => {
    const lookup = lookupIn([target]);
    const use = specifiers.find(({ specifier }) => lookup(specifier));
    return use ? [{ target, path, why: `still used at ${path}:${lineOf(text, use.start)}` }] : [];
  });
}

function planManifest(manifest: Mention, uses: readonly Use[], edited: readonly string[], targets: readonly Target[]): DecidedSite[] {
  const folder = manifest.path.slice(0, manifest.path.lastIndexOf('/') + 1);
  const touched = edited.some((path) => path.startsWith(folder));
  const declared = declarations(manifest.text, targets);
  const stays = (target: Target): string | undefined => {
    const use = uses.find((one) => one.target === target && one.path.startsWith(folder));
    return use?.why ?? scriptUse(target, manifest.text) ?? (touched ? undefined : idle);
  };
  const going = declared.filter(({ target }) => stays(target) === undefined);
  const objects = new Set(going.map(({ object }) => object));
  const edits = [...objects].flatMap((object) => remove(manifest.text, going.filter((one) => one.object === object)));
  return declared.map(({ target, property: own }): DecidedSite => {
    const reason = stays(target);
    const decision: Decision = reason === undefined ? { status: 'migrated', class: 'A', edits } : { status: 'skipped', class: 'A', reason };
    return { found: { offset: own.start }, decision };
  });
}

const idle = 'no source imports it, but it may be a peer of another package: remove it by hand';

function scriptUse(target: Target, text: string): string | undefined {
  const scripts = property(text, ['scripts']);
  return scripts && new RegExp(`\\b${target.name}\\b`).test(text.slice(scripts.start, scripts.end)) ? 'named in a script of package.json' : undefined;
}

function declarations(text: string, targets: readonly Target[]): Declared[] {
  return sections.flatMap((section) => {
    const object = property(text, [section]);
    const node = nodeAt(text, [section]);
    const all = (node?.children ?? []).map(span);
    return targets.flatMap((target) =>
      [target.name, ...target.types].flatMap((name): Declared[] => {
        const index = (node?.children ?? []).findIndex((one) => one.children?.[0]?.value === name);
        const own = all[index];
        return own && object ? [{ target, property: own, all, object }] : [];
      }),
    );
  });
}

function remove(text: string, group: readonly Declared[]): TextEdit[] {
  const [first] = group;
  if (!first) return [];
  const gone = new Set(group.map(({ property: own }) => own));
  if (first.all.every((one) => gone.has(one))) return [{ start: first.object.start, end: first.object.end, text: '{}' }];
  return removeFromList(text, first.all, gone) ?? [];
}

const span = ({ offset, length }: JsonNode): Span => ({ start: offset, end: offset + length });

function nodeAt(text: string, path: readonly string[]): JsonNode | undefined {
  const tree = parseTree(text);
  return tree && findNodeAtLocation(tree, [...path]);
}

function property(text: string, path: readonly string[]): Span | undefined {
  const node = nodeAt(text, path);
  return node && span(node);
}
