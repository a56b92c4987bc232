import type { NamedSite } from '../behaviour.ts';
import type { CodeCall } from '../link/code.ts';
import type { CodeContext } from '../reader.ts';
import { isFunctionExpr, isObjectExpr } from '../syntax/expr.ts';
import { siteOfFunction } from './siteOfFunction.ts';

/** What calls it says so by its name: a subscription to events that somebody else has sent. */
const HANDLES = /^(?:handle|process|on)Events?$/;

/** Functions for events among the options that calls are given: `new Subscription({ handleEvent: async (event) => … })`. */
export const eventOptions = (calls: readonly CodeCall[], { code }: CodeContext): NamedSite[] => calls.flatMap(({ place, expr }) => expr.args.flatMap((options) =>
  (isObjectExpr(options) ? options.object : []).flatMap(([name, value]) => {
    const fn = name !== null && HANDLES.test(name) && isFunctionExpr(value) ? code.fn(place.file, value.fn) : undefined;
    return fn ? [siteOfFunction(fn, { code })] : [];
  })));
