import { createHash } from 'node:crypto';
import { isActive } from '@nilometer/policy';
import { pluginVersion } from './pluginVersion.ts';
import { type Facts, sharedProject } from './sharedProject.ts';

/**
 * 16 hex characters that change when anything but a linted file's own text could change its findings: facts of other
 * files (of what their code does, where a rule asks for it), the policy, this plugin, and the day on which a waiver or a ban ends.
 *
 * @throws ConfigError when the policy can not be used.
 */
export function cacheDigest(cwd: string, facts: Facts, configFile?: string): string {
  const project = sharedProject(cwd, facts, configFile);
  const { policy, digest } = project.policy;
  const now = new Date();
  const parts = [
    pluginVersion(),
    digest,
    project.factsDigest(),
    policy.waivers.map((waiver) => isActive(waiver, now)),
    policy.bans.map(({ expires }) => expires === undefined || isActive({ expires }, now)),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
