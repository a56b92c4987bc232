import type { Decoration } from '../../behaviours/decorations.ts';
import { argNames, controllerRoutes, type ControllerKind } from '../../behaviours/routing/controllerRoutes.ts';
import type { InputPart } from '../../behaviour.ts';
import { guardDecides } from '../../behaviours/access/guardDecides.ts';
import { interceptorDecides } from '../../behaviours/access/interceptorDecides.ts';
import { pipeValidates } from '../../behaviours/input/pipeValidates.ts';
import { EXPRESS_REQUEST } from '../../behaviours/input/requestKind.ts';
import { anyOf } from '../../behaviours/verdict.ts';
import { defineCodeReader } from '../../reader.ts';
import { METHODS } from './methods.ts';
import { controllerPaths, pathsOf } from './pathsOf.ts';

/** Parameters that hold what a client sends: https://docs.nestjs.com/controllers#request-object */
const INPUT = /^@nestjs\/common#(?:Body|Query|Param|Headers|UploadedFiles?)$/;

const namesOf = (wanted: string) => ({ path, args }: Decoration): string[] => (path === `@nestjs/common#${wanted}` ? argNames(args) : []);

const PART = /^@nestjs\/common#(Body|Query|Param)$/;
const PARTS: Readonly<Record<string, InputPart>> = { Body: 'body', Query: 'query', Param: 'params' };

const KIND: ControllerKind = {
  isController: (path) => path === '@nestjs/common#Controller',
  verbOf: ({ path }) => METHODS.get(path),
  prefixes: controllerPaths,
  paths: pathsOf,
  guards: namesOf('UseGuards'),
  validators: namesOf('UsePipes'),
  isInput: (path) => INPUT.test(path),
  access: {
    globally: true,
    packages: /^@nestjs\/common$/,
    isInput: (path) => INPUT.test(path),
    decides: ({ path, args }, context) => {
      if (path === '@nestjs/common#UseGuards') return anyOf(args.map((guard) => guardDecides(guard, context)));
      return path === '@nestjs/common#UseInterceptors' ? anyOf(args.map((one) => interceptorDecides(one, context))) : undefined;
    },
  },
  taking: {
    partOf: (path) => PARTS[PART.exec(path)?.[1] ?? ''],
    isRequest: (path) => /^@nestjs\/common#(?:Req|Request)$/.test(path),
    request: EXPRESS_REQUEST,
    pipe: pipeValidates,
  },
  pipes: ({ path, args }) => (path === '@nestjs/common#UsePipes' ? args : []),
  interceptors: ({ path, args }) => (path === '@nestjs/common#UseInterceptors' ? args : []),
};

/** NestJS: methods of controllers, inherited ones too. */
export default defineCodeReader({
  id: 'nest',
  version: 7,
  code: {
    modules: [],
    // A class is made a controller by `@Controller(…)` or a decorator of the company's; then its name says it.
    words: ['Controller(', 'Controller {', 'Controller extends', 'Controller implements', 'Controller<'],
    declared: (file, context) => context.code.classesOf(file).flatMap((one) => controllerRoutes(one, KIND, context)),
  },
});
