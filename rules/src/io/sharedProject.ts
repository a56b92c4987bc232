import { statSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_FILE, loadPolicy, type LoadedPolicy } from '@nilometer/policy';
import { openProject, type Project } from '@nilometer/service-model';

interface Opened {
  readonly project: Project;
  /** Time of the policy's last change, in milliseconds; `undefined` without a file. */
  readonly policyTime: number | undefined;
}

const opened = new Map<string, Opened>();

/**
 * The project that all rules of this process share, by the folder that the linter runs in. Its policy is the one
 * that `nilometer lint` would take there; it is loaded anew when its file has changed, as an editor never restarts us.
 *
 * @throws ConfigError when the policy can not be used.
 */
export function sharedProject(cwd: string): Project {
  const known = opened.get(cwd);
  if (known && changeTime(known.project.policy) === known.policyTime) return known.project;
  const policy = loadPolicy({ from: cwd });
  const project = openProject({ root: policy.root, policy, cache: 'disk' });
  opened.set(cwd, { project, policyTime: changeTime(policy) });
  return project;
}

/** Of the policy's file; without one, of the place where a person would make it. */
function changeTime({ file, root }: LoadedPolicy): number | undefined {
  return statSync(file ?? join(root, CONFIG_FILE), { throwIfNoEntry: false })?.mtimeMs;
}
