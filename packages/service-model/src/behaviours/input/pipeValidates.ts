import type { Verdict } from '../../behaviour.ts';
import type { CodeClass, Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { conceptAt } from '../access/declared.ts';
import { isCallExpr, isObjectExpr, isRefExpr } from '../../syntax/expr.ts';
import { writtenName } from '../routing/writtenName.ts';
import { NO, unknown, yes } from '../verdict.ts';
import { isSchemaLibrary } from './libraries.ts';
import { makesItsOwn } from './makesItsOwn.ts';
import { makesTexts } from './makesTexts.ts';
import { pipeRefuses } from './pipeRefuses.ts';
import { validatesAnything } from './validatingCalls.ts';

/** `byRules`: by the decorators of its type; the verdict says whether it validates at all. */
export interface PipeSays {
  readonly verdict: Verdict;
  readonly byRules: boolean;
  /**
   * It may make what the type says of a single field of a path or a query: `transform: true`,
   * https://docs.nestjs.com/techniques/validation#transform-payload-objects
   */
  readonly converts?: true;
  /** It splits one field into texts. */
  readonly texts?: true;
  /** It refuses by hand what the single field that it is given may not be. */
  readonly refuses?: Verdict;
}

/** @param given options of the standard pipe */
function converts(given: Located | undefined, { values }: CodeContext): { readonly converts?: true } {
  if (!given) return {};
  const { entries, open } = values.properties(given);
  const transform = entries.find(({ name }) => name === 'transform')?.value;
  const may = isObjectExpr(values.resolve(given).expr) ? (transform ? values.resolve(transform).expr !== false : open) : true;
  return may ? { converts: true } : {};
}

/** `constructor() { super({ transform: true }); }` */
function handedUp(owner: CodeClass, context: CodeContext): { readonly converts?: true } {
  const fn = context.code.functionsOf(owner.file).find((one) => one.owner?.index === owner.index && one.fact.name === 'constructor');
  const up = fn?.fact.body.find((expr) => isCallExpr(expr) && isRefExpr(expr.call) && expr.call.ref === 'super');
  const [first] = isCallExpr(up) ? up.args : [];
  return fn && first !== undefined ? converts({ place: { file: owner.file, scope: fn.scope }, expr: first }, context) : { converts: true };
}

const STANDARD = /^@nestjs\/common#ValidationPipe$/;
/** https://docs.nestjs.com/pipes#built-in-pipes */
const PARSES = /^@nestjs\/common#Parse\w+Pipe$/;
const PASSES = /^@nestjs\/common#DefaultValuePipe$/;

/** What a pipe, a class or an instance of one, does with what it is given. */
export function pipeValidates(at: Located, context: CodeContext): PipeSays {
  const name = writtenName(at.expr);
  const { place, expr } = context.values.resolve(at, 0, 'keep');
  const named = isCallExpr(expr) ? expr.call : expr;
  const origin = context.origins.of({ place, expr: named });
  const path = origin?.path ?? '';
  if (conceptAt(path, context) === 'validator') return { verdict: yes(name), byRules: false };
  if (STANDARD.test(path)) return { verdict: yes(name), byRules: true, ...converts(isCallExpr(expr) && expr.args[0] !== undefined ? { place, expr: expr.args[0] } : undefined, context) };
  if (PARSES.test(path)) return { verdict: yes(name), byRules: false };
  if (PASSES.test(path)) return { verdict: NO, byRules: false };
  const owner = origin?.class;
  if (owner) {
    const base = context.code.ancestry(owner).at(-1)?.fact.base;
    const ancestors = context.code.ancestry(owner);
    const last = ancestors.at(-1);
    if (base && last && 'ref' in base && STANDARD.test(context.origins.of({ place: { file: last.file, scope: last.fact.scope }, expr: { ref: base.ref } })?.path ?? '')) return { verdict: yes(name), byRules: true, ...handedUp(owner, context) };
    const transform = context.code.member(owner, 'transform')?.method;
    const said = transform ? validatesAnything(transform, context) : unknown(`${name} can not be followed`);
    if (said.value !== 'no') return { verdict: said.value === 'yes' ? yes(name) : said, byRules: false };
    if (transform && makesItsOwn(transform)) return { verdict: unknown(`${name} makes something else of it`), byRules: false };
    return { verdict: /valid|schema|parse|zod|joi|yup/i.test(name) ? unknown(`${name} can not be followed`) : NO, byRules: false, ...(transform && makesTexts(transform, context) ? { texts: true } : {}), ...(transform && pipeRefuses(transform) ? { refuses: yes(name) } : {}) };
  }
  if (isSchemaLibrary(path) || /zod|joi|yup|valid|schema|parse/i.test(`${path} ${name}`)) return { verdict: yes(name), byRules: /^\w*ValidationPipe$/.test(name) && !/zod|joi|yup|schema/i.test(`${path} ${name}`) };
  return { verdict: unknown(`${name} can not be followed`), byRules: false };
}
