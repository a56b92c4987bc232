import type { Endpoint } from '../../behaviour.ts';
import type { CodeClass, CodeFunction, Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { decoratedAccess, type DecoratedKind } from '../access/decoratedAccess.ts';
import { type Decoration, decorationsOf, decorationsOn } from '../decorations.ts';
import { siteOfFunction } from '../siteOfFunction.ts';
import { decoratedTakes, type TakingKind } from '../input/decoratedTakes.ts';
import { interceptorValidates } from '../input/interceptorValidates.ts';
import { anyOf, NO } from '../verdict.ts';
import { inputOf } from './inputOf.ts';
import { joinPath } from './joinPath.ts';
import { writtenName } from './writtenName.ts';

export type EndpointDraft = Omit<Endpoint, 'reader' | 'via'>;

/** A framework whose controllers are decorated classes. Decorators are told by their origin's path. */
export interface ControllerKind {
  readonly isController: (path: string) => boolean;
  /** From a method's decorator to the method of HTTP. */
  readonly verbOf: (decoration: Decoration, context: CodeContext) => string | undefined;
  /** Of the class's decorator: `null` for a path that is computed. */
  readonly prefixes: (decoration: Decoration, context: CodeContext) => (string | null)[];
  readonly paths: (decoration: Decoration, context: CodeContext) => (string | null)[];
  /** What of a decorator runs before the handler, by name. */
  readonly guards: (decoration: Decoration) => readonly string[];
  /** What of a decorator checks input, by name. */
  readonly validators: (decoration: Decoration) => readonly string[];
  /** Decorators of parameters that hold what a client sends. */
  readonly isInput: (path: string) => boolean;
  readonly access: DecoratedKind;
  readonly taking: TakingKind;
  /** What of a decorator validates input, where it can be looked into. */
  readonly pipes: (decoration: Decoration) => readonly Located[];
  /** What of a decorator is called with the request before the handler, where it can be looked into. */
  readonly interceptors?: (decoration: Decoration) => readonly Located[];
}

type Kept = ControllerKind['guards'];

const named = (decorations: readonly Decoration[], kept: Kept): string[] => decorations.flatMap(kept);

/** What arguments are called. */
export const argNames = (args: Decoration['args']): string[] => args.map(({ expr }) => writtenName(expr));

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
    ? code.range(method.file, { start, end: start + method.fact.name.length })
    : code.range(controller.file, { start: controller.fact.at, end: controller.fact.at + controller.fact.name.length });
}

/** Metadata of a class is inherited unless it has its own: `Reflect.getMetadata` climbs. */
function ofNearest(ancestry: readonly CodeClass[], kept: Kept, context: CodeContext): string[] {
  return ancestry.map((one) => named(decorationsOn(one, context), kept)).find((names) => names.length > 0) ?? [];
}

/** The endpoints of one class, those of inherited methods too; none of a class that is no controller. */
export function controllerRoutes(controller: CodeClass, kind: ControllerKind, context: CodeContext): EndpointDraft[] {
  const is = decorationsOn(controller, context).find(({ path }) => kind.isController(path));
  if (!is) return [];
  const ancestry = context.code.ancestry(controller);
  const prefixes = kind.prefixes(is, context);
  const guards = ofNearest(ancestry, kind.guards, context);
  const validators = ofNearest(ancestry, kind.validators, context);
  const pipes = ancestry.map((one) => decorationsOn(one, context).flatMap(kind.pipes)).find((some) => some.length > 0) ?? [];
  const { interceptors = () => [] } = kind;
  const around = ancestry.map((one) => decorationsOn(one, context).flatMap(interceptors)).find((some) => some.length > 0) ?? [];
  return methodsOf(ancestry, context).flatMap((method) => {
    const decorations = decorationsOf(method.fact.decorators, { file: method.file, scope: method.owner?.fact.scope ?? 0 }, context);
    const routes = decorations.flatMap((one) => {
      const verb = kind.verbOf(one, context);
      return verb === undefined ? [] : kind.paths(one, context).map((path) => ({ verb, path }));
    });
    if (routes.length === 0) return [];
    const before = anyOf([...around, ...decorations.flatMap(interceptors)].map((one) => interceptorValidates(one, context)));
    const base = {
      kind: 'endpoint' as const,
      file: controller.file,
      range: rangeOf(method, controller, context),
      in: `${controller.fact.name}.${method.fact.name}`,
      guards: [...guards, ...named(decorations, kind.guards)],
      validators: [...new Set([...validators, ...named(decorations, kind.validators), ...inputOf(method, kind.isInput, context)])],
      handler: siteOfFunction(method, context),
      access: decoratedAccess(method, ancestry, kind.access, context),
      takes: decoratedTakes(method, [...pipes, ...decorations.flatMap(kind.pipes)], kind.taking, context).map((one) => ({ ...one, validated: anyOf([one.validated, one.part === 'body' ? before : NO]) })),
    };
    return prefixes.flatMap((prefix) => routes.map(({ verb, path }) =>
      ({ ...base, method: verb, path: prefix === null || path === null ? null : joinPath(prefix, path) })));
  });
}
