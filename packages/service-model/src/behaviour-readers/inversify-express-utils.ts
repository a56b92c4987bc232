import type { Decoration } from '../behaviours/decorations.ts';
import { argNames, controllerRoutes, type ControllerKind } from '../behaviours/routing/controllerRoutes.ts';
import { pathTexts } from '../behaviours/routing/pathTexts.ts';
import type { InputPart } from '../behaviour.ts';
import { controllerMiddlewareDecides } from '../behaviours/access/controllerMiddleware.ts';
import { middlewareValidates } from '../behaviours/input/middlewareValidates.ts';
import { EXPRESS_REQUEST } from '../behaviours/input/requestKind.ts';
import { anyOf } from '../behaviours/verdict.ts';
import type { Located } from '../link/code.ts';
import { type CodeContext, defineCodeReader } from '../reader.ts';

/** https://github.com/inversify/inversify-express-utils#decorators */
const VERB = /^inversify-express-utils#(?:http(Get|Post|Put|Patch|Delete|Head)|(all)|http(Method))$/;
const CONTROLLER = 'inversify-express-utils#controller';
const INPUT = /^inversify-express-utils#(?:requestBody|queryParam|requestParam|requestHeaders)$/;

const isMethod = (path: string): boolean => path === 'inversify-express-utils#httpMethod';
const pathOf = ({ path, args: [first, second] }: Decoration, context: CodeContext): (string | null)[] =>
  pathTexts(isMethod(path) ? second : first, context);

const PART = /^inversify-express-utils#(?:(requestBody)|(queryParam)|(requestParam))$/;

function partOf(path: string): InputPart | undefined {
  const [, body, query, params] = PART.exec(path) ?? [];
  return body ? 'body' : query ? 'query' : params ? 'params' : undefined;
}

/** Middleware behind the path. */
const middlewareOf = ({ path, args }: Decoration): Located[] => (path === CONTROLLER || VERB.test(path) ? args.slice(isMethod(path) ? 2 : 1) : []);

const KIND: ControllerKind = {
  isController: (path) => path === CONTROLLER,
  verbOf: ({ path, args: [first] }, { values }) => {
    const [, verb, all] = VERB.exec(path) ?? [];
    return isMethod(path) ? (first && values.text(first)?.toUpperCase()) ?? undefined : (verb ?? all)?.toUpperCase();
  },
  prefixes: pathOf,
  paths: pathOf,
  // Middleware stands behind the path.
  guards: ({ path, args }) => (path === CONTROLLER || VERB.test(path) ? argNames(args.slice(isMethod(path) ? 2 : 1)) : []),
  validators: () => [],
  isInput: (path) => INPUT.test(path),
  access: {
    globally: false,
    packages: /^inversify(?:-express-utils)?$/,
    isInput: (path) => INPUT.test(path),
    decides: (decoration, context) => {
      const items = middlewareOf(decoration);
      return items.length === 0 ? undefined : anyOf(items.map((item) => controllerMiddlewareDecides(item, context)));
    },
  },
  taking: {
    partOf,
    isRequest: (path) => /^inversify-express-utils#request$/.test(path),
    request: EXPRESS_REQUEST,
    pipe: (at, context) => ({ verdict: middlewareValidates(at, context), byRules: false }),
  },
  pipes: middlewareOf,
};

/** Controllers of inversify-express-utils. */
export default defineCodeReader({
  id: 'inversify-express-utils',
  version: 6,
  code: {
    modules: ['inversify-express-utils'],
    declared: (file, context) => context.code.classesOf(file).flatMap((one) => controllerRoutes(one, KIND, context)),
  },
});
