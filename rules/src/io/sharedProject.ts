import { statSync } from 'node:fs';
import { loadPolicy } from '@nilometer/policy';
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
  if (known && changeTime(known.project.policy.file) === known.policyTime) return known.project;
  const policy = loadPolicy({ from: cwd });
  const project = openProject({ root: policy.root, policy, cache: 'disk' });
  opened.set(cwd, { project, policyTime: changeTime(policy.file) });
  return project;
}

function changeTime(file: string | null): number | undefined {
  return file === null ? undefined : statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}
