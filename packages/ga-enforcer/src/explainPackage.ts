import { relative, resolve } from 'node:path';
import { loadPolicy, ToolError } from '@nilometer/policy';
import { findProject, readProject } from './io/readProject.ts';
import { readMetadata } from './io/readMetadata.ts';
import { explain } from './judge/explain.ts';
import { explanationText } from './report/explanationText.ts';
import type { GateOptions } from './runGate.ts';

/**
 * How the verdict on one locked package comes about, as text. Only that package is asked about.
 * @throws {ConfigError | ToolError} as `runGate`, and when the lockfile does not hold the package
 */
export async function explainPackage(name: string, options: GateOptions, color: boolean): Promise<string> {
  const { cwd, at = options.now } = options;
  const place = findProject(cwd, options.dir, options.lockfile);
  const loaded = loadPolicy({ from: place.folder, ...(options.configFile !== undefined && { configFile: resolve(cwd, options.configFile) }) });
  const below = relative(cwd, place.folder).replaceAll('\\', '/');
  const prefix = below === '' ? '' : `${below}/`;
  const project = readProject(place, loaded.root, prefix);
  if (!project.lockfile.entries.some((entry) => entry.name === name || entry.alias === name)) {
    throw new ToolError(`${prefix}${place.file}: there is no ${name} in it`);
  }
  const real = project.lockfile.entries.find((entry) => entry.name === name || entry.alias === name)?.name ?? name;
  const metadata = await readMetadata(new Set([real]), { ...options, folder: place.folder });
  return explanationText(explain(real, project, metadata, loaded.policy, at), color);
}
