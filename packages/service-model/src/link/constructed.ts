import { isCallExpr, isRefExpr } from '../syntax/expr.ts';
import type { CodeClass, CodeFunction, Given } from './code.ts';
import type { CodeLinker } from './CodeLinker.ts';

const isSame = (one: CodeClass, other: CodeClass): boolean => one.file === other.file && one.index === other.index;

const constructorOf = ({ file, index }: CodeClass, code: CodeLinker): CodeFunction | undefined =>
  code.functionsOf(file).find(({ owner, fact }) => owner?.index === index && fact.name === 'constructor');

/**
 * What the constructor of a base was given by the classes that inherit it, down to that of the object:
 * `class MailQueue extends BaseQueue { constructor() { super('mails'); } }`.
 * @param scope of the base's constructor; of another function, nothing is known
 */
export function constructed(self: CodeClass, base: CodeClass, scope: number, code: CodeLinker): Given | undefined {
  const { file } = base;
  if (isSame(self, base) || code.fn(file, scope)?.fact.name !== 'constructor') return undefined;
  const chain = code.ancestry(self);
  // A class without a constructor hands on what it is given.
  for (let at = chain.findIndex((one) => isSame(one, base)) - 1; at >= 0; at--) {
    const heir = chain[at];
    const constructor = heir && constructorOf(heir, code);
    const up = constructor?.fact.body.find((expr) => isCallExpr(expr) && isRefExpr(expr.call) && expr.call.ref === 'super');
    if (!heir || !constructor || !isCallExpr(up)) continue;
    const given = constructed(self, heir, constructor.scope, code);
    const place = { file: heir.file, scope: constructor.scope, ...(given ? { given } : {}) };
    return { file, scope, self, args: up.args.map((expr) => ({ place, expr })) };
  }
  return undefined;
}
