import { basename, dirname, extname, sep } from 'node:path';
import { isBuiltin } from 'node:module';
import { packageNameOf } from '../syntax/packageNameOf.ts';
import type { FileChange } from './changes.ts';
import type { ImportEdge } from './ImportGraph.ts';
import type { ManifestChange } from './manifestChange.ts';

export interface Surroundings {
  /** Absolute: all that a full run would judge. */
  readonly files: readonly string[];
  readonly edges: readonly ImportEdge[];
  /** Packages that any package.json declares: a specifier that names one of them is no path. */
  readonly declared: ReadonlySet<string>;
  /** Absolute: the policy's own files. */
  readonly policyFiles: readonly string[];
  /** With the dot: files of these in one folder make one schema. */
  readonly schemaExtensions: readonly string[];
  readonly manifestChange: (file: string) => ManifestChange;
  /** Names of the package that a file lies in, or is the package.json of: what it is called, and what it was. */
  readonly packageNames: (file: string) => readonly string[];
}

const LOCKFILE = /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$/;
/** Files that decide how specifiers resolve, which services there are, or what is judged, for all that lies below. */
const DECIDES = /^(?:[jt]sconfig[^/]*\.json|pnpm-workspace\.yaml|lerna\.json|\.gitignore|(?:Docker|Container)file(?:\..+)?)$/;
/** Files that a folder or a package is meant by. */
const ENTRY = /^(?:index|main|public[-_]api)$/;

const stemOf = (file: string): string => basename(file).replace(/(?:\.d)?\.[^.]+$/, '');
const lastOf = (specifier: string): string => (specifier.split('/').at(-1) ?? '').replace(/\.[cm]?[jt]sx?$/, '');
const isIn = (file: string, folder: string): boolean => file.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** Could a specifier that led elsewhere, or nowhere, lead to this file where it is or was there? */
function couldLead({ specifier, to }: ImportEdge, file: string, { declared, packageNames }: Surroundings): boolean {
  const stem = stemOf(file);
  const names = ENTRY.test(stem) ? [stem, basename(dirname(file)), basename(dirname(dirname(file)))] : [stem];
  if (names.includes(lastOf(specifier)) || /^\.{1,2}\/?$/.test(specifier)) return true;
  const name = packageNameOf(specifier);
  if (name !== undefined && packageNames(file).includes(name)) return true;
  // An alias of tsconfig, of which nobody knows where it would lead.
  return to.kind === 'missing' && !specifier.startsWith('.') && !isBuiltin(specifier) && (name === undefined || !declared.has(name));
}

const isInstalled = ({ specifier, to }: ImportEdge): boolean =>
  (to.kind === 'file' ? to.file.includes(`${sep}node_modules${sep}`) : !specifier.startsWith('.') && !isBuiltin(specifier));

function seedsOfOne({ file, kind }: FileChange, around: Surroundings): string[] {
  const { files, edges, policyFiles, schemaExtensions } = around;
  const name = basename(file);
  const below = (folder: string) => [...files, ...edges.flatMap(({ to }) => (to.kind === 'file' ? [to.file] : []))].filter((one) => isIn(one, folder));
  const installedBelow = (folder: string) => edges.filter((edge) => isIn(edge.from, folder) && isInstalled(edge)).map(({ from }) => from);
  if (policyFiles.includes(file) || name === 'nilometer.config.json') return [...files];
  if (DECIDES.test(name)) return below(dirname(file));
  if (LOCKFILE.test(name)) return installedBelow(dirname(file));
  if (name === 'package.json') {
    const change = around.manifestChange(file);
    if (change === 'everything') return [...below(dirname(file)), ...edges.filter((edge) => couldLead(edge, file, around)).map(({ from }) => from)];
    return change === 'installed' ? installedBelow(dirname(file)) : [];
  }
  const siblings = schemaExtensions.includes(extname(file)) ? files.filter((one) => dirname(one) === dirname(file) && extname(one) === extname(file)) : [];
  return kind === 'modified' ? siblings : [...siblings, ...edges.filter((edge) => couldLead(edge, file, around)).map(({ from }) => from)];
}

/** Files whose own facts a change may have made others of: itself, and those that lead elsewhere by it. */
export function seedsOf(changes: readonly FileChange[], around: Surroundings): Set<string> {
  return new Set(changes.flatMap((change) => [change.file, ...seedsOfOne(change, around)]));
}
