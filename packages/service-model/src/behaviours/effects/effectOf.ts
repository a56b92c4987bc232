import type { Effect } from '../../behaviour.ts';
import type { CodeCall, Located, Origin } from '../../link/code.ts';
import type { BehaviourDraft, CodeContext } from '../../reader.ts';
import { type Expr, isCallExpr, isListExpr, isObjectExpr, isRefExpr } from '../../syntax/expr.ts';
import { calledName } from '../calledName.ts';
import { receiverOf } from '../receiverOf.ts';
import { sqlText } from '../writes/sqlText.ts';
import { statementOf } from '../writes/statementOf.ts';
import { bringsKey } from './bringsKey.ts';
import { isMailCall } from './isMailCall.ts';

export type DirectEffect = Pick<Effect, 'kind' | 'of' | 'guards'>;

type WriteDraft = Extract<BehaviourDraft, { kind: 'write' }>;

/** What makes a row, or a job, that of one message: its own key, or the message's. */
const KEY = /^_?(?:id|uuid|jobId|messageId|eventId|idempotencyKey|de?dup(?:e|lication)?(?:Id|Key)|track(?:ing)?Id|MessageDeduplicationId|requestId|externalId|correlationId|transactionId|Idempotency-Key)$/i;
/** What a statement does with a row that is there already. */
const ON_CONFLICT = /^(?:onConflict\w*|onDuplicate\w*|orIgnore|orUpdate|ignore|merge|skipDuplicates|ignoreDuplicates|updateOnDuplicate)$/;
const IN_SQL = /on\s+conflict|on\s+duplicate|insert\s+(?:or\s+)?ignore|where\s+not\s+exists/i;
const COUNTS = /^(?:\$inc|\$push|increment|decrement)$/;
const MAKES = /\.(?:create|build|make|of|from\w*)\(\)$/;

/** What is known by its type alone may have been loaded. */
const makes = (origin: Origin | undefined): boolean => origin !== undefined && (MAKES.test(origin.path) || (origin.path.endsWith('{}') && origin.steps.at(-1)?.kind === 'new'));

function keysIn(at: Located, context: CodeContext, depth = 0): string[] {
  if (depth > 4) return [];
  const { place, expr } = context.values.resolve(at, 0, 'keep');
  if (isCallExpr(expr)) return expr.args.flatMap((one) => keysIn({ place, expr: one }, context, depth + 1));
  if (!isObjectExpr(expr)) return [];
  return expr.object.flatMap(([name, value]) => [...(name === null ? [] : [name]), ...keysIn({ place, expr: value }, context, depth + 1)]);
}

/** What is around the fields themselves. */
const AROUND = /^(?:data|create|values?|set|\$set\w*|doc|entity|attributes|properties|opts|headers|body)$/;

/** The fields that are given, not those of what they are joined to: `id` of `{ data: { id } }`, not of `{ step: { connect: { id } } }`. */
function fieldsIn(at: Located, context: CodeContext, depth = 0): string[] {
  if (depth > 4) return [];
  const { place, expr } = context.values.resolve(at, 0, 'keep');
  const all = (exprs: readonly Expr[]): string[] => exprs.flatMap((one) => fieldsIn({ place, expr: one }, context, depth + 1));
  if (isCallExpr(expr)) return all(expr.args);
  if (isListExpr(expr)) return all(expr.list.slice(0, 1));
  if (!isObjectExpr(expr)) return [];
  return expr.object.flatMap(([name, value]) => (name === null ? all([value]) : AROUND.test(name) ? [name, ...all([value])] : [name]));
}

const inTryForUnique = ({ within, expr: { at: [start, end] } }: CodeCall): boolean =>
  within.fact.tries?.some((span) => span.unique === true && span.start <= start && end <= span.end) ?? false;

const NAMES_CLASS = /(?:^|\.)[A-Z]\w*$/;

/** `save(order)`, `save(Order, order)`; what stands behind it are options. */
const saved = ({ args: [first, second] }: CodeCall): Located[] =>
  (first === undefined ? [] : second !== undefined && isRefExpr(first.expr) && NAMES_CLASS.test(first.expr.ref) ? [first, second] : [first]);

/** `if (!row) row = new Row()`, and saved after that: made only where there was none. @param made offset of what makes it */
const isMadeWhereMissing = ({ within, expr: { at: [saved] } }: CodeCall, made: number): boolean => within.fact.checks?.some(({ missing, then }) =>
  missing === true && then.start <= made && made < then.end && !(then.start <= saved && saved < then.end)) ?? false;

/** Is what is saved made here, rather than loaded, whatever was found? */
function isMade(call: CodeCall, context: CodeContext): boolean {
  const values = [...saved(call), ...(call.args.length === 0 ? [receiverOf(call)].flatMap((one) => (one ? [one] : [])) : [])];
  return values.some((at) => {
    const value = context.values.resolve(at, 0, 'keep');
    if (isObjectExpr(value.expr)) return true;
    if (isCallExpr(value.expr) && value.place.file === call.place.file && isMadeWhereMissing(call, value.expr.at[0])) return false;
    return isCallExpr(value.expr) && (value.expr.new === true || /^(?:create|build|make)\w*$/.test(calledName({ expr: value.expr })) || makes(context.origins.of(value)));
  });
}

/** Can it be seen what is inserted? What was put together elsewhere may be nothing at all on a second run. */
function isSeen(call: CodeCall, { form }: WriteDraft, context: CodeContext): boolean {
  if (form === 'raw') return true;
  const values = [...call.args, ...statementOf(call, context.code).filter(({ name }) => name === 'values').flatMap(({ args }) => args)];
  return values.some((at) => {
    const value = context.values.resolve(at, 0, 'keep');
    if (isObjectExpr(value.expr)) return true;
    if (isListExpr(value.expr)) return value.expr.list.length > 0;
    return isCallExpr(value.expr) && (value.expr.new === true || makes(context.origins.of(value)));
  });
}

function guardsOfInsert(call: CodeCall, context: CodeContext): Effect['guards'] {
  const receiver = receiverOf(call);
  const statement = statementOf(call, context.code);
  const keys = [...call.args, ...(receiver ? [receiver] : []), ...statement.flatMap(({ args }) => args)].flatMap((at) => fieldsIn(at, context));
  const parts = statement.map(({ name }) => name);
  const isUnique = inTryForUnique(call) || [...parts, ...keys].some((name) => ON_CONFLICT.test(name)) || IN_SQL.test(call.args.map((arg) => sqlText(arg, context)).join(' '))
    || /^(?:findOrCreate|findCreateFind|upsert\w*)$/.test(calledName(call));
  return [...(keys.some((name) => KEY.test(name)) ? ['key' as const] : []), ...(isUnique ? ['unique' as const] : [])];
}

function ofWrite(draft: WriteDraft, call: CodeCall, context: CodeContext): DirectEffect | undefined {
  const { entity, operation, keys } = draft;
  if ((operation === 'insert' && isSeen(call, draft, context)) || (operation === 'save' && isMade(call, context))) return { kind: 'insert', of: entity, guards: guardsOfInsert(call, context) };
  if (operation !== 'update') return undefined;
  const counts = COUNTS.test(calledName(call)) || call.args.some((arg) => keysIn(arg, context).some((name) => COUNTS.test(name)));
  if (!counts) return undefined;
  const isCompared = (keys ?? []).concat(call.args.slice(0, 1).flatMap((arg) => keysIn(arg, context))).some((name) => /version|status|state|processed|^\$ne$|^\$nin$/i.test(name));
  return { kind: 'increment', of: entity, guards: isCompared ? ['check'] : [] };
}

const isWrite = (draft: BehaviourDraft): draft is WriteDraft => draft.kind === 'write';

/** What a call does that is not the same when it is done twice; nothing for a read, a deletion, a value that is set. */
export function effectOf(call: CodeCall, drafts: readonly BehaviourDraft[], context: CodeContext): DirectEffect | undefined {
  for (const draft of drafts) {
    if (isWrite(draft)) {
      const effect = ofWrite(draft, call, context);
      if (effect) return effect;
    }
    if (draft.kind === 'producer' && draft.reach === 'network') return { kind: 'message', of: draft.topic, guards: call.args.some((arg) => fieldsIn(arg, context).some((name) => KEY.test(name) && name !== 'id' && name !== '_id')) ? ['key'] : [] };
    if (draft.kind === 'http' && draft.method === 'POST') return { kind: 'request', of: draft.url, guards: call.args.some((arg) => keysIn(arg, context).some((name) => /idempotency/i.test(name)) || bringsKey(arg, context)) ? ['key'] : [] };
  }
  return isMailCall(call, context) ? { kind: 'mail', of: null, guards: [] } : undefined;
}

