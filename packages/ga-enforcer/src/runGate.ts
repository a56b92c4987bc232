import { relative, resolve } from 'node:path';
import { loadPolicy, ToolError } from '@nilometer/policy';
import { findProject, readProject } from './io/readProject.ts';
import { readMetadata } from './io/readMetadata.ts';
import { judge } from './judge/judge.ts';
import { isoSeconds } from './judge/isoSeconds.ts';
import { namesToAsk } from './judge/namesToAsk.ts';
import { type GateReport, toReport } from './report/toReport.ts';

export interface GateOptions {
  /** Absolute; other paths are relative to it. */
  readonly cwd: string;
  /** Folder with a lockfile, or the lockfile itself. */
  readonly dir: string;
  readonly lockfile?: string;
  /** Recorded registry to judge from; without one the live registry is asked. */
  readonly snapshot?: string;
  /** The instant to judge at; without one the clock's. */
  readonly at?: Date;
  /** Ask a live registry about transitive dependencies too. */
  readonly all?: boolean;
  readonly configFile?: string;
  /** Allow a past `at` over a live registry although this is CI. */
  readonly simulate?: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The clock's time. */
  readonly now: Date;
}

/** In CI a past date would be the simplest way round the gate; a recorded snapshot can't be bent like that. */
function refusePast({ at, now, env, snapshot, simulate }: GateOptions): void {
  if (at === undefined || at >= now || snapshot !== undefined || simulate || env['CI'] !== 'true') return;
  throw new ToolError(`--at ${isoSeconds(at.getTime())} is in the past, and CI judges a live registry by the clock`, {
    remedy: 'Leave --at out, judge a recorded --snapshot, or say --simulate.',
  });
}

const slashes = (path: string): string => path.replaceAll('\\', '/');

/**
 * Judges one lockfile.
 * @throws {ConfigError | ToolError} when the policy, the lockfile, the snapshot or the whole registry can't be used
 */
export async function runGate(options: GateOptions): Promise<GateReport> {
  refusePast(options);
  const { cwd, at = options.now } = options;
  const place = findProject(cwd, options.dir, options.lockfile);
  const loaded = loadPolicy({
    from: place.folder,
    ...(options.configFile !== undefined && { configFile: resolve(cwd, options.configFile) }),
  });
  const below = slashes(relative(cwd, place.folder));
  const pathPrefix = below === '' ? '' : `${below}/`;
  const project = readProject(place, loaded.root, pathPrefix);
  const names = namesToAsk(project.lockfile, options.all === true || options.snapshot !== undefined);
  const metadata = await readMetadata(names, { ...options, folder: place.folder });
  const judgement = judge(project, metadata, loaded.policy, at);
  return toReport(judgement, { project, metadata, pathPrefix, assumed: [...loaded.assumed, ...project.lockfile.assumed] });
}

