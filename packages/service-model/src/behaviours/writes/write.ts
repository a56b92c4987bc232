import type { Write } from '../../behaviour.ts';
import type { CodeCall } from '../../link/code.ts';
import type { Criteria } from './criteriaOf.ts';
import type { BehaviourDraft, CodeContext } from '../../reader.ts';
import type { SetFields } from './setBy.ts';
import { heldTo } from './heldTo.ts';
import { isHandedOn } from './isHandedOn.ts';
import { isLocked } from './isLocked.ts';
import { isSwapped } from './isSwapped.ts';
import { siteOfCall } from '../siteOfCall.ts';

export type Operation = Write['operation'];
export type WriteForm = Write['form'];

/** What is written, and by what. */
export interface Written extends SetFields {
  readonly entity: string | null;
  readonly operation: Operation;
  readonly form: WriteForm;
  /** Of what a statement changes or deletes. */
  readonly keys?: Criteria;
  /** In SQL, of the table. */
  readonly schema?: string;
  /** The model has a hook for such statements. */
  readonly heard?: boolean;
  /** The library knows nothing but statements. */
  readonly statementsOnly?: true;
}

/** Nothing, where it holds to nothing. */
function heldBy(call: CodeCall, context: CodeContext): Pick<Write, 'held'> {
  const held = heldTo(call, context);
  return held.length === 0 ? {} : { held };
}

/** A call that changes stored data, as a behaviour. */
export const write = (call: CodeCall, { entity, operation, form, keys, sets, counts, computes, marks, empties, schema, heard, statementsOnly }: Written, context: CodeContext): BehaviourDraft =>
  ({ ...siteOfCall(call, context), kind: 'write', entity, ...(schema === undefined ? {} : { schema }), operation, form, ...(statementsOnly ? { statementsOnly } : {}), ...(sets ? { sets } : {}), ...(operation === 'delete' ? heldBy(call, context) : {}), ...(keys === undefined ? {} : { keys, ...(counts ? { counts } : {}), ...(computes ? { computes } : {}), ...(marks ? { marks } : {}), ...(empties ? { empties } : {}), ...(!statementsOnly && (heard || isHandedOn(call, context)) ? { heard: true } : {}), ...(isLocked(call, context) ? { locked: true } : {}), ...(isSwapped(call, context) ? { swapped: true } : {}) }) });
