import type { Behaviour, BehaviourKind } from '../behaviour.ts';

/** Does a behaviour of one of these kinds stand at an offset of a file, as the model names it? */
export function behaviourPlaces(behaviours: readonly Behaviour[]): (kinds: readonly BehaviourKind[], file: string, offset: number) => boolean {
  const places = new Set(behaviours.map(({ kind, file, range }) => `${kind}\0${file}\0${range.start.offset}`));
  return (kinds, file, offset) => kinds.some((kind) => places.has(`${kind}\0${file}\0${offset}`));
}
