import { statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { brokenLock } from '../config/brokenLock.ts';
import { gateProblem } from '../config/checkGate.ts';
import { digestOf } from '../config/digestOf.ts';
import { keyPath } from '../config/keyPath.ts';
import { lineAndColumn } from '../config/lineAndColumn.ts';
import { mergeLayers } from '../config/mergeLayers.ts';
import { notJudgedYet } from '../config/notJudgedYet.ts';
import { offsetOf } from '../config/offsetOf.ts';
import type { ConfigLayer } from '../config/parseConfig.ts';
import { failAt, type JsonPath } from '../config/parseJson.ts';
import { resolvePolicy } from '../config/resolvePolicy.ts';
import type { GateSettings, LoadedPolicy } from '../policy.ts';
import { findUpwards, folderOf } from './findUpwards.ts';
import { loadLayers } from './loadLayers.ts';

export const CONFIG_FILE = 'nilometer.config.json';

export interface LoadPolicyOptions {
  /** Absolute path of the folder or file that is to be judged. */
  readonly from: string;
  /** A configuration named by hand, absolute or relative to `from`'s folder, instead of the nearest one upwards. */
  readonly configFile?: string;
}

const has = (value: unknown, path: JsonPath): boolean => {
  const [key, ...rest] = path;
  if (key === undefined) return value !== undefined;
  return typeof value === 'object' && value !== null && has(Reflect.get(value, key), rest);
};

/** Blames the last file that wrote one of the paths: that is the one that a person can mend. */
function refuseImpossible(gate: GateSettings, layers: readonly ConfigLayer[]): void {
  const found = gateProblem(gate);
  if (!found) return;
  for (const path of found.paths) {
    const layer = layers.findLast(({ config }) => has(config, path));
    if (layer) failAt(layer, offsetOf(layer, path), `${keyPath(path)}: ${found.problem}`);
  }
}

const assumeProfile = 'No profile is named: the symbols of @nilometer/platform stand for the company platform.';

/** Where a policy that lies elsewhere, or nowhere, takes its paths to begin. */
const repositoryOf = (folder: string): string => findUpwards(folder, '.git') ?? findUpwards(folder, 'package.json') ?? folder;

/** A configuration above what is judged is its root; one kept elsewhere and named by hand is applied to the repository. */
const rootFor = (file: string, folder: string): string =>
  folder === dirname(file) || folder.startsWith(join(dirname(file), sep)) ? dirname(file) : repositoryOf(folder);

function builtIn(folder: string): LoadedPolicy {
  const root = repositoryOf(folder);
  const policy = resolvePolicy({});
  return {
    policy,
    file: null,
    files: [],
    root,
    assumed: [`No ${CONFIG_FILE} was found: the built-in policy holds (guidelines as recommended, a short list of bans).`, assumeProfile],
    notices: [],
    digest: digestOf(policy),
  };
}

/** A lock binds whoever extends it. */
function refuseUnlocked(layers: readonly ConfigLayer[]): void {
  const broken = brokenLock(layers.map(({ config }) => config));
  const layer = broken && layers[broken.changed];
  if (!layer) return;
  const path = ['guidelines', broken.id];
  failAt(layer, offsetOf(layer, path), `${keyPath(path)}: is locked by ${layers[broken.locked]?.file ?? 'another file'} and can not be changed here`);
}

/** Said with their places: settings that are accepted and that nothing judges. */
const noticesOf = (layers: readonly ConfigLayer[]): string[] => layers.flatMap((layer) =>
  notJudgedYet.filter(({ path }) => has(layer.config, path)).map(({ path, because }) => {
    const { line, column } = lineAndColumn(layer.text, offsetOf(layer, path));
    return `${layer.file}:${line}:${column}: ${keyPath(path)} is not judged yet: ${because}.`;
  }));

/** A mistyped path would leave a service out of every report, and nobody would notice. */
function refuseAbsentServices(layers: readonly ConfigLayer[], root: string): void {
  for (const layer of layers) {
    layer.config.services?.forEach(({ path }, i) => {
      if (statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory()) return;
      failAt(layer, offsetOf(layer, ['services', i, 'path']), `services[${i}].path: there is no folder ${path} below ${root}`);
    });
  }
}

/**
 * The policy that holds for a place: of the nearest `nilometer.config.json` upwards, not beyond the folder
 * that holds `.git`, with all that it extends; else the built-in one. Synchronous, because ESLint rules are.
 * Data only: nothing is executed.
 * @throws {ConfigError} with the file, line and column at fault
 */
export function loadPolicy({ from, configFile }: LoadPolicyOptions): LoadedPolicy {
  const folder = folderOf(resolve(from));
  const home = configFile === undefined ? findUpwards(folder, CONFIG_FILE, findUpwards(folder, '.git')) : undefined;
  if (configFile === undefined && home === undefined) return builtIn(folder);
  const file = home === undefined ? resolve(folder, configFile ?? CONFIG_FILE) : join(home, CONFIG_FILE);
  const found = loadLayers(file, dirname(file));
  const layers = [...found.values()];
  refuseUnlocked(layers);
  const config = mergeLayers(layers.map((layer) => layer.config));
  const policy = resolvePolicy(config);
  refuseImpossible(policy.gate, layers);
  refuseAbsentServices(layers, rootFor(file, folder));
  return {
    policy,
    file,
    files: [...found.keys()],
    root: rootFor(file, folder),
    assumed: config.profile === undefined ? [assumeProfile] : [],
    notices: noticesOf(layers),
    digest: digestOf(policy),
  };
}
