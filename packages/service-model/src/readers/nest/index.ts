import { defineCodeReader } from '../../reader.ts';
import { routesOf } from './routesOf.ts';

/** NestJS: methods of controllers, inherited ones too. */
export default defineCodeReader({
  id: 'nest',
  version: 1,
  code: {
    modules: [],
    // A class is made a controller by `@Controller(…)` or a decorator of the company's; then its name says it.
    words: ['Controller(', 'Controller {', 'Controller extends', 'Controller implements', 'Controller<'],
    declared: (file, context) => context.code.classesOf(file).flatMap((one) => routesOf(one, context)),
  },
});
