import type { RouterKind } from '../../behaviours/routing/routerOf.ts';

/** https://fastify.dev/docs/latest/Reference/Routes/#shorthand-declaration */
export const METHODS: ReadonlyMap<string, string> = new Map(['get', 'post', 'put', 'patch', 'delete', 'options', 'head', 'all', 'search', 'propfind', 'trace'].map((name) => [name, name.toUpperCase()]));

const CHAINED: ReadonlySet<string> = new Set([...METHODS.keys(), 'route', 'register', 'addHook', 'decorate', 'after', 'withTypeProvider', 'setErrorHandler', 'setValidatorCompiler', 'setSerializerCompiler']);

/** An instance that was made, that a type says it is, or that a plugin handed to `register` gets. */
const INSTANCE = /^fastify#(?:default\(\)|fastify\(\)|Fastify\(\)|(?:FastifyInstance|FastifyPluginInstance)\{\})(?:\.withTypeProvider\(\)|\.register\(0\)|\.after\(\))*$/;

const APP = /^fastify#(?:default|fastify|Fastify)\(\)/;

export const FASTIFY: RouterKind = { isRouter: (path) => INSTANCE.test(path), isApp: (path) => APP.test(path), returnsItself: (method) => CHAINED.has(method) };
