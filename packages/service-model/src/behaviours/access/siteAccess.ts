import type { Access, NamedSite, Verdict } from '../../behaviour.ts';
import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isCallExpr } from '../../syntax/expr.ts';
import { handlerFunction } from '../handlerFunction.ts';
import { writtenName } from '../routing/writtenName.ts';
import { anyOf, unknown, yes } from '../verdict.ts';
import { answersConstants } from './answersConstants.ts';
import { conceptAt, textsOf } from './declared.ts';
import { handlerDecides } from './handlerDecides.ts';
import { sendsPage } from './sendsPage.ts';

/** A middleware that says so: `publicRoute`, `allowAnonymous()`. */
export const SAYS_OPEN = /^(?:is_?)?public(?:_?(?:endpoint|route|api|access))?$|^allow_?(?:anon|unauth|guest|public|all)|anonymous|^(?:no|skip|without|bypass|disable|ignore)_?(?:jwt_?)?(?:auth|guard|login|session)|^un(?:authenticated|protected|guarded|secured?)|^open_?(?:to|endpoint|route|access)|^guest(?:_?access)?$/i;

/** Who may call what a router registers: by its middleware, and by its handler. */
export function siteAccess(handler: NamedSite | null, middleware: readonly Located[], before: Verdict, context: CodeContext): Access {
  const said = middleware.map((item) => {
    const { place, expr } = context.values.resolve(item, 0, 'keep');
    const path = isCallExpr(expr) ? context.origins.ofCallee({ place, expr })?.path : context.origins.of({ place, expr })?.path;
    const args = isCallExpr(expr) ? expr.args.map((argument) => ({ place, expr: argument })) : [];
    return { name: writtenName(item.expr), concept: conceptAt(path, context), args };
  });
  const permissions = said.filter(({ concept }) => concept === 'permission');
  const open = said.find(({ name, concept }) => concept === 'publicEndpoint' || SAYS_OPEN.test(name.slice(name.lastIndexOf('.') + 1)));
  const fn = handler === null ? undefined : handlerFunction(handler, context);
  const own = fn ? handlerDecides(fn, context) : unknown('its handler can not be followed');
  return {
    decided: anyOf([...permissions.map(({ name }) => yes(name)), before, own]),
    permissions: permissions.flatMap(({ args }) => textsOf(args, context)),
    open: open?.name ?? (fn && sendsPage(fn, context) ? 'a page that is the same for everybody' : null),
    globally: false,
    ...(fn && answersConstants(fn, context) ? { constant: true } : {}),
  };
}
