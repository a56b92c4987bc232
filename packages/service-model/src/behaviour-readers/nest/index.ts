import type { Decoration } from '../../behaviours/decorations.ts';
import { argNames, controllerRoutes, type ControllerKind } from '../../behaviours/routing/controllerRoutes.ts';
import { defineCodeReader } from '../../reader.ts';
import { METHODS } from './methods.ts';
import { controllerPaths, pathsOf } from './pathsOf.ts';

/** Parameters that hold what a client sends: https://docs.nestjs.com/controllers#request-object */
const INPUT = /^@nestjs\/common#(?:Body|Query|Param|Headers|UploadedFiles?)$/;

const namesOf = (wanted: string) => ({ path, args }: Decoration): string[] => (path === `@nestjs/common#${wanted}` ? argNames(args) : []);

const KIND: ControllerKind = {
  isController: (path) => path === '@nestjs/common#Controller',
  verbOf: ({ path }) => METHODS.get(path),
  prefixes: controllerPaths,
  paths: pathsOf,
  guards: namesOf('UseGuards'),
  validators: namesOf('UsePipes'),
  isInput: (path) => INPUT.test(path),
};

/** NestJS: methods of controllers, inherited ones too. */
export default defineCodeReader({
  id: 'nest',
  version: 1,
  code: {
    modules: [],
    // A class is made a controller by `@Controller(…)` or a decorator of the company's; then its name says it.
    words: ['Controller(', 'Controller {', 'Controller extends', 'Controller implements', 'Controller<'],
    declared: (file, context) => context.code.classesOf(file).flatMap((one) => controllerRoutes(one, KIND, context)),
  },
});
