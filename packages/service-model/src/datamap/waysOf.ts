import { groupBy } from '@nilometer/policy';
import type { PersonalField, Place } from './dataMap.ts';
import { answersFor, asSureAs } from './coverageOf.ts';
import { erasureOf } from './erasureOf.ts';
import { exportOf } from './exportOf.ts';
import type { Mapped, MappedModel } from './mapped.ts';
import { type Found, type Going, onceEach } from './onceEach.ts';
import { seenFrom } from './seenFrom.ts';
import type { WaysIn } from './unanswered.ts';
import { viewsOf } from './viewsOf.ts';

/** Where a field goes, and which rights are answered for it. */
export type Ways = Pick<PersonalField, 'logged' | 'sent' | 'exposed' | 'erasure' | 'export'>;

/** Services that hear a topic, of all that are mapped. */
export type Hearers = (broker: string, topic: string) => readonly string[];

/** Places by field, each once. */
function placesOf(found: Found): (mapped: Mapped) => readonly Place[] {
  const byField = groupBy(found, ([mapped]) => keyOf(mapped));
  return (mapped) => [...new Map((byField.get(keyOf(mapped)) ?? []).map(([, place]) => [JSON.stringify(place), place])).values()];
}

const keyOf = ({ service, entity, field }: Mapped): string => [service, entity.file, entity.name, field.name].join('\0');

/** Follows a model's behaviours to its personal fields, each by what names mean in the service that acts. */
export function waysOf(mapped: readonly Mapped[], given: MappedModel, hearers: Hearers): (one: Mapped) => Ways {
  const { name, model } = given;
  const views = viewsOf(given).map((view) => seenFrom(view, mapped, { own: name, hearers }));
  const [first] = views;
  const once = (going: readonly Going[]): Found => (first ? onceEach(going, first.index) : []);
  const logged = placesOf(once(views.flatMap((view) => view.logged)));
  const sent = placesOf(once(views.flatMap((view) => view.sent)));
  const exposed = placesOf(views.flatMap((view) => view.exposed));
  const stored = groupBy(model.entities.filter(({ persisted }) => persisted), (entity) => `${entity.service ?? ''}\0${entity.name}`);
  return (one) => {
    const { entity } = one;
    const files = new Set((stored.get(`${entity.service ?? ''}\0${entity.name}`) ?? []).map(({ file }) => file));
    const near = views.filter((view) => view.sees(entity));
    const erasing = answersFor(entity, views, 'erasing');
    const exporting = answersFor(entity, views, 'exporting');
    const waysIn = (right: 'delete' | 'export'): WaysIn => ({
      count: near.reduce((sum, view) => sum + view.waysIn[right].count, 0),
      hints: near.flatMap((view) => view.waysIn[right].hints),
    });
    const erasure = erasureOf(one, {
      answers: erasing,
      waysIn: waysIn('delete'),
      deletedBy: (record) => near.flatMap((view) => view.deletedBy(record)),
      parents: () => entity.fields.filter(({ relation }) => relation).flatMap(({ type }) => near.flatMap((view) => view.names(/[\w$]+/.exec(type ?? '')?.[0] ?? '') ?? [])),
    });
    return {
      logged: logged(one), sent: sent(one), exposed: exposed(one),
      erasure: asSureAs(erasure, entity, files.size, erasing.length > 0),
      export: asSureAs(exportOf(one, exporting, waysIn('export')), entity, files.size, exporting.length > 0),
    };
  };
}
