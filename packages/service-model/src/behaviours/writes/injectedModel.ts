import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isRefExpr } from '../../syntax/expr.ts';
import { isRef } from '../../syntax/value.ts';
import { rootCall } from './rootCall.ts';

/**
 * `User` of `@InjectModel(User.name) private users: Model<UserDocument>`, or of `@InjectModel('User')`, wherever a chain
 * starts from it: `new this.users(…)`, `this.users.findById(…)`.
 */
export function injectedModel(at: Located, { code, values }: CodeContext): string | undefined {
  const { place, expr } = values.resolve(at);
  const root = rootCall(expr)?.call ?? expr;
  const name = isRefExpr(root) ? /^this\.(\w+)/.exec(root.ref)?.[1] : undefined;
  const self = name === undefined ? undefined : code.meaning(place, 'this');
  if (name === undefined || self?.kind !== 'self') return undefined;
  const [given] = code.member(self.class, name)?.property?.decorators?.find(({ ref }) => ref === 'InjectModel')?.args ?? [];
  if (typeof given === 'string') return given;
  return given !== undefined && isRef(given) ? given.ref.replace(/\.name$/, '') : undefined;
}
