import type { Verdict } from '../../behaviour.ts';
import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { writtenName } from '../routing/writtenName.ts';
import { yes } from '../verdict.ts';
import { looksAtCaller } from './looksAtCaller.ts';
import { middlewareDecides } from './middlewareDecides.ts';
import { DECIDES_BY_NAME } from './words.ts';

/** Middleware that is a class with a method `use` or `handler`, or a function. */
export function controllerMiddlewareDecides(at: Located, context: CodeContext): Verdict {
  const owner = context.origins.of(at)?.class;
  const method = owner && (context.code.member(owner, 'use')?.method ?? context.code.member(owner, 'handler')?.method);
  const name = writtenName(at.expr);
  if (!method) return middlewareDecides(at, context);
  return looksAtCaller(method, context) === 'refuses' || DECIDES_BY_NAME.test(name) ? yes(name) : { value: 'no', because: '' };
}
