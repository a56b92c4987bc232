import type { GateReport } from '@nilometer/ga-enforcer';
import { ToolError } from '@nilometer/policy';

/**
 * The gate did not judge; what the other surfaces found is reported none the less. `failed`: no registry, a broken
 * lockfile. `no lockfile`: none that it reads, so that nobody knows what the dependencies are.
 */
export interface GateFailure {
  readonly kind: 'failed' | 'no lockfile';
  readonly problem: string;
  readonly remedy?: string;
}

/** @throws whatever it is given, unless it is a ToolError: a defect is no failure of the gate's */
export const gateFailure = (kind: GateFailure['kind']) => (error: unknown): GateFailure => {
  if (!(error instanceof ToolError)) throw error;
  const { message: problem, remedy } = error;
  return { kind, problem, ...(remedy !== undefined && { remedy }) };
};

export const isGateFailure = (judged: GateReport | GateFailure): judged is GateFailure => 'problem' in judged;
