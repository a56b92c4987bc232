import { findNodeAtLocation, parseTree, type Node as JsonNode } from 'jsonc-parser';
import type { TextEdit } from '@nilometer/service-model';
import { removeFromList } from '../../edits/removeFromList.ts';
import type { DecidedSite, Decision, FilePlan, Mention } from '../../engine/recipe.ts';
import { lineOf } from '../../engine/lineOf.ts';
import { moduleSpecifiers } from '../../syntax/moduleSpecifiers.ts';
import { parse } from '../../syntax/parse.ts';
import { lookupIn, type Target } from './targets.ts';

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

/** A package leaves package.json when this run replaced uses of it below that file and none is left there. */
export function planManifest(manifest: Mention, mentions: readonly Mention[], targets: readonly Target[]): FilePlan {
  const folder = manifest.path.slice(0, manifest.path.lastIndexOf('/') + 1);
  const below = mentions.filter(({ path, kind }) => kind !== 'manifest' && path.startsWith(folder));
  const declared = declarations(manifest.text, targets);
  const verdicts = new Map(targets.map((target) => [target, verdictOn(target, manifest, below)]));
  const going = declared.filter(({ target }) => verdicts.get(target) === undefined);
  const objects = new Set(going.map(({ object }) => object));
  const edits = [...objects].flatMap((object) => remove(manifest.text, going.filter((one) => one.object === object)));
  const sites = declared.map(({ target, property }): DecidedSite => {
    const stays = verdicts.get(target);
    const decision: Decision = stays === undefined ? { status: 'migrated', class: 'A', edits } : { status: 'skipped', class: 'A', reason: stays };
    return { found: { offset: property.start }, decision };
  });
  return { parsed: true, found: declared.map(({ property }) => ({ offset: property.start })), sites };
}

/** Why a package stays; `undefined` when it can go. */
function verdictOn(target: Target, manifest: Mention, below: readonly Mention[]): string | undefined {
  const lookup = lookupIn([target]);
  for (const { path, kind, text } of below) {
    if (kind === 'source') {
      const parsed = parse(path, text);
      if (!parsed.ok) return `${path} could not be read, and may use it`;
      const use = moduleSpecifiers(parsed, text, [target.name]).find(({ specifier }) => lookup(specifier));
      if (use) return `still used at ${path}:${lineOf(text, use.start)}`;
    } else {
      const named = new RegExp(`["'\`\\s]${target.name}["'\`/\\s]`).exec(text);
      if (named) return `named in ${path}:${lineOf(text, named.index + 1)}`;
    }
  }
  const scripts = property(manifest.text, ['scripts']);
  if (scripts && new RegExp(`\\b${target.name}\\b`).test(manifest.text.slice(scripts.start, scripts.end))) return 'named in a script of package.json';
  return below.some(({ edited }) => edited) ? undefined : 'no source imports it, but it may be a peer of another package: remove it by hand';
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
