import { calledOn } from '../../behaviours/routing/calledOn.ts';
import { routerOf } from '../../behaviours/routing/routerOf.ts';
import { writtenName } from '../../behaviours/routing/writtenName.ts';
import type { CodeContext } from '../../reader.ts';
import { FASTIFY } from './fastifyKind.ts';
import { HOOKS } from './optionsOf.ts';

/** `fastify.addHook('preHandler', auth)`: runs before the routes of its instance that come after it. */
export interface HookUse {
  readonly router: string;
  readonly offset: number;
  readonly guards: readonly string[];
}

export function hooksOf(file: string, context: CodeContext): HookUse[] {
  return context.code.callsOf(file).flatMap((call): HookUse[] => {
    const on = calledOn(call);
    const [name, hook] = call.args;
    if (on?.method !== 'addHook' || !name || !hook || !HOOKS.includes(context.values.text(name) ?? '')) return [];
    const router = routerOf(on.receiver, FASTIFY, context);
    return router ? [{ router: router.key, offset: call.expr.at[0], guards: [writtenName(hook.expr)] }] : [];
  });
}
