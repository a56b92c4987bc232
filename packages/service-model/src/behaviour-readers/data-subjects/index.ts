import { type NamedRight, rightOfName } from '../../behaviours/dataSubject/rightOfName.ts';
import { functionName } from '../../behaviours/functionName.ts';
import type { CodeFunction } from '../../link/code.ts';
import { callsWithin } from '../../project/callsWithin.ts';
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

/** A function by its own name; `execute` of a use case by its class's. */
function ofFunction(fn: CodeFunction, context: CodeContext): BehaviourDraft[] {
  const { name, span } = fn.fact;
  const saying = /^(?:execute|handle|run|perform)$/.test(name) ? (fn.owner?.fact.name ?? name) : name;
  const right = name === '' ? undefined : rightOfName(saying);
  if (!right || !isTrue(right, fn, context)) return [];
  const range = context.code.range(fn.file, { start: span.start, end: span.start + name.length });
  return [{ kind: 'gdpr', file: fn.file, range, in: functionName(fn), right: right.right, evidence: `function ${functionName(fn)}` }];
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
  version: 2,
  code: {
    modules: [],
    profiled: true,
    words: [
      'gdpr', 'Gdpr', 'GDPR', 'eleteAccount', 'eleteUserAccount', 'loseAccount', 'emoveAccount', 'raseAccount', 'eleteMe(', 'eleteMy', 'eleteOwn', 'eleteSelf', 'eleteCurrent', 'emoveMe(', 'emoveMy', 'emoveSelf', 'raseUser',
      'nonymizeU', 'nonymiseU', 'nonymizeC', 'nonymizeM', 'nonymizeP', 'bfuscateP', 'bfuscateU', 'forgetMe', 'orgetUser', 'MyData', 'OwnData', 'ersonalData', 'ortUserData', 'akeout', 'ubjectAccess', 'ataErasure', 'ataPortability', 'eForgotten',
    ],
    declared: (file, context) => (OF_BROWSER.test(file) ? [] : [...decoratedByProfile(file, context), ...context.code.functionsOf(file).flatMap((fn) => ofFunction(fn, context)), ...procedures(file, context)]),
    call: calledOfProfile,
  },
});
