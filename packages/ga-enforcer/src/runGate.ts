import { readMetadata } from './io/readMetadata.ts';
import { judge } from './judge/judge.ts';
import { namesToAsk } from './judge/namesToAsk.ts';
import { openGate, type OpenOptions } from './openGate.ts';
import { type GateReport, toReport } from './report/toReport.ts';

export interface GateOptions extends OpenOptions {
  /** Ask a live registry about transitive dependencies too. */
  readonly all?: boolean;
}

/**
 * Judges one lockfile.
 * @throws {ConfigError | ToolError} when the policy, the lockfile, the snapshot or the whole registry can't be used
 */
export async function runGate(options: GateOptions): Promise<GateReport> {
  const { place, project, loaded, pathPrefix, at } = openGate(options);
  const names = namesToAsk(project.lockfile, options.all === true || options.snapshot !== undefined);
  const metadata = await readMetadata(names, { ...options, folder: place.folder });
  const judgement = judge(project, metadata, loaded.policy, at);
  return toReport(judgement, { project, metadata, pathPrefix, assumed: [...loaded.assumed, ...project.lockfile.assumed], notices: loaded.notices });
}
