import { type Node, parseTree } from 'jsonc-parser';
import type { DeclaredDependency } from '../model.ts';
import { lineStartsOf, rangeAt } from '../syntax/lineStarts.ts';
import type { ManifestFacts } from './FileRecord.ts';
import { madeByScript } from './madeByScript.ts';
import { filesRun, holdsScripts, ranAsService, ranBeside } from './ranBeside.ts';

const SECTIONS: readonly DeclaredDependency['section'][] = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];

const entriesOf = (node: Node | undefined): [Node, Node][] =>
  (node?.type === 'object' ? (node.children ?? []) : []).flatMap(({ children: [key, value] = [] }): [Node, Node][] =>
    (key && value ? [[key, value]] : []));

const child = (node: Node | undefined, name: string): Node | undefined => entriesOf(node).find(([key]) => key.value === name)?.[1];

/** Tolerant: of a broken package.json, what can be read. */
export function readManifest(text: string): ManifestFacts {
  const root = parseTree(text);
  const starts = lineStartsOf(text);
  const name: unknown = child(root, 'name')?.value;
  const bundling = child(root, 'bundleDependencies') ?? child(root, 'bundledDependencies');
  const dependencies = SECTIONS.flatMap((section) =>
    entriesOf(child(root, section)).flatMap(([key, value]) =>
      typeof value.value !== 'string' ? [] : [{
        packageName: String(key.value),
        spec: value.value,
        section,
        range: rangeAt(starts, { start: key.offset, end: key.offset + key.length }),
      }]));
  const scripts = entriesOf(child(root, 'scripts')).flatMap(([key, value]): [string, string][] => (typeof value.value === 'string' ? [[String(key.value), value.value]] : []));
  const main: unknown = child(root, 'main')?.value;
  const bin = child(root, 'bin');
  const named = [main, bin?.value, ...entriesOf(bin).map(([, { value }]): unknown => value)];
  return {
    name: typeof name === 'string' ? name : null,
    startable: child(child(root, 'scripts'), 'start') !== undefined,
    private: child(root, 'private')?.value === true,
    published: child(root, 'private')?.value !== true && ['exports', 'files', 'types', 'typings', 'publishConfig'].some((key) => child(root, key)),
    workspaces: child(root, 'workspaces') !== undefined,
    ranBeside: scripts.flatMap(([script, command]) => ranBeside(script, command)),
    made: scripts.flatMap(([, command]) => madeByScript(command)),
    ran: scripts.flatMap(([, command]) => filesRun(command)),
    ranAsService: [...scripts.flatMap(([script, command]) => ranAsService(script, command)), ...named.flatMap((file) => (typeof file === 'string' ? [file] : []))],
    scripts: holdsScripts(scripts),
    bin: bin !== undefined,
    bare: scripts.length === 0,
    dependencies,
    // `true` bundles all of them: https://docs.npmjs.com/cli/v11/configuring-npm/package-json#bundledependencies
    bundled: bundling?.type === 'array'
      ? (bundling.children ?? []).flatMap((item) => (typeof item.value === 'string' ? [{ packageName: item.value, range: rangeAt(starts, { start: item.offset, end: item.offset + item.length }) }] : []))
      : bundling?.value === true
        ? dependencies.filter(({ section }) => section === 'dependencies').map(({ packageName, range }) => ({ packageName, range }))
        : [],
  };
}
