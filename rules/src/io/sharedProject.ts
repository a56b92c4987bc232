import { statSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_FILE, loadPolicy, type LoadedPolicy } from '@nilometer/policy';
import { openProject, type Project } from '@nilometer/service-model';

interface Opened {
  readonly project: Project;
  /** What to watch, with the time of its last change. */
  readonly watched: ReadonlyMap<string, number | undefined>;
}

const opened = new Map<string, Opened>();

/**
 * The project that all rules of this process share, by the folder that the linter runs in. Its policy is the one
 * that `nilometer lint` would take there; it is loaded anew when one of its files has changed, as an editor never restarts us.
 *
 * @throws ConfigError when the policy can not be used.
 */
export function sharedProject(cwd: string): Project {
  const known = opened.get(cwd);
  if (known && [...known.watched].every(([file, time]) => changeTime(file) === time)) return known.project;
  const policy = loadPolicy({ from: cwd });
  const project = openProject({ root: policy.root, policy, cache: 'disk' });
  opened.set(cwd, { project, watched: new Map(watchedFiles(policy, cwd).map((file) => [file, changeTime(file)])) });
  return project;
}

/** The policy's files, and the places where a person would make another one. */
const watchedFiles = ({ files, root }: LoadedPolicy, cwd: string): string[] => [...files, join(root, CONFIG_FILE), join(cwd, CONFIG_FILE)];

/** In milliseconds; `undefined` without a file. */
const changeTime = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.mtimeMs;
