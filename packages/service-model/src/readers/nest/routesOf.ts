import type { Endpoint } from '../../behaviour.ts';
import { type Decoration, decorationsOf, decorationsOn } from '../../behaviours/decorations.ts';
import { joinPath } from '../../behaviours/routing/joinPath.ts';
import { writtenName } from '../../behaviours/routing/writtenName.ts';
import { siteOfFunction } from '../../behaviours/siteOfFunction.ts';
import type { CodeClass, CodeFunction } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { inputOf } from './inputOf.ts';
import { METHODS } from './methods.ts';
import { controllerPaths, pathsOf } from './pathsOf.ts';

export type EndpointDraft = Omit<Endpoint, 'reader' | 'via'>;

const CONTROLLER = '@nestjs/common#Controller';
const GUARDS = '@nestjs/common#UseGuards';
const PIPES = '@nestjs/common#UsePipes';

const named = (decorations: readonly Decoration[], path: string): string[] =>
  decorations.filter((one) => one.path === path).flatMap(({ args }) => args.map(({ expr }) => writtenName(expr)));

/** Methods of a class and of what it inherits from; one that is overridden counts as the nearest class has it. */
function methodsOf(ancestry: readonly CodeClass[], { code }: CodeContext): CodeFunction[] {
  const found = new Map<string, CodeFunction>();
  for (const { file, index } of ancestry) {
    const own = code.functionsOf(file).filter((fn) => fn.fact.owner === index && !fn.fact.static && fn.fact.name !== 'constructor');
    // Of overloads the last one has the body.
    for (const method of new Map(own.map((fn) => [fn.fact.name, fn])).values()) if (!found.has(method.fact.name)) found.set(method.fact.name, method);
  }
  return [...found.values()];
}

/** A method's own name; the class's where it is inherited: it is that class that makes a way in of it. */
function rangeOf(method: CodeFunction, controller: CodeClass, { code }: CodeContext) {
  const { start } = method.fact.span;
  const isOwn = method.file === controller.file && method.fact.owner === controller.index;
  return isOwn
    ? code.range(method.file, { start: start - method.fact.name.length, end: start })
    : code.range(controller.file, { start: controller.fact.at, end: controller.fact.at + controller.fact.name.length });
}

/** Metadata of a class is inherited unless it has its own: `Reflect.getMetadata` climbs. */
function ofNearest(ancestry: readonly CodeClass[], path: string, context: CodeContext): string[] {
  return ancestry.map((one) => named(decorationsOn(one, context), path)).find((names) => names.length > 0) ?? [];
}

/** The endpoints of one class; none of one that is no controller. */
export function routesOf(controller: CodeClass, context: CodeContext): EndpointDraft[] {
  const is = decorationsOn(controller, context).find(({ path }) => path === CONTROLLER);
  if (!is) return [];
  const ancestry = context.code.ancestry(controller);
  const prefixes = controllerPaths(is, context);
  const guards = ofNearest(ancestry, GUARDS, context);
  const pipes = ofNearest(ancestry, PIPES, context);
  return methodsOf(ancestry, context).flatMap((method) => {
    const decorations = decorationsOf(method.fact.decorators, { file: method.file, scope: method.owner?.fact.scope ?? 0 }, context);
    const routes = decorations.flatMap((one) => {
      const verb = METHODS.get(one.path);
      return verb === undefined ? [] : pathsOf(one, context).map((path) => ({ verb, path }));
    });
    if (routes.length === 0) return [];
    const base = {
      kind: 'endpoint' as const,
      file: controller.file,
      range: rangeOf(method, controller, context),
      in: `${controller.fact.name}.${method.fact.name}`,
      guards: [...guards, ...named(decorations, GUARDS)],
      validators: [...new Set([...pipes, ...named(decorations, PIPES), ...inputOf(method, context)])],
      handler: siteOfFunction(method, context),
    };
    return prefixes.flatMap((prefix) => routes.map(({ verb, path }) =>
      ({ ...base, method: verb, path: prefix === null || path === null ? null : joinPath(prefix, path) })));
  });
}
