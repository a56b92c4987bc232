import type { CodeClass, CodeFunction, Located, Origin, Place } from './code.ts';

/** An instance of the company's own class. @param args of its constructor, where it is seen to be made */
export const instanceOf = (own: CodeClass, place: Place, args?: readonly Located[]): Origin =>
  ({ path: `own#${own.fact.name}{}`, steps: [args ? { kind: 'new', args, types: [], place } : { kind: 'instance', types: [], place }], class: own });

export const isInstance = (origin: Origin): boolean => origin.path.endsWith('{}');

/** The company's own function. @param self the class that a method is seen from */
export const ofFunction = (fn: CodeFunction, self?: CodeClass): Origin =>
  ({ path: `own#${fn.owner ? `${fn.owner.fact.name}${fn.fact.static ? '' : '{}'}.` : ''}${fn.fact.name}`, steps: [], fn, ...(self ? { self } : {}) });

/** A place in a function that was entered with these arguments. */
export const inside = ({ file, scope }: CodeFunction, args: readonly Located[], self: CodeClass | undefined): Place =>
  ({ file, scope, given: { file, scope, args, ...(self ? { self } : {}) } });

/** What the company gives no meaning to. `#0`: a parameter that is taken apart, of a scope that is not the one asked from. */
export const ofGlobal = (place: Place, name: string): Origin | undefined =>
  (name === 'this' || name === 'super' || name.startsWith('#') || place.file === '' ? undefined : { path: `#${name}`, steps: [] });
