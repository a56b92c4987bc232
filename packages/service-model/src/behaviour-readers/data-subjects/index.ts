import { type NamedRight, rightOfName } from '../../behaviours/dataSubject/rightOfName.ts';
import { functionName } from '../../behaviours/functionName.ts';
import type { CodeFunction, Place } from '../../link/code.ts';
import { callsWithin } from '../../project/callsWithin.ts';
import { splitWords } from '../../pii/splitWords.ts';
import { type BehaviourDraft, type CodeContext, defineCodeReader } from '../../reader.ts';
import { calledOfProfile, decoratedByProfile } from './byProfile.ts';
import { isCallExpr, isFunctionExpr, isMemberExpr, isObjectExpr, isRefExpr, type Expr } from '../../syntax/expr.ts';

/** Components and pages ask for it; they do not do it. */
const OF_BROWSER = /\.(?:[jt]sx|vue|svelte)$|\.(?:component|stories|page)\.[jt]s$/;
const PERSON = /user|member|customer|person|candidate|subscriber|patient/i;
/** `createAccountDeletionRequestedEvent`: others are told to do it. */
const TELLS = /(?:account|user)(?:deletion|erasure)/i;
const REMOVES = /delete|remove|destroy|erase|anonym|purge|update/i;

function written(expr: Expr): string {
  if (isRefExpr(expr)) return expr.ref;
  if (isMemberExpr(expr)) return `${written(expr.of)}.${expr.name}`;
  return isCallExpr(expr) ? written(expr.call) : '';
}

/** Does it do anything to a person's record: `prisma.user.delete(…)`, `deleteUser(…)`? */
const removesPerson = (fn: CodeFunction, { code }: CodeContext): boolean =>
  callsWithin(fn, code).some(({ expr }) => {
    const name = written(expr.call);
    return ((PERSON.test(name) && REMOVES.test(name)) || TELLS.test(name)) && !/http|axios|fetch/i.test(name);
  });

const isTrue = ({ certainty }: NamedRight, fn: CodeFunction | undefined, context: CodeContext): boolean =>
  fn !== undefined && (certainty === 'sure' ? fn.fact.body.length + fn.fact.returns.length + fn.fact.locals.length > 0 : removesPerson(fn, context));

const PERSONS: ReadonlySet<string> = new Set(['user', 'customer', 'person', 'patient', 'subscriber']);
const TRANSACTION = /^(?:tx|trx|transaction)$/;
/** A table is told which rows, a row nothing but this. */
const TOLD = /^(?:transaction|force|hooks)$/;

/** The scope of the function with a name that a place lies in. */
function namedAround({ file, scope }: Place, code: CodeContext['code']): number {
  let at = code.fn(file, scope);
  while (at && at.scope !== 0 && at.fact.name === '') at = code.fn(file, at.fact.parent);
  return at?.scope ?? 0;
}

/** `existingUser.destroy()` of a record that was loaded, `tx.user.delete(…)` by the client of a transaction. */
function destroysPerson(fn: CodeFunction, { code }: CodeContext): boolean {
  return code.callsOf(fn.file).some(({ expr, place }) => {
    const [method, of = '', client = '', ...others] = written(expr.call).split('.').reverse();
    if (!/^[a-z]/.test(of) || !PERSONS.has(splitWords(of).at(-1) ?? '') || namedAround(place, code) !== fn.scope) return false;
    if (method === 'destroy') return expr.args.every((one) => isObjectExpr(one) && one.object.every(([told]) => TOLD.test(told ?? '')));
    return method === 'delete' && TRANSACTION.test(client) && others.length === 0;
  });
}

/** A function by its own name; `execute` of a use case by its class's. */
function ofFunction(fn: CodeFunction, context: CodeContext): BehaviourDraft[] {
  const { name, span } = fn.fact;
  const saying = /^(?:execute|handle|run|perform)$/.test(name) ? (fn.owner?.fact.name ?? name) : name;
  const right = name === '' ? undefined : rightOfName(saying);
  const done = right && isTrue(right, fn, context) ? right.right : name !== '' && destroysPerson(fn, context) ? 'delete' : undefined;
  if (done === undefined) return [];
  const range = context.code.range(fn.file, { start: span.start, end: span.start + name.length });
  return [{ kind: 'gdpr', file: fn.file, range, in: functionName(fn), right: done, evidence: `function ${functionName(fn)}` }];
}

const functionsIn = (expr: Expr): number[] => {
  if (isFunctionExpr(expr)) return [expr.fn];
  if (isCallExpr(expr)) return [...expr.args.flatMap(functionsIn), ...functionsIn(expr.call)];
  return isMemberExpr(expr) ? functionsIn(expr.of) : [];
};

/** `router({ deleteAccount: procedure.mutation(async () => …) })` of tRPC: a procedure by its property's name. */
function procedures(file: string, context: CodeContext): BehaviourDraft[] {
  return context.code.callsOf(file).flatMap((call) => call.expr.args.filter(isObjectExpr).flatMap(({ object }) => object.flatMap(([name, value, at]): BehaviourDraft[] => {
    const right = name !== null && isCallExpr(value) ? rightOfName(name) : undefined;
    if (name === null || !right) return [];
    const fn = functionsIn(value).map((scope) => context.code.fn(file, scope)).find((one) => one !== undefined);
    // Handed over by name, it is defined elsewhere, under its own.
    if (!isTrue(right, fn, context)) return [];
    return [{ kind: 'gdpr', file, range: context.code.range(file, { start: at, end: at + name.length }), in: name, right: right.right, evidence: `procedure ${name}` }];
  })));
}

/** Functions that answer requests of data subjects, by what the profile says, by name and by what they do; endpoints are told by their paths when all are known. */
export default defineCodeReader({
  id: 'data-subjects',
  version: 3,
  code: {
    modules: [],
    profiled: true,
    words: [
      'gdpr', 'Gdpr', 'GDPR', 'eleteAccount', 'eleteUserAccount', 'loseAccount', 'emoveAccount', 'raseAccount', 'eleteMe(', 'eleteMy', 'eleteOwn', 'eleteSelf', 'eleteCurrent', 'emoveMe(', 'emoveMy', 'emoveSelf', 'raseUser',
      'nonymizeU', 'nonymiseU', 'nonymizeC', 'nonymizeM', 'nonymizeP', 'bfuscateP', 'bfuscateU', 'forgetMe', 'orgetUser', 'MyData', 'OwnData', 'ersonalData', 'ser.destroy(', 'ustomer.destroy(', 'erson.destroy(', 'atient.destroy(', 'ubscriber.destroy(', 'x.user.delete(', 'x.customer.delete(', 'x.person.delete(', 'x.patient.delete(', 'x.subscriber.delete(', 'transaction.user.delete(', 'ortUserData', 'akeout', 'ubjectAccess', 'ataErasure', 'ataPortability', 'eForgotten',
    ],
    declared: (file, context) => (OF_BROWSER.test(file) ? [] : [...decoratedByProfile(file, context), ...context.code.functionsOf(file).flatMap((fn) => ofFunction(fn, context)), ...procedures(file, context)]),
    call: calledOfProfile,
  },
});
