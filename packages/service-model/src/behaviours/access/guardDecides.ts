import type { Verdict } from '../../behaviour.ts';
import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { writtenName } from '../routing/writtenName.ts';
import { NO, yes } from '../verdict.ts';
import { looksAtCaller } from './looksAtCaller.ts';
import { DECIDES_BY_NAME, NEVER_DECIDES_BY_NAME } from './words.ts';

/** Whoever writes a guard wants to turn somebody away; one that counts requests, or asks for the weather, is told by its name and its code. */
export function guardDecides(at: Located, context: CodeContext): Verdict {
  const name = writtenName(at.expr);
  const bare = name.replace(/Guard$/i, '');
  if (!NEVER_DECIDES_BY_NAME.test(bare)) return yes(name);
  const owner = context.origins.of(at)?.class;
  const can = owner && context.code.member(owner, 'canActivate')?.method;
  return (can && looksAtCaller(can, context) !== 'not') || DECIDES_BY_NAME.test(bare) ? yes(name) : NO;
}
