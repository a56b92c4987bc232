import type { Write } from '../../behaviour.ts';
import type { CodeCall } from '../../link/code.ts';
import type { BehaviourDraft, CodeContext } from '../../reader.ts';
import { siteOfCall } from '../siteOfCall.ts';

export type Operation = Write['operation'];
export type WriteForm = Write['form'];

export interface Written {
  readonly entity: string | null;
  readonly operation: Operation;
  readonly form: WriteForm;
}

/** A call that changes stored data, as a behaviour. */
export const write = (call: CodeCall, { entity, operation, form }: Written, context: CodeContext): BehaviourDraft =>
  ({ ...siteOfCall(call, context), kind: 'write', entity, operation, form });
