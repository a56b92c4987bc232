import type { NamedSite, Taken, Verdict } from '../../behaviour.ts';
import type { CodeContext } from '../../reader.ts';
import { handlerFunction } from '../handlerFunction.ts';
import { anyOf } from '../verdict.ts';
import { handlerTakes } from './handlerTakes.ts';
import type { RequestKind } from './requestKind.ts';

/** What a router's handler takes; nothing is known to be taken by one that can't be followed. */
export function siteTakes(handler: NamedSite | null, kind: RequestKind, before: Verdict, context: CodeContext): Taken[] {
  const fn = handler === null ? undefined : handlerFunction(handler, context);
  return fn ? handlerTakes(fn, kind, context).map((one) => ({ ...one, validated: anyOf([before, one.validated]) })) : [];
}
