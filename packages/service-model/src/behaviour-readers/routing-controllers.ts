import type { Decoration } from '../behaviours/decorations.ts';
import { argNames, controllerRoutes, type ControllerKind } from '../behaviours/routing/controllerRoutes.ts';
import { pathTexts } from '../behaviours/routing/pathTexts.ts';
import type { InputPart } from '../behaviour.ts';
import { controllerMiddlewareDecides } from '../behaviours/access/controllerMiddleware.ts';
import { pipeValidates } from '../behaviours/input/pipeValidates.ts';
import { EXPRESS_REQUEST } from '../behaviours/input/requestKind.ts';
import { anyOf, yes } from '../behaviours/verdict.ts';
import { type CodeContext, defineCodeReader } from '../reader.ts';

/** https://github.com/typestack/routing-controllers#decorators-reference */
const VERB = /^routing-controllers#(Get|Post|Put|Patch|Delete|Head|All|Method)$/;
const INPUT = /^routing-controllers#(?:Body|BodyParam|QueryParams?|Params?|HeaderParams?|CookieParams?|UploadedFiles?)$/;

const pathOf = ({ path, args: [first, second] }: Decoration, context: CodeContext): (string | null)[] =>
  pathTexts(path === 'routing-controllers#Method' ? second : first, context);

const PART = /^routing-controllers#(?:(Body|BodyParam)|(QueryParams?)|(Params?))$/;

function partOf(path: string): InputPart | undefined {
  const [, body, query, params] = PART.exec(path) ?? [];
  return body ? 'body' : query ? 'query' : params ? 'params' : undefined;
}

const KIND: ControllerKind = {
  isController: (path) => path === 'routing-controllers#JsonController' || path === 'routing-controllers#Controller',
  verbOf: ({ path, args: [first] }, { values }) => {
    const name = VERB.exec(path)?.[1];
    return name === 'Method' ? (first && values.text(first)?.toUpperCase()) ?? undefined : name?.toUpperCase();
  },
  prefixes: pathOf,
  paths: pathOf,
  // `@Authorized()` has the app's own checker run.
  guards: ({ path, args }) =>
    path === 'routing-controllers#UseBefore' ? argNames(args)
    : path === 'routing-controllers#Authorized' ? ['Authorized']
    : [],
  validators: () => [],
  isInput: (path) => INPUT.test(path),
  access: {
    globally: false,
    packages: /^routing-controllers(?:-openapi)?$/,
    isInput: (path) => INPUT.test(path),
    decides: ({ path, args }, context) =>
      path === 'routing-controllers#Authorized' ? yes('Authorized')
      : path === 'routing-controllers#UseBefore' ? anyOf(args.map((item) => controllerMiddlewareDecides(item, context)))
      : undefined,
  },
  taking: {
    partOf,
    isRequest: (path) => /^routing-controllers#(?:Req|Ctx)$/.test(path),
    request: EXPRESS_REQUEST,
    pipe: pipeValidates,
    // Unless it is told not to: https://github.com/typestack/routing-controllers#auto-validating-action-params
    always: true,
  },
  pipes: () => [],
};

/** routing-controllers, over Express or Koa. */
export default defineCodeReader({
  id: 'routing-controllers',
  version: 6,
  code: {
    modules: ['routing-controllers'],
    declared: (file, context) => context.code.classesOf(file).flatMap((one) => controllerRoutes(one, KIND, context)),
  },
});
