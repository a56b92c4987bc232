import type { Project, ProjectOptions } from '../project.ts';
import { DiskProject } from './DiskProject.ts';
import { refuseUnknownPacks } from './refuseUnknownPacks.ts';

/**
 * Opens a window on the files of a project. Reads none of them until it is asked.
 * @throws {ConfigError} when the policy leaves out a pack of words that there is not
 */
export function openProject(options: ProjectOptions): Project {
  refuseUnknownPacks(options.policy);
  return new DiskProject(options);
}
