import type { FileRouting } from '../../behaviours/routing/route.ts';
import { type CodeContext, defineCodeReader } from '../../reader.ts';
import { hooksOf, sharedHooks } from './hooksOf.ts';
import { mountsOf } from './mountsOf.ts';
import { declaredPlugins } from './pluginOf.ts';
import { routesOf } from './routesOf.ts';

function routing(file: string, context: CodeContext): FileRouting {
  const plugins = declaredPlugins(file, context);
  const hooks = [...hooksOf(file, context), ...sharedHooks(file, context)];
  const calls = context.code.callsOf(file);
  return {
    routes: calls.flatMap((call) => routesOf(call, plugins, hooks, context)),
    mounts: calls.flatMap((call) => mountsOf(call, plugins, hooks, context)),
  };
}

/** Fastify: routes of instances and plugins, under the prefixes by which plugins are registered. */
export default defineCodeReader({
  id: 'fastify',
  version: 7,
  code: {
    modules: ['fastify', 'fastify-plugin'],
    // A plugin gets its instance handed in, and names no package.
    words: ['fastify.', 'Fastify', ...['app', 'server', 'instance'].flatMap((name) => ['get', 'post', 'put', 'patch', 'delete', 'route', 'register'].map((verb) => `${name}.${verb}(`))],
    routing,
  },
});
