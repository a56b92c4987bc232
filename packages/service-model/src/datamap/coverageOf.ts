import type { Entity } from '../model.ts';
import type { Answer } from './answers.ts';
import type { Coverage } from './dataMap.ts';
import type { Seen } from './seenFrom.ts';

/** Answers to a right that a record is asked of; what they do to another record of the same name is not counted. */
export function answersFor(entity: Entity, views: readonly Seen[], right: 'erasing' | 'exporting'): Answer[] {
  return views.filter(({ concerns }) => concerns(entity)).flatMap((view) => (view.sees(entity)
    ? view[right]
    : view[right].map((answer) => ({ ...answer, reached: answer.reached?.filter(({ record }) => record !== entity.name) }))));
}

/** Code that reaches a name says nothing sure of either, where one service has several records of it. */
export function asSureAs(coverage: Coverage, entity: Entity, alike: number, answered: boolean): Coverage {
  if (alike < 2 || !answered || coverage.covered === 'unknown') return coverage;
  return { ...coverage, covered: 'unknown', because: `${coverage.because}; ${alike} records are called ${entity.name}, and which of them it is is not known` };
}
