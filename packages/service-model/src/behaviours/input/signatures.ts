import type { CodeFunction, Place } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { type CallExpr, isCallExpr } from '../../syntax/expr.ts';
import { calledName } from '../calledName.ts';
import { eachWithin } from '../exprsWithin.ts';
import { NO, yes } from '../verdict.ts';
import type { Verdict } from '../../behaviour.ts';

/** What a known sender has signed is as that sender makes it. */
const SIGNED = /signature|constructEvent|verifyWebhook|timingSafeEqual|hmac/i;

/** Compare what is sent with a signature that is made anew. */
const COMPARES = /^(?:timingSafeEqual|constructEvent(?:Async)?|verifyWebhook\w*|verify\w*Signature)$/;

/** They refuse a body that is not signed with the secret of a webhook: https://docs.svix.com/receiving/verifying-payloads/how, https://github.com/octokit/webhooks.js */
const OF_WEBHOOKS = /^(?:(?:svix|standardwebhooks)#(?:default\.)?Webhook\{\}\.verify|@octokit\/webhooks(?:-methods)?#(?:\w+\.|Webhooks\{\}\.)?verify\w*)$/;

export const isSigned = ({ call, args }: CallExpr): boolean =>
  SIGNED.test(calledName({ expr: { call, args, at: [0, 0] } })) || args.some((argument) => typeof argument === 'string' && SIGNED.test(argument));

export const comparesSignature = (expr: CallExpr, place: Place, { origins }: CodeContext): boolean =>
  COMPARES.test(calledName({ expr })) || OF_WEBHOOKS.test(origins.ofCallee({ place, expr })?.path ?? '');

const MAX_HOPS = 1;

/** Does a function of the company's, which is handed a body, compare a signature, itself or by a helper of its own? */
export function functionCompares(fn: CodeFunction, at: Place, context: CodeContext, hops = MAX_HOPS): Verdict {
  let found: Verdict = NO;
  eachWithin(fn, at, context.code, (expr, place) => {
    if (found.value === 'yes' || !isCallExpr(expr)) return;
    if (comparesSignature(expr, place, context)) return void (found = yes('its signature'));
    const entered = hops > 0 ? context.origins.entered({ place, expr, args: expr.args.map((one) => ({ place, expr: one })) }) : undefined;
    if (entered) found = functionCompares(entered.fn, entered.place, context, hops - 1);
  });
  return found;
}
