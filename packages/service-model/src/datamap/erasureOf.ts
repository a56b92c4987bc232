import type { Answer } from './answers.ts';
import type { Coverage, Place } from './dataMap.ts';
import type { Reached } from './flowIndex.ts';
import type { Mapped } from './mapped.ts';
import { namesField } from './namesField.ts';
import { overwritten } from './overwritten.ts';
import { placeOf } from './placeOf.ts';
import { unanswered, type WaysIn } from './unanswered.ts';

interface Seen extends Coverage {
  /** The larger, the more it says. */
  readonly weight: number;
}

const said = (places: readonly Place[], weight: number, covered: Coverage['covered'], because: string): Seen => ({ covered, because, places, weight });

/** A new record leaves those that there are. What is saved without its key is new. */
const isNew = ({ operation, calls }: Reached): boolean => {
  const keys = calls.flatMap((call) => call.keys);
  return operation === 'insert' || (operation === 'save' && keys.length > 0 && !keys.some((key) => /id$/i.test(key)));
};

const listed = (names: readonly string[]): string => (names.length > 4 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : names.join(', '));

/** Where one deed leaves a field. */
function ofDeed(deed: Reached, { entity, field }: Mapped, places: readonly Place[]): Seen | undefined {
  const doer = deed.flow.name === '' ? 'the handler' : deed.flow.name;
  switch (deed.does) {
    case 'reads':
      return undefined;
    case 'hides':
      return said(places, 2, 'no', `${doer} only marks ${entity.name} as deleted: what it holds stays`);
    case 'deletes':
      // Of Sequelize: https://sequelize.org/docs/v6/core-concepts/paranoid/
      return deed.calls.some(({ method }) => method === 'destroy') && entity.fields.some(({ name }) => name === 'deletedAt')
        ? said(places, 3, 'unknown', `${doer} destroys ${entity.name}, which has \`deletedAt\`: a paranoid model is only marked as deleted`)
        : said(places, 5, 'yes', `${doer} deletes ${entity.name}`);
    case 'writes': {
      if (isNew(deed)) return undefined;
      const names = overwritten(deed);
      if (namesField(names, field)) return said(places, 5, 'yes', `${doer} overwrites it`);
      const others = entity.fields.filter((other) => other.pii.label === 'pii' && namesField(names, other)).map(({ name }) => name);
      if (others.length > 0 && !names.includes('*')) return said(places, 4, 'no', `${doer} overwrites ${listed(others)} of ${entity.name}, and is not seen to overwrite this`);
      const marks = ['deletedAt', 'isDeleted', 'deleted', 'isActive', 'archivedAt'].filter((mark) => names.some((name) => name.endsWith(mark)));
      return marks.length > 0
        ? said(places, 2, 'no', `${doer} only marks ${entity.name} as deleted (${marks.join(', ')}): what it holds stays`)
        : said(places, 1, 'unknown', `${doer} writes ${entity.name}; what it overwrites is not seen`);
    }
  }
}

export interface ErasureContext {
  readonly answers: readonly Answer[];
  /** Endpoints that delete a record of this name, without being told to be an answer to the right. */
  readonly deletedBy: (record: string) => readonly Place[];
  readonly waysIn: WaysIn;
  /** Names of records that this one points at. */
  readonly parents: (mapped: Mapped) => readonly string[];
}

function unreached(mapped: Mapped, { answers, parents }: ErasureContext): Coverage {
  const places = answers.map(({ place }) => place);
  const lost = answers.filter(({ reached }) => reached === undefined);
  const above = parents(mapped);
  const parent = answers.flatMap(({ reached = [] }) => reached).find(({ does, record }) => does === 'deletes' && above.includes(record));
  if (parent) {
    return { covered: 'unknown', places, because: `${parent.flow.name || 'the handler'} deletes ${parent.record}, which ${mapped.entity.name} points at; whether its rows go with it (ON DELETE CASCADE) is not known` };
  }
  if (lost.length > 0) return { covered: 'unknown', places, because: `${lost.map(({ name }) => name).join(', ')} could not be followed` };
  return { covered: 'unknown', places, because: `${answers.map(({ name }) => name).join(', ')} is not seen to change ${mapped.entity.name}` };
}

/** Is a field erased when its data subject asks for it (Art. 17 GDPR)? What is marked as deleted is not erased. */
export function erasureOf(mapped: Mapped, context: ErasureContext): Coverage {
  const { answers, deletedBy, waysIn } = context;
  if (answers.length === 0) {
    const hints = new Map([...deletedBy(mapped.entity.name), ...waysIn.hints].map((place) => [JSON.stringify(place), place]));
    return unanswered('to erase', { ...waysIn, hints: [...hints.values()] });
  }
  const seen = answers.flatMap(({ reached = [], place }) =>
    reached.filter(({ record }) => record === mapped.entity.name).flatMap((deed) => {
      const [call] = deed.calls;
      const found = ofDeed(deed, mapped, [place, ...(call ? [placeOf(call, deed.flow.name)] : [])]);
      return found ? [found] : [];
    }));
  const [most] = seen.sort((a, b) => b.weight - a.weight);
  if (!most) return unreached(mapped, context);
  const { covered, because, places } = most;
  return { covered, because, places };
}
