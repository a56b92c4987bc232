import type { Agent } from 'package-manager-detector';
import { resolveCommand } from 'package-manager-detector/commands';
import type { Stack } from '../io/detectStack.ts';

/** `npm ci`, `pnpm exec nilometer lint`: the words of the repository's own package manager. */
export function commandLine(agent: Agent, what: 'frozen' | 'execute-local' | 'add', args: readonly string[]): string {
  const resolved = resolveCommand(agent, what, [...args]);
  return resolved ? [resolved.command, ...resolved.args].join(' ') : ['npx', ...args].join(' ');
}

/** What a pipeline runs, in any CI; no gate where it could not read the lockfile. It reports only, until it passes once. */
export const pipelineSteps = ({ packageManager, isGateable }: Stack, flags: readonly string[] = []): readonly string[] => [
  commandLine(packageManager, 'frozen', []),
  commandLine(packageManager, 'execute-local', ['nilometer', 'lint', '--baseline', 'nilometer.baseline.json', ...flags]),
  ...(isGateable ? [commandLine(packageManager, 'execute-local', ['nilometer', 'gate', '--report-only', ...flags])] : []),
];
