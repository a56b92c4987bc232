import { verbRouting, type VerbKind } from '../behaviours/routing/verbRouting.ts';
import { EXPRESS_REQUEST } from '../behaviours/input/requestKind.ts';
import { defineCodeReader } from '../reader.ts';

/** https://expressjs.com/en/5x/api.html#app.METHOD; the typings name their interfaces in express-serve-static-core. */
const METHODS = ['get', 'post', 'put', 'patch', 'delete', 'options', 'head', 'all', 'search', 'purge', 'propfind', 'report', 'link', 'unlink'];
const VERBS = new Map(METHODS.map((method) => [method, method.toUpperCase()]));
const CHAINED: ReadonlySet<string> = new Set([...METHODS, 'use', 'param', 'set', 'enable', 'disable']);

const ROUTER = /^(?:express(?:-serve-static-core)?#(?:default\(\)|express\(\)|e\(\)|Router\(\)|(?:Router|IRouter|Express|Application|IApplication|e)\{\})|express-promise-router#(?:default|Router)\(\)|express-async-router#AsyncRouter\(\))$/;

const APP = /^express#(?:default|express|e)\(\)$/;

const KIND: VerbKind = { verbs: VERBS, isRouter: (path) => ROUTER.test(path), isApp: (path) => APP.test(path), returnsItself: (method) => CHAINED.has(method), request: EXPRESS_REQUEST };

const VERB_WORDS = ['app', 'router', 'Router', 'route', 'routes', 'server'].flatMap((name) => ['get', 'post', 'put', 'patch', 'delete', 'use', 'route'].map((verb) => `${name}.${verb}(`));

/** Express: routes of apps and routers, mounted across files. */
export default defineCodeReader({
  id: 'express',
  version: 7,
  code: {
    modules: ['express', 'express-serve-static-core', 'express-promise-router'],
    // A function is handed the app, and names no package.
    words: VERB_WORDS,
    routing: (file, context) => verbRouting(file, KIND, context),
  },
});
