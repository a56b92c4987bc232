import type { Reach } from '@nilometer/policy';
import type { PiiVerdict } from '../model.ts';
import type { Whose } from './whoseIs.ts';

type Judgement = Pick<PiiVerdict, 'label' | 'confidence'>;

const pii = (confidence: PiiVerdict['confidence']): Judgement => ({ label: 'pii', confidence });
const none = (confidence: PiiVerdict['confidence']): Judgement => ({ label: 'none', confidence });

/** What organisations, places and machines have too: then it is about nobody, or about nobody in particular. */
const shared = /^user\.(?:contact\.|financial|device|location|content|account)/;
const ofPlaces = /^user\.(?:contact\.address|location)\b/;

function anywhere(category: string, { kind, from }: Whose): Judgement {
  // What somebody calls a thing for short: the `planNickname` of a subscription.
  if (kind === 'thing' && from === 'name' && category.startsWith('user.name')) return pii('medium');
  if (kind === 'machine' && category.startsWith('user.device')) return none('medium');
  if (kind !== 'organisation' && kind !== 'place' && kind !== 'machine') return pii('high');
  return shared.test(category) ? pii('low') : pii('medium');
}

function likely({ kind }: Whose, promoted: boolean): Judgement {
  if (kind === 'person' || kind === 'part') return pii('high');
  if (kind !== 'unknown') return none('medium');
  return pii(promoted ? 'high' : 'medium');
}

function ofPersons(category: string, { kind, from }: Whose, promoted: boolean): Judgement {
  if (kind === 'person') return pii('high');
  const apart = from === 'record' && (kind === 'part' || kind === 'unknown');
  if (kind === 'part' && (ofPlaces.test(category) || (from === 'name' && category.startsWith('user.name')))) return pii(promoted ? 'high' : 'medium');
  return promoted && apart ? pii(kind === 'part' ? 'high' : 'medium') : none('medium');
}

const debatable = ({ kind }: Whose): Judgement => (kind === 'person' || kind === 'unknown' ? pii('low') : none('medium'));

/** Weighs how much a word says against whose the value is. `promoted`: its siblings show the record to be a person's. */
export function judgeTerm(category: string, reach: Reach, whose: Whose, promoted: boolean): Judgement {
  const judges = {
    anywhere: () => anywhere(category, whose),
    likely: () => likely(whose, promoted),
    ofPersons: () => ofPersons(category, whose, promoted),
    debatable: () => debatable(whose),
  } satisfies Record<Reach, () => Judgement>;
  return judges[reach]();
}
