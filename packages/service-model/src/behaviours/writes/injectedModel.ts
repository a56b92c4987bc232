import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isRefExpr } from '../../syntax/expr.ts';
import { isRef } from '../../syntax/value.ts';

/** `User` of `@InjectModel(User.name) private users: Model<UserDocument>`, or of `@InjectModel('User')`. */
export function injectedModel({ place, expr }: Located, { code }: CodeContext): string | undefined {
  const name = isRefExpr(expr) ? /^this\.(\w+)$/.exec(expr.ref)?.[1] : undefined;
  const self = name === undefined ? undefined : code.meaning(place, 'this');
  if (name === undefined || self?.kind !== 'self') return undefined;
  const [given] = code.member(self.class, name)?.property?.decorators?.find(({ ref }) => ref === 'InjectModel')?.args ?? [];
  if (typeof given === 'string') return given;
  return given !== undefined && isRef(given) ? given.ref.replace(/\.name$/, '') : undefined;
}
