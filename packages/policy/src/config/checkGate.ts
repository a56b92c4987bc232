import type { GateSettings } from '../policy.ts';
import type { JsonPath } from './parseJson.ts';

export interface GateProblem {
  /** Paths in the configuration, of which the first that somebody wrote is to blame. */
  readonly paths: readonly JsonPath[];
  readonly problem: string;
}

/**
 * A version is demanded once it has soaked, and must be adopted within the window: with a window no longer than
 * the soak, a release would be overdue before anybody may be asked to take it.
 */
export function gateProblem({ windowDays, soakDays, tiers }: GateSettings): GateProblem | undefined {
  const windows: { days: number; path: JsonPath }[] = [
    { days: windowDays, path: ['gate', 'windowDays'] },
    ...Object.entries(tiers).flatMap(([name, tier]) =>
      tier.windowDays === undefined ? [] : [{ days: tier.windowDays, path: ['gate', 'tiers', name, 'windowDays'] }],
    ),
  ];
  const impossible = windows.find(({ days }) => days <= soakDays);
  if (!impossible) return undefined;
  return {
    paths: [impossible.path, ['gate', 'soakDays']],
    problem: `a window of ${impossible.days} days can not be met together with a soak of ${soakDays} days; the window must be longer`,
  };
}
