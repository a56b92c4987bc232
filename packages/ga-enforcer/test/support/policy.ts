import { fileURLToPath } from 'node:url';
import { type GateSettings, loadPolicy, type Policy } from '@nilometer/policy';

const configFile = fileURLToPath(new URL('../fixtures/default.config.json', import.meta.url));
const defaults = loadPolicy({ from: configFile, configFile }).policy;

/** The policy as nobody configured it, without its built-in bans, and what a case changes. */
export const policyWith = (gate: Partial<GateSettings> = {}, rest: Partial<Pick<Policy, 'bans' | 'waivers'>> = {}): Policy => ({
  ...defaults,
  bans: [],
  ...rest,
  gate: { ...defaults.gate, ...gate },
});
