import type { GdprHandler } from '../behaviour.ts';
import type { Flow } from '../flow.ts';
import type { ServiceModel } from '../model.ts';
import type { Place } from './dataMap.ts';
import type { FlowIndex, Reached } from './flowIndex.ts';
import { placeOf } from './placeOf.ts';

/** Code that answers a data subject, and what it does to records. */
export interface Answer {
  /** `DELETE /me`, `function eraseCustomer`. */
  readonly name: string;
  readonly place: Place;
  /** `undefined` where its function was not found. */
  readonly reached: readonly Reached[] | undefined;
}

/** The function of an endpoint stands elsewhere than the endpoint. */
function functionOf(handler: GdprHandler, { behaviours }: Pick<ServiceModel, 'behaviours'>, index: FlowIndex): Flow | undefined {
  const endpoint = behaviours.find((one) => one.kind === 'endpoint' && one.file === handler.file && one.range.start.offset === handler.range.start.offset);
  if (endpoint?.kind === 'endpoint') return endpoint.handler ? index.around(endpoint.handler) : undefined;
  // A procedure's name stands before its function: `deleteAccount: procedure.mutation(async () => …)`.
  return index.around(handler) ?? index.after(handler);
}

/** All code of a model that answers a right; what another answer calls is a part of it. */
export function answersTo(right: GdprHandler['right'], model: Pick<ServiceModel, 'behaviours'>, index: FlowIndex): Answer[] {
  const found = model.behaviours
    .filter((one) => one.kind === 'gdpr')
    .filter((one) => one.right === right)
    .map((one) => ({ one, flow: functionOf(one, model, index) }));
  return found
    .filter(({ flow }) => flow === undefined || !found.some((other) => other.flow !== undefined && other.flow !== flow && index.leadsTo(other.flow, flow)))
    .map(({ one, flow }) => ({ name: one.evidence, place: placeOf(one, one.evidence), reached: flow && index.reached(flow) }));
}
