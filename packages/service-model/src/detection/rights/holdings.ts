import { groupBy } from '@nilometer/policy';
import type { Confidence, Entity, Field, ServiceModel } from '../../model.ts';
import { isJudged } from '../isJudged.ts';
import { isSettings } from '../subject/isSingleton.ts';

const rank = { low: 0, medium: 1, high: 2 } satisfies Record<Confidence, number>;

/** What a person decided goes before what the classifier says. */
const isPersonal = ({ annotated, pii }: Field, min: Confidence): boolean =>
  (annotated === 'none' ? pii.label === 'pii' && rank[pii.confidence] >= rank[min] : annotated === 'pii');

/** The personal data that one service stores. */
export interface Holding {
  readonly service: string | undefined;
  /** Entities with personal data, in the order of their places. */
  readonly entities: readonly [Entity, ...Entity[]];
  /** The one with the most personal fields, by which the service is told what it stores, and where findings stand. */
  readonly richest: Entity;
  /** The first of these fields. */
  readonly field: Field;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What each service stores of persons, governed entities alone; of what belongs to no service, as one. */
export function holdingsOf({ entities }: Pick<ServiceModel, 'entities'>, min: Confidence): Holding[] {
  const personal = entities
    .filter((entity) => isJudged(entity) && !isSettings(entity) && entity.fields.some((field) => isPersonal(field, min)))
    .sort((a, b) => compare(a.file, b.file) || a.range.start.offset - b.range.start.offset);
  return [...groupBy(personal, ({ service }) => service ?? '').values()].flatMap(([first, ...others]): Holding[] => {
    if (!first) return [];
    const counted = [first, ...others].map((entity) => ({ entity, fields: entity.fields.filter((one) => isPersonal(one, min)) }));
    const { entity: richest, fields: [field] } = counted.reduce((most, one) => (one.fields.length > most.fields.length ? one : most));
    return field ? [{ service: first.service, entities: [first, ...others], richest, field }] : [];
  });
}
