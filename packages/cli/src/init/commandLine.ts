import type { Agent } from 'package-manager-detector';
import { resolveCommand } from 'package-manager-detector/commands';

/** `npm ci`, `pnpm exec nilometer lint`: the words of the repository's own package manager. */
export function commandLine(agent: Agent, what: 'frozen' | 'execute-local', args: readonly string[]): string {
  const resolved = resolveCommand(agent, what, [...args]);
  return resolved ? [resolved.command, ...resolved.args].join(' ') : ['npx', ...args].join(' ');
}

/** What a pipeline runs, in any CI. */
export const pipelineSteps = (agent: Agent, lintFlags: readonly string[] = [], gateFlags: readonly string[] = []): readonly string[] => [
  commandLine(agent, 'frozen', []),
  commandLine(agent, 'execute-local', ['nilometer', 'lint', '--baseline', 'nilometer.baseline.json', ...lintFlags]),
  commandLine(agent, 'execute-local', ['nilometer', 'gate', ...gateFlags]),
];
