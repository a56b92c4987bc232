import { relative, resolve } from 'node:path';
import { type LoadedPolicy, loadPolicy, ToolError } from '@nilometer/policy';
import { findProject, type ProjectPlace, readProject } from './io/readProject.ts';
import { isoSeconds } from './judge/isoSeconds.ts';
import type { Project } from './judge/project.ts';

export interface OpenOptions {
  /** Absolute; other paths are relative to it. */
  readonly cwd: string;
  /** Folder with a lockfile, or the lockfile itself. */
  readonly dir: string;
  readonly lockfile?: string;
  /** Recorded registry to judge from; without one the live registry is asked. */
  readonly snapshot?: string;
  /** The instant to judge at; without one the clock's. */
  readonly at?: Date;
  readonly configFile?: string;
  /** Allow a past `at` over a live registry although this is CI. */
  readonly simulate?: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The clock's time. */
  readonly now: Date;
}

export interface OpenedGate {
  readonly place: ProjectPlace;
  readonly project: Project;
  readonly loaded: LoadedPolicy;
  /** Turns a path below the lockfile's folder into one below `cwd`: '' or 'services/orders/'. */
  readonly pathPrefix: string;
  readonly at: Date;
}

/** In CI a past date would be the simplest way round the gate; a recorded snapshot can't be bent like that. */
function refusePast({ at, now, env, snapshot, simulate }: OpenOptions): void {
  if (at === undefined || at >= now || snapshot !== undefined || simulate || env['CI'] !== 'true') return;
  throw new ToolError(`--at ${isoSeconds(at.getTime())} is in the past, and CI judges a live registry by the clock`, {
    remedy: 'Leave --at out, judge a recorded --snapshot, or say --simulate.',
  });
}

/**
 * What every command begins with: the lockfile, the policy that holds for it, and the instant.
 * @throws {ConfigError | ToolError} when the policy or the lockfile can't be used, or the instant is refused
 */
export function openGate(options: OpenOptions): OpenedGate {
  refusePast(options);
  const { cwd, dir, lockfile, configFile, now, at = now } = options;
  const place = findProject(cwd, dir, lockfile);
  const loaded = loadPolicy({ from: place.folder, ...(configFile !== undefined && { configFile: resolve(cwd, configFile) }) });
  const below = relative(cwd, place.folder).replaceAll('\\', '/');
  const pathPrefix = below === '' ? '' : `${below}/`;
  return { place, project: readProject(place, loaded.root, pathPrefix), loaded, pathPrefix, at };
}
