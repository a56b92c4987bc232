import type { Write } from '../../behaviour.ts';
import type { CodeCall } from '../../link/code.ts';
import type { Criteria } from './criteriaOf.ts';
import type { BehaviourDraft, CodeContext } from '../../reader.ts';
import { isLocked } from './isLocked.ts';
import { siteOfCall } from '../siteOfCall.ts';

export type Operation = Write['operation'];
export type WriteForm = Write['form'];

export interface Written {
  readonly entity: string | null;
  readonly operation: Operation;
  readonly form: WriteForm;
  /** Of what a statement changes or deletes. */
  readonly keys?: Criteria;
  /** The library knows nothing but statements. */
  readonly statementsOnly?: true;
  /** Fields that it gives values. */
  readonly sets?: readonly string[];
}

/** A call that changes stored data, as a behaviour. */
export const write = (call: CodeCall, { entity, operation, form, keys, sets, statementsOnly }: Written, context: CodeContext): BehaviourDraft =>
  ({ ...siteOfCall(call, context), kind: 'write', entity, operation, form, ...(statementsOnly ? { statementsOnly } : {}), ...(sets ? { sets } : {}), ...(keys === undefined ? {} : { keys, ...(isLocked(call, context) ? { locked: true } : {}) }) });
