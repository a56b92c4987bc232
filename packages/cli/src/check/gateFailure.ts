import { ToolError } from '@nilometer/policy';

/** The gate could not proceed: no registry, a broken lockfile. What the other surfaces found is reported none the less. */
export interface GateFailure {
  readonly kind: 'failed';
  readonly problem: string;
  readonly remedy?: string;
}

/** @throws whatever it is given, unless it is a ToolError: a defect is no failure of the gate's */
export function gateFailure(error: unknown): GateFailure {
  if (!(error instanceof ToolError)) throw error;
  const { message: problem, remedy } = error;
  return { kind: 'failed', problem, ...(remedy !== undefined && { remedy }) };
}
