import { ToolError } from '@nilometer/policy';
import { readMetadata } from './io/readMetadata.ts';
import { explain } from './judge/explain.ts';
import { peerNames } from './judge/peers/peerNames.ts';
import { openGate, type OpenOptions } from './openGate.ts';
import { explanationText } from './report/explanationText.ts';

/**
 * How the verdict on one locked package comes about, as text. Only that package is asked about, and
 * those that peer ranges tie to it.
 * @throws {ConfigError | ToolError} as `runGate`, and when the lockfile does not hold the package
 */
export async function explainPackage(name: string, options: OpenOptions, color: boolean): Promise<string> {
  const { place, project, loaded, pathPrefix, at } = openGate(options);
  const locked = project.lockfile.entries.find((entry) => entry.name === name || entry.alias === name);
  if (!locked) throw new ToolError(`${pathPrefix}${place.file}: there is no ${name} in it`);
  const metadata = await readMetadata(peerNames(locked.name, project.lockfile), { ...options, folder: place.folder });
  return explanationText(explain(locked.name, project, metadata, loaded.policy, at), color);
}
